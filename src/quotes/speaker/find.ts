import type { Entity } from '../../entities/entity.ts'
import type { Speaker } from '../quote.ts'
import type { Segment } from '../segment.ts'
import { K, type Words, wordAt } from '../words/words.ts'
import { Attribution } from './attribution.ts'

/** The speaker of each segment, where one can be told. `segments` are in text order; their cues become verbs. O(words). */
export function findSpeakers(
  words: Words,
  segments: readonly Segment[],
  entities: readonly Entity[],
): (Speaker | undefined)[] {
  markCues(words, segments)
  return new Attribution(words, segments, entities).speakers()
}

/** Makes every cue a verb, whatever its tag: `Die Zeit notes`. */
function markCues(words: Words, segments: readonly Segment[]): void {
  const { kind } = words
  for (const { cue } of segments) {
    const w = cue === undefined ? words.count : wordAt(words, cue.start)
    if (w < words.count && (kind[w] === K.noun || kind[w] === K.name || kind[w] === K.adjective))
      kind[w] = K.verb
  }
}
