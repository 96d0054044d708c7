import type { Columns } from '../../document/columns.ts'
import { bisect } from '../../text/bisect.ts'
import { roundScore } from '../../text/score.ts'
import { span } from '../../text/span.ts'
import { findVerbs, type VerbCue } from '../clauses/cues.ts'
import { sentenceEnd } from '../clauses/sentence.ts'
import { MARKED, readUnits } from '../clauses/units.ts'
import { findMarked, type Marked } from '../marks/marked.ts'
import { repairEnds } from '../marks/repair.ts'
import type { Segment } from '../segment.ts'
import { K, type Words, wordFrom } from '../words/words.ts'
import { readTurns } from './dialogue.ts'
import { type Draft, Drafts } from './draft.ts'
import { tieEchoes } from './echo.ts'
import { readInner } from './inner.ts'
import { splitIncises } from './inside.ts'
import { looksOf } from './kind.ts'
import { readNameLine, readQuestionBefore, settleHeadlines } from './lines.ts'
import { readLoose } from './loose.ts'
import { readOuter } from './outer.ts'

/** The reported speech of a document, in text order, before anyone asks who speaks. O(length). */
export function findSegments(words: Words, columns: Columns): Segment[] {
  const { text } = words
  const marked = readMarked(text, words, columns)
  const units = readUnits(words, columns, marked)
  const drafts = new Drafts(
    units,
    marked,
    marked.map((one) => looksOf(words, one)),
  )
  readSentences(drafts, findVerbs(units))
  settleHeadlines(drafts)
  const segments = drafts.all
    .map((draft) => segmentOf(text, draft, columns))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  return tieEchoes(words, segments)
}

/** The stretches between marks, mended where a mark is missing, without the attributions inside them. */
function readMarked(text: string, words: Words, columns: Columns): Marked[] {
  const marked = repairEnds(text, findMarked(text), columns.language.quotation.firstPerson)
  if (!marked.some((one) => !one.closed || holdsInversion(words, one))) return marked
  const plain = readUnits(words, columns, [])
  return splitIncises(marked, plain, findVerbs(plain, marked))
}

/** A verb with its subject behind may stand inside the marks: `« Oui, dit-il, mais non »`, `« Oui, a dit Anne. Mais non. »` */
function holdsInversion(words: Words, { start, end }: Marked): boolean {
  const { kind, types, text } = words
  const inside = words.language.quotation.incisesInside
  for (let i = wordFrom(words, start); i < words.count && words.start[i]! < end; i++) {
    if (kind[i] === K.pronoun && text[words.start[i]! - 1] === '-') return true
    if (!inside || kind[i] !== K.comma) continue
    const helped = kind[i + 1] === K.auxiliary ? i + 2 : i + 1
    if (types[helped]?.verb !== undefined) return true
  }
  return false
}

/** Sentence by sentence: outer attributions first, then verbs with their clauses, then the marks that are left. */
function readSentences(drafts: Drafts, verbs: readonly VerbCue[]): void {
  const { units, all } = drafts
  const { sentences, kind, text } = units
  let verb = 0
  let last: { draft: Draft; end: number } | undefined
  const turns = readTurns(drafts, verbs)
  let line = false
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s]!
    const past = sentences[s + 1]!
    const before = all.length
    // a turn of dialogue is read by lines: the rest of its line is read with it
    const newLine = units.opensLine[from] === 1
    line = turns.has(from) || (line && !newLine)
    const here: VerbCue[] = []
    while (verb < verbs.length && verbs[verb]!.head < past) here.push(verbs[verb++]!)
    if (line) continue
    const end = sentenceEnd(units, from)
    if (readQuestionBefore(drafts, from, end, here, s) || readNameLine(drafts, from, end, verbs)) continue
    let said = readOuter(drafts, from, end, here)
    for (const one of here) if (one.head >= said) said = Math.max(said, readInner(drafts, one, here, end))
    const goesOn = last !== undefined && !/\S/.test(text.slice(last.end, units.start[from]!))
    for (let i = from; i < past; i++) {
      if (kind[i] === MARKED && drafts.isFree(i)) {
        readLoose(drafts, i, from, end, here, goesOn ? last!.draft : undefined)
      }
    }
    let direct: Draft | undefined
    for (let i = all.length - 1; i >= before && direct === undefined; i--) {
      if (all[i]!.kind === 'direct') direct = all[i]
    }
    const joined = goesOn && last!.draft.end > units.start[from]! ? last!.draft : undefined
    const draft = direct ?? joined
    if (draft !== undefined) last = { draft, end: units.end[past - 1]! }
  }
}

function segmentOf(text: string, draft: Draft, columns: Columns): Segment {
  const { kind, frame, spans, cue, start, end, score } = draft
  return {
    kind,
    frame,
    content: spans.map(([from, to]) => span(text, from, to)),
    start,
    end,
    cue: cue && {
      start: cue.start,
      end: cue.end,
      text: text.slice(cue.start, cue.end),
      lemma: cue.lemma || lemmaAt(columns, cue.start),
    },
    score: roundScore(1 - DOUBT * (1 - score)),
  }
}

/** Drafts are given scores that are too low by about this factor of their doubt: set by hand, by reliability tables. */
const DOUBT = 0.4

/** The lemma of the token that starts at an offset. O(log tokens). */
function lemmaAt(columns: Columns, offset: number): string {
  const { start } = columns
  const i = bisect(start.length, (i) => start[i]! < offset)
  return i < start.length ? columns.lemmaAt(i) : ''
}
