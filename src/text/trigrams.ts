import { isLetterCode } from './chars.ts'

// Trigrams of letters in lower case, as numbers: the word `été` has ` ét`, `été` and `té `.

/** How many trigrams there can be. */
export const TRIGRAMS = 64 ** 3

/** The letters by which languages in Latin script can be told apart; any other letter counts as one more. */
const ALPHABET = ' abcdefghijklmnopqrstuvwxyzàâäáãåæçèéêëìíîïñòóôöøœùúûüýÿßčşğ'
const OTHER = 63
const CODES = new Map(
  [...ALPHABET].flatMap((letter, code) => [letter, letter.toUpperCase()].map((x) => [x, code])),
)
const ascii = Uint8Array.from({ length: 128 }, (_, i) => CODES.get(String.fromCharCode(i)) ?? 0)

function codeAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit < 128) return ascii[unit]!
  return CODES.get(text[at]!) ?? (isLetterCode(unit) ? OTHER : 0)
}

/** The number of a trigram: of `' th'`, say. */
export function trigramOf(three: string): number {
  return (codeAt(three, 0) << 12) | (codeAt(three, 1) << 6) | codeAt(three, 2)
}

/** Calls `each` with the number of every trigram in the words of `text`, up to the offset `end`. */
export function eachTrigram(text: string, end: number, each: (trigram: number) => void): void {
  let trigram = 0
  for (let i = 0; i <= end; i++) {
    trigram = ((trigram << 6) | (i < end ? codeAt(text, i) : 0)) & (TRIGRAMS - 1)
    if ((trigram & 0xfc0) !== 0) each(trigram)
  }
}
