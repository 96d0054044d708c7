import { K } from '../words/words.ts'
import type { Units } from './units.ts'

/** The end of the sentence of unit `i`, without its final stop; exclusive. */
export function sentenceEnd({ sentences, sentence, kind }: Units, i: number): number {
  const start = sentences[sentence[i]!]!
  let end = sentences[sentence[i]! + 1]!
  while (end > start && kind[end - 1] === K.stop) end--
  return end
}

/** The start of the sentence of unit `i`. */
export function sentenceStart({ sentences, sentence }: Units, i: number): number {
  return sentences[sentence[i]!]!
}

/** Small words after which a sentence's own words begin: But, However, Et. */
export function skipConnectives(units: Units, from: number, to: number): number {
  const { lower, kind, words } = units
  let i = from
  for (; i < to; i++) {
    // alors que, ainsi que: a conjunction
    if (words.connectives.has(lower[i]!) && words.complementizers.has(lower[i + 1] ?? '')) return i
    if (words.connectives.has(lower[i]!) || kind[i] === K.comma || kind[i] === K.bracket) continue
    // in fact, en effet; but: in addition to the plan, …
    if (i + 1 >= to || !words.connectives.has(`${lower[i]} ${lower[i + 1]}`)) return i
    if (
      kind[i + 2] === K.preposition ||
      kind[i + 2] === K.of ||
      words.infinitiveMarks.has(lower[i + 2] ?? '')
    )
      return i
    i++
  }
  return i
}
