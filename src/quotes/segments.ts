import { columnsOf } from '../document/columns.ts'
import type { TextDocument } from '../document/document.ts'
import { span } from '../text/span.ts'
import { sentenceEnd } from './clause.ts'
import { findVerbs, type VerbCue } from './cues.ts'
import { type Draft, Drafts } from './draft.ts'
import { readInner } from './inner.ts'
import { looksOf } from './kind.ts'
import { readLoose } from './loose.ts'
import { findMarked } from './marks/marked.ts'
import { readOuter } from './outer.ts'
import type { Segment } from './segment.ts'
import { readWords } from './speaker/words.ts'
import { MARKED, readUnits } from './units.ts'

/** The reported speech of a document, in text order, before anyone asks who speaks. O(length). */
export function findSegments(document: TextDocument): Segment[] {
  const { text } = document
  const columns = columnsOf(document)
  const words = readWords(text, columns)
  const marked = findMarked(text)
  const units = readUnits(words, columns, marked)
  const drafts = new Drafts(
    units,
    marked,
    marked.map((one) => looksOf(words, one)),
  )
  readSentences(drafts, findVerbs(units))
  return drafts.all.map((draft) => segmentOf(text, draft)).sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Sentence by sentence: outer attributions first, then verbs with their clauses, then the marks that are left. */
function readSentences(drafts: Drafts, verbs: readonly VerbCue[]): void {
  const { units, all } = drafts
  const { sentences, kind, text } = units
  let verb = 0
  let last: { draft: Draft; end: number } | undefined
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s]!
    const past = sentences[s + 1]!
    const before = all.length
    const here: VerbCue[] = []
    while (verb < verbs.length && verbs[verb]!.head < past) here.push(verbs[verb++]!)
    const end = sentenceEnd(units, from)
    let said = readOuter(drafts, from, end, here)
    for (const one of here) if (one.head >= said) said = Math.max(said, readInner(drafts, one, here, end))
    const goesOn = last !== undefined && !/\S/.test(text.slice(last.end, units.start[from]!))
    for (let i = from; i < past; i++) {
      if (kind[i] === MARKED && drafts.isFree(i)) {
        readLoose(drafts, i, from, end, here, goesOn ? last!.draft : undefined)
      }
    }
    const direct = all.findLast((draft, i) => i >= before && draft.kind === 'direct')
    const joined = goesOn && last!.draft.end > units.start[from]! ? last!.draft : undefined
    const draft = direct ?? joined
    if (draft !== undefined) last = { draft, end: units.end[past - 1]! }
  }
}

function segmentOf(text: string, draft: Draft): Segment {
  const { kind, frame, spans, cue, subject, start, end, score } = draft
  return {
    kind,
    frame,
    content: spans.map(([from, to]) => span(text, from, to)),
    start,
    end,
    ...(cue === undefined ? {} : { cue: { ...span(text, cue.start, cue.end), lemma: cue.lemma } }),
    ...(subject === undefined ? {} : { subject: span(text, subject[0], subject[1]) }),
    score,
  }
}
