import { kindOf, LOWER, OTHER, SPACE, UPPER } from '../../text/chars.ts'

/** A word beside a place of a text, in lower case with straight apostrophes; '' if there is none. */
export interface Neighbour {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** The word that ends at `at` or a space before it; an elided word keeps its apostrophe: `d'`. */
export function precedingWord(text: string, at: number): Neighbour {
  let end = at
  while (end > 0 && end > at - 2 && isBlank(text, end - 1)) end--
  let start = end
  const mark = start > 0 ? text[start - 1] : ''
  if (mark === '’' || mark === "'" || mark === '.' || mark === '°') start--
  while (start > 0 && isLetter(text, start - 1)) start--
  const word = text.slice(start, end)
  // Words such as jusqu'en and aujourd'hui are one.
  const before = start > 0 ? text[start - 1] : ''
  if ((before === '’' || before === "'") && /^(?:en|à|au|ici|hui)$/.test(word)) {
    let from = start - 1
    while (from > 0 && isLetter(text, from - 1)) from--
    if (start - from > 2 || word === 'ici') return { word: normal(text.slice(from, end)), start: from, end }
  }
  return { word: normal(word), start, end }
}

/** The word that starts at `at` or a space behind it. */
export function followingWord(text: string, at: number): Neighbour {
  let start = at
  while (start < at + 2 && isBlank(text, start)) start++
  let end = start
  while (end < text.length && isLetter(text, end)) end++
  return { word: normal(text.slice(start, end)), start, end }
}

/** Is `test` true of a word between the start of the clause and `at`, at most 80 characters before it? */
export function clauseHas(text: string, at: number, test: (word: string) => boolean): boolean {
  const clause = text.slice(Math.max(0, at - 80), at)
  const cut = Math.max(clause.lastIndexOf('. '), clause.lastIndexOf('\n'), clause.lastIndexOf('; '))
  return clause
    .slice(cut + 1)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some(test)
}

export function isCapital(text: string, at: number): boolean {
  return at < text.length && kindOf(text.charCodeAt(at)) === UPPER
}

/** Is there nothing but signs and space between `at` and the end of the sentence before it? */
export function opensSentence(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0) {
    const code = text.charCodeAt(before)
    if (code === 0x0a || code === 0x0d) return true
    const kind = kindOf(code)
    if (kind === OTHER && code !== 0x2c && code !== 0x2d && code !== 0x27 && code !== 0x2019) return true
    if (kind !== SPACE) return false
    before--
  }
  return true
}

function normal(word: string): string {
  return word.toLowerCase().replace('’', "'")
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code !== 0x0a && code !== 0x0d && kindOf(code) === SPACE
}

function isLetter(text: string, at: number): boolean {
  const kind = kindOf(text.charCodeAt(at))
  return kind === UPPER || kind === LOWER
}
