import { columnsOf } from '../document/columns.ts'
import type { TextDocument } from '../document/document.ts'
import { span } from '../text/span.ts'
import { findVerbs } from './cues.ts'
import { type Draft, SentenceReader } from './drafts.ts'
import { looksOf } from './kind.ts'
import { findMarked } from './marks/marked.ts'
import type { Cue } from './quote.ts'
import type { Segment } from './segment.ts'
import { readWords } from './speaker/words.ts'
import { readUnits } from './units.ts'

/** The reported speech of a document, in text order, before anyone asks who speaks. O(length). */
export function findSegments(document: TextDocument): Segment[] {
  const { text } = document
  const columns = columnsOf(document)
  const words = readWords(text, columns)
  const marked = findMarked(text)
  const units = readUnits(words, columns, marked)
  const looks = marked.map((one) => looksOf(words, one))
  const reader = new SentenceReader(units, findVerbs(units), marked, looks)
  const drafts = reader.read()
  return drafts.map((draft) => segmentOf(text, draft)).sort((a, b) => a.start - b.start || b.end - a.end)
}

function segmentOf(text: string, draft: Draft): Segment {
  const { kind, frame, spans, score } = draft
  const content = spans.map(([start, end]) => span(text, start, end))
  const cue: Cue | undefined = draft.cue && {
    ...span(text, draft.cue.start, draft.cue.end),
    lemma: draft.cue.lemma,
  }
  const subject = draft.subject && span(text, draft.subject[0], draft.subject[1])
  return {
    kind,
    frame,
    content,
    start: Math.min(draft.start, content[0]!.start),
    end: Math.max(draft.end, content.at(-1)!.end),
    ...(cue === undefined ? {} : { cue }),
    ...(subject === undefined ? {} : { subject }),
    score,
  }
}
