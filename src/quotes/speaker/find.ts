import { columnsOf } from '../../document/columns.ts'
import type { TextDocument } from '../../document/document.ts'
import { span } from '../../text/span.ts'
import type { Speaker } from '../quote.ts'
import type { Segment } from '../segment.ts'
import { maskOf } from './clause.ts'
import { findMention } from './mention.ts'
import { findPhrases } from './phrase.ts'
import { readWords } from './words.ts'

/** The speaker of each segment. */
export function findSpeakers(document: TextDocument, segments: readonly Segment[]): (Speaker | undefined)[] {
  const words = readWords(document.text, columnsOf(document))
  const phrases = findPhrases(words)
  const mask = maskOf(words, segments)
  return segments.map((segment, i) => {
    const found = findMention(words, mask, phrases, segment, i)?.mention
    if (found === undefined) return undefined
    const mention = span(document.text, words.start[found.first]!, words.end[found.last]!)
    return { mention, name: mention.text, resolution: 'nominal', score: 0.5 }
  })
}
