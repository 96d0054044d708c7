import { columnsOf } from '../document/columns.ts'
import type { TextDocument } from '../document/document.ts'
import type { Entity } from '../entities/entity.ts'
import { entitiesOf } from '../entities/extract.ts'
import type { Quote } from './quote.ts'
import { findSpeakers } from './speaker/find.ts'
import { findSegments } from './speech/segments.ts'
import { readWords } from './words/words.ts'

/** The quotations of a document, in text order, with their speakers. */
export function quotesOf(document: TextDocument): Quote[] {
  const columns = columnsOf(document)
  const words = readWords(document.text, columns)
  const segments = findSegments(words, columns)
  if (segments.length === 0) return []
  const speakers = findSpeakers(words, segments, entitiesIn(document))
  return segments.map(({ kind, content, cue, start, end, score }, i): Quote => {
    const speaker = speakers[i]
    const text = document.text.slice(start, end)
    const id = `q${i}`
    // Each in one piece: engines copy objects slowly.
    if (cue === undefined) {
      if (speaker === undefined) return { start, end, text, id, kind, content, score }
      return { start, end, text, id, kind, content, speaker, score }
    }
    if (speaker === undefined) return { start, end, text, id, kind, content, cue, score }
    return { start, end, text, id, kind, content, cue, speaker, score }
  })
}

/** The entities that the document has already, or else new ones. */
function entitiesIn(document: TextDocument & { readonly entities?: readonly Entity[] }): readonly Entity[] {
  return document.entities ?? entitiesOf(document)
}
