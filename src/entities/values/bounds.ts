import type { Bound, ValueWords } from '../../language/value-words.ts'
import { followingWord, precedingWord } from './context.ts'

const LONGEST = 4

/** The limit that the words right before or behind a number put on it: `more than 200`, `200 or more`. */
export function boundOf(text: string, start: number, end: number, words: ValueWords): Bound | undefined {
  let found: Bound | undefined
  let phrase = ''
  let at = start
  for (let i = 0; i < LONGEST; i++) {
    const before = precedingWord(text, at)
    if (before.word === '' || before.end < at - 1) break
    phrase =
      phrase === ''
        ? before.word
        : before.word.endsWith("'")
          ? before.word + phrase
          : `${before.word} ${phrase}`
    found = words.bounds[phrase] ?? found
    at = before.start
  }
  if (found !== undefined) return found
  const first = followingWord(text, end)
  if (first.word === '') return undefined
  const second = followingWord(text, first.end)
  return words.boundsAfter[`${first.word} ${second.word}`] ?? words.boundsAfter[first.word]
}
