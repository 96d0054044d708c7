import { CASE, isCapital, type NameDocument, type NameWord } from './words.ts'

/** How an acronym is introduced: in brackets after a name, or after one whose initials spell it. */
export const ACRONYM = { bracketed: 1, spelt: 2 } as const

/** For each token 0 or, where its document introduces it as an acronym, how: *International Criminal Court (ICC)*. */
export function acronymsOf({ words, described }: NameDocument): Uint8Array {
  const codes = new Uint8Array(words.length)
  const known = new Map<number, number>()
  for (let i = 2; i + 1 < words.length; i++) {
    if (words[i - 1] !== '(' || words[i + 1] !== ')') continue
    const word = described[i]!
    if (!mayBeAcronym(word) || !isCapital(described[i - 2]!)) continue
    const code = spells(words, described, i) ? ACRONYM.spelt : ACRONYM.bracketed
    known.set(word.lower, Math.max(code, known.get(word.lower) ?? 0))
  }
  if (known.size > 0) {
    described.forEach((word, i) => {
      if (mayBeAcronym(word)) codes[i] = known.get(word.lower) ?? 0
    })
  }
  return codes
}

function mayBeAcronym({ case: cased, length }: NameWord): boolean {
  return length > 1 && length < 9 && (cased === CASE.upper || cased === CASE.mixed)
}

/** Are the capitals of word `at` the initials of the capitalised words before its bracket? Small words between are skipped. */
function spells(words: readonly string[], described: readonly NameWord[], at: number): boolean {
  const letters = [...words[at]!].filter((letter) => letter !== letter.toLowerCase())
  let left = letters.length - 1
  for (let i = at - 2; i >= 0 && i > at - 14 && left >= 0; i--) {
    if (!isCapital(described[i]!)) {
      if (described[i]!.case !== CASE.lower) return false
    } else if (words[i]!.startsWith(letters[left]!)) left--
    else return false
  }
  return left < 0
}
