import type { TextDocument } from '../document/document.ts'
import type { Entity } from '../entities/entity.ts'
import { entitiesOf } from '../entities/extract.ts'
import type { Quote } from './quote.ts'
import { findSpeakers } from './speaker/find.ts'
import { findSegments } from './speech/segments.ts'

/** The quotations of a document, in text order, with their speakers. */
export function quotesOf(document: TextDocument): Quote[] {
  const segments = findSegments(document)
  if (segments.length === 0) return []
  const speakers = findSpeakers(document, segments, entitiesIn(document))
  return segments.map(({ kind, content, cue, start, end, score }, i): Quote => {
    const speaker = speakers[i]
    const said = { start, end, text: document.text.slice(start, end), id: `q${i}`, kind, content }
    if (cue === undefined) return speaker === undefined ? { ...said, score } : { ...said, speaker, score }
    return speaker === undefined ? { ...said, cue, score } : { ...said, cue, speaker, score }
  })
}

/** The entities that the document has already, or else new ones. */
function entitiesIn(document: TextDocument & { readonly entities?: readonly Entity[] }): readonly Entity[] {
  return document.entities ?? entitiesOf(document)
}
