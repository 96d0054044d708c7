import { columnsOf } from '../../document/columns.ts'
import type { TextDocument } from '../../document/document.ts'
import type { Entity } from '../../entities/entity.ts'
import type { Speaker } from '../quote.ts'
import type { Segment } from '../segment.ts'
import { Attribution } from './attribution.ts'
import { wordAt } from './clause.ts'
import { K, readWords, type Words } from './words.ts'

/** The speaker of each segment, where one can be told. `segments` are in text order. O(words). */
export function findSpeakers(
  document: TextDocument,
  segments: readonly Segment[],
  entities: readonly Entity[],
): (Speaker | undefined)[] {
  const words = withCues(readWords(document.text, columnsOf(document)), segments)
  return new Attribution(words, segments, entities).speakers()
}

/** The words with every cue a verb, whatever its tag: `Die Zeit notes`. */
function withCues(words: Words, segments: readonly Segment[]): Words {
  const kind = words.kind.slice()
  for (const { cue } of segments) {
    const w = cue === undefined ? words.count : wordAt(words, cue.start)
    if (w < words.count && (kind[w] === K.noun || kind[w] === K.name || kind[w] === K.adjective))
      kind[w] = K.verb
  }
  return { ...words, kind }
}
