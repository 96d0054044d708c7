/**
 * The words of a passage as alignment sees them: letters and numbers, folded so that writing habits do not matter
 * (case, accents, ligatures, thousands separators), cut at apostrophes and hyphens.
 */

const LETTER = 1
const DIGIT = 2

/** What each UTF-16 unit below U+3000 is; above it, everything that is no punctuation counts as a letter. */
const KIND = new Uint8Array(0x3000)
for (let code = 0; code < KIND.length; code++) {
  const char = String.fromCharCode(code)
  if (/\p{Nd}/u.test(char)) KIND[code] = DIGIT
  else if (/[\p{L}\p{M}]/u.test(char)) KIND[code] = LETTER
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 0x3000) return KIND[code]!
  return code < 0xfb00 && code > 0x3040 ? LETTER : 0
}

/** Calls `visit` with each word of `text` as it stands there, in order. */
export function eachWord(text: string, visit: (word: string, start: number, end: number) => void): void {
  const length = text.length
  let at = 0
  while (at < length) {
    const kind = kindAt(text, at)
    if (kind === 0) {
      at++
      continue
    }
    const start = at
    at = kind === DIGIT ? numberEnd(text, at) : letterEnd(text, at)
    visit(text.slice(start, at), start, at)
  }
}

function letterEnd(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && kindAt(text, at) === LETTER) at++
  return at
}

/** Past a number with its separators: `1,234.5`, `1 234,5`, `20.30`, but `2009 500` is two. */
function numberEnd(text: string, start: number): number {
  let at = start
  let decimals = false
  for (;;) {
    const group = at
    while (at < text.length && kindAt(text, at) === DIGIT) at++
    const digits = at - group
    const separator = text.charCodeAt(at)
    const spaced = separator === 0x20 || separator === 0xa0 || separator === 0x202f || separator === 0x2009
    if (!spaced && separator !== 0x2c && separator !== 0x2e) return at
    if (kindAt(text, at + 1) !== DIGIT) return at
    if (spaced && (decimals || digits > 3 || !threeDigits(text, at + 1))) return at
    decimals ||= !spaced && !threeDigits(text, at + 1)
    at++
  }
}

function threeDigits(text: string, at: number): boolean {
  for (let i = 0; i < 3; i++) if (kindAt(text, at + i) !== DIGIT) return false
  return kindAt(text, at + 3) !== DIGIT
}

/** Letters that no decomposition takes apart. */
const LETTERS: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ł: 'l', ø: 'o', đ: 'd', ð: 'd' }

/** A word's folded form: lower case, no accents, `œ` as `oe`; of a number, its digits with `.` before decimals. */
export function fold(word: string): string {
  if (kindAt(word, 0) === DIGIT) return foldNumber(word)
  let plain = true
  for (let i = 0; i < word.length && plain; i++) {
    const code = word.charCodeAt(i)
    plain = code >= 0x61 && code <= 0x7a
  }
  if (plain) return word
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[œæßłøđð]/gu, (letter) => LETTERS[letter]!)
}

/** A separator before exactly three digits parts thousands; any other parts decimals. */
function foldNumber(word: string): string {
  let digits = word.normalize('NFKD').replace(/[\s.,](?=\d{3}(?!\d))/gu, '')
  digits = digits.replace(/[\s,]/gu, '.').replace(/^0+(?=\d)/u, '')
  return digits.includes('.') ? digits.replace(/\.0+$/u, '') : digits
}

/** Whether a folded form is a number. */
export function isNumber(folded: string): boolean {
  const code = folded.charCodeAt(0)
  return code >= 0x30 && code <= 0x39
}

/** How much of a word tells what it is: endings go, and with them most of conjugation and agreement. */
const STEM = 6

/** What a word counts as when passages are compared: its folded form without a long ending; a number whole. */
export function termOf(word: string): string {
  const folded = fold(word)
  return isNumber(folded) ? folded : folded.slice(0, STEM)
}
