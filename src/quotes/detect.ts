import type { TextDocument } from '../document/document.ts'
import type { Entity } from '../entities/entity.ts'
import { entitiesOf } from '../entities/extract.ts'
import { span } from '../text/span.ts'
import type { Quote } from './quote.ts'
import { findSegments } from './segments.ts'
import { findSpeakers } from './speaker/find.ts'

/** The quotations of a document, in text order, with their speakers. */
export function quotesOf(document: TextDocument): Quote[] {
  const segments = findSegments(document)
  const speakers = findSpeakers(document, segments, entitiesIn(document))
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

/** The entities that the document has already, or else new ones. */
function entitiesIn(document: TextDocument & { readonly entities?: readonly Entity[] }): readonly Entity[] {
  return document.entities ?? entitiesOf(document)
}
