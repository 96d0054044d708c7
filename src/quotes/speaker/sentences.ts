import { briefInt32s } from '../../text/brief.ts'
import type { Words } from '../words/words.ts'
import { endsSentence } from './clause.ts'

/** The number of each word’s sentence. Those inside direct speech are not counted: a quotation is one step away from what follows it. */
export function sentencesOf(words: Words, quoted: (word: number) => boolean): Int32Array {
  const sentence = briefInt32s(words.count)
  let n = 0
  for (let i = 0; i < words.count; i++) {
    const ends = i > 0 && (words.opensLine[i] || endsSentence(words, i - 1))
    if (ends && !(quoted(i) && quoted(i - 1))) n++
    sentence[i] = n
  }
  return sentence
}
