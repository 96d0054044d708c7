import type { TextDocument } from '../../document/document.ts'
import type { Speaker } from '../quote.ts'
import type { Segment } from '../segment.ts'

/** The speaker of each segment. First light: the words that the grammar took for the cue's subject. */
export function findSpeakers(_document: TextDocument, segments: readonly Segment[]): (Speaker | undefined)[] {
  return segments.map(({ subject }) =>
    subject === undefined
      ? undefined
      : { mention: subject, name: subject.text, resolution: 'nominal', score: 0.5 },
  )
}
