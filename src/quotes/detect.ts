import type { TextDocument } from '../document/document.ts'
import { readText } from '../document/read.ts'
import { span } from '../text/span.ts'
import type { Quote } from './quote.ts'
import { findSegments } from './segments.ts'
import { findSpeakers } from './speaker/find.ts'

/** The quotations of a text, in text order, with their speakers. */
export function detectQuotes(input: string | TextDocument): Quote[] {
  const document = typeof input === 'string' ? readText(input) : input
  const segments = findSegments(document)
  const speakers = findSpeakers(document, segments)
  return segments.map((segment, i): Quote => {
    const { kind, content, cue, start, end, score } = segment
    const speaker = speakers[i]
    return {
      ...span(document.text, start, end),
      id: `q${i}`,
      kind,
      content,
      ...(cue === undefined ? {} : { cue }),
      ...(speaker === undefined ? {} : { speaker }),
      score,
    }
  })
}
