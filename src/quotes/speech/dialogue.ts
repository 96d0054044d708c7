import type { VerbCue } from '../clauses/cues.ts'
import { inciseAt } from '../clauses/incise.ts'
import type { Units } from '../clauses/units.ts'
import { K } from '../words/words.ts'
import type { Drafts, Pair } from './draft.ts'

// Speech that lines mark and no quotation marks: dialogue behind dashes, and interviews behind names or Q and A.

/** A line as a turn of speech: what opens it, and units `[from, to)` of what is said. */
interface Turn {
  readonly lead: string
  readonly from: number
  readonly to: number
  /** The name before the colon, as units. */
  readonly name?: Pair
}

/** How many words a name before a colon may have. */
const NAME = 4

/**
 * Adds the turns of dialogues and interviews. Dashes open lists as well: they count where a line of the run has its
 * attribution in it. Names before a colon count where two take turns. Returns the first units of the sentences read.
 */
export function readTurns(drafts: Drafts, verbs: readonly VerbCue[]): Set<number> {
  const { units } = drafts
  const read = new Set<number>()
  const lines = linesOf(units)
  for (let i = 0; i < lines.length; ) {
    const run: Turn[] = []
    let j = i
    for (; j < lines.length; j++) {
      const turn = turnOf(units, lines[j]!)
      if (turn === undefined || (run.length > 0 && (turn.lead === '') !== (run[0]!.lead === ''))) break
      run.push(...(turn.lead === '' ? splitAtDashes(units, turn) : [turn]))
    }
    if (run.length > 0 && run[0]!.lead === '') addDashes(drafts, run, verbs, read)
    else if (isInterview(run)) addNames(drafts, run, read)
    i = Math.max(j, i + 1)
  }
  return read
}

/** The first unit of each line, and the first one past the last line. */
function linesOf({ opensLine, count, sentences }: Units): [from: number, to: number][] {
  const firsts = sentences.filter((s) => s < count && opensLine[s] === 1)
  return firsts.map((from, i) => [from, firsts[i + 1] ?? count])
}

function turnOf(units: Units, [from, to]: [number, number]): Turn | undefined {
  const { kind, lower, text, start } = units
  for (let i = from; i < to; i++) if (units.marked[i]! >= 0) return undefined
  if (kind[from] === K.bracket && DASH.test(lower[from]!) && /\s/.test(text[start[from]! + 1] ?? '')) {
    return to - from > 2 ? { lead: '', from: from + 1, to } : undefined
  }
  // Q. Why? A. Because.
  const initial = INITIAL.test(lower[from]!)
    ? from + 1
    : lower[from]!.length === 1 && kind[from + 1] === K.stop
      ? from + 2
      : 0
  if (initial > 0 && to - initial > 1)
    return { lead: lower[from]!, from: initial, to, name: [from, from + 1] }
  let colon = from
  const isName = (i: number) =>
    kind[i] === K.name ||
    (kind[i]! < K.comma && lower[i]!.length === 1) ||
    (i === from && kind[i] === K.determiner)
  while (colon < to && colon - from < NAME && isName(colon)) colon++
  if (colon === from || kind[colon] !== K.colon || to - colon < 3) return undefined
  return { lead: lower.slice(from, colon).join(' '), from: colon + 1, to, name: [from, colon] }
}

/** `– Why? – Because, he said.`: another turn of the same line behind a sentence's end. */
function splitAtDashes({ kind, lower }: Units, { from, to }: Turn): Turn[] {
  const turns: Turn[] = []
  let start = from
  for (let i = from + 1; i + 1 < to; i++) {
    if (kind[i] !== K.bracket || !DASH.test(lower[i]!) || kind[i - 1] !== K.stop) continue
    turns.push({ lead: '', from: start, to: i })
    start = i + 1
  }
  return [...turns, { lead: '', from: start, to }]
}

const INITIAL = /^\p{L}\.$/u
const DASH = /^[–—-]$/

/** Two who take turns: Q and A, or two names of which one comes back. */
function isInterview(run: readonly Turn[]): boolean {
  if (run.length <= 2) return false
  const leads = new Set(run.map((turn) => turn.lead))
  return leads.size > 1 && leads.size < run.length
}

function addNames(drafts: Drafts, run: readonly Turn[], read: Set<number>): void {
  for (const { from, to, name } of run) {
    const [start, end] = drafts.range(from, to)
    drafts.all.push({ kind: 'direct', frame: 'lead', spans: [[start, end]], start, end, score: 0.6 })
    read.add(name![0])
  }
}

function addDashes(drafts: Drafts, run: readonly Turn[], verbs: readonly VerbCue[], read: Set<number>): void {
  const { units } = drafts
  const incises = run.map(({ from, to }) => {
    for (let i = from + 1; i < to; i++) {
      if (units.kind[i] !== K.comma && units.kind[i] !== K.stop) continue
      const incise = inciseAt(units, i + 1, verbs, true)
      if (incise?.verb !== undefined) return { incise, at: i }
    }
    return undefined
  })
  if (!incises.some((one) => one !== undefined)) return
  run.forEach(({ from, to }, n) => {
    const found = incises[n]
    const source = found === undefined ? { frame: 'floating' as const } : drafts.sourceOf(found.incise)
    const [start, end] = drafts.range(from, found?.at ?? to)
    drafts.all.push({ kind: 'direct', ...source, spans: [[start, end]], start, end, score: 0.6 })
    read.add(from - 1)
  })
}
