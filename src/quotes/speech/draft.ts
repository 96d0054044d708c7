import type { VerbCue } from '../clauses/cues.ts'
import { hasFinite } from '../clauses/finite.ts'
import type { Incise } from '../clauses/incise.ts'
import { MARKED, type Units } from '../clauses/units.ts'
import type { Marked } from '../marks/marked.ts'
import type { QuoteKind } from '../quote.ts'
import type { Frame } from '../segment.ts'
import { K } from '../words/words.ts'
import { isWorded, type Looks } from './kind.ts'

/** Offsets `[start, end)`. */
export type Pair = readonly [start: number, end: number]

/** What the words of attribution are. */
export interface Source {
  readonly frame: Frame
  readonly cue?: { start: number; end: number; lemma: string } | undefined
}

/** A segment while it is being put together, in offsets. */
export interface Draft extends Source {
  kind: QuoteKind
  spans: Pair[]
  /** With marks. */
  start: number
  end: number
  score: number
}

/** A text under way: what has been read of it, and the segments found so far. */
export class Drafts {
  readonly all: Draft[] = []
  /** Marked units that belong to a segment. */
  readonly #used = new Set<number>()

  constructor(
    readonly units: Units,
    readonly marked: readonly Marked[],
    readonly looks: readonly Looks[],
  ) {}

  isFree(i: number): boolean {
    return this.units.kind[i] === MARKED && !this.#used.has(i)
  }

  /** What stands between the marks of unit `i`. */
  markedAt(i: number): Marked {
    return this.marked[this.units.marked[i]!]!
  }

  looksAt(i: number): Looks {
    return this.looks[this.units.marked[i]!]!
  }

  /** Whether units `[from, to)` hold a clause, between marks or not. */
  hasClause(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.units.kind[i] === MARKED && this.looksAt(i).clause) return true
    return hasFinite(this.units, from, to)
  }

  /** Whether units `[from, to)` hold marks around somebody's own words. */
  hasWords(from: number, to: number): boolean {
    for (let i = from; i < to; i++)
      if (this.units.kind[i] === MARKED && isWorded(this.looksAt(i))) return true
    return false
  }

  /** Whether units `[from, to)` hold more than a term between marks. */
  hasPhrase(from: number, to: number): boolean {
    for (let i = from; i < to; i++)
      if (this.units.kind[i] === MARKED && this.looksAt(i).words > 3) return true
    return false
  }

  /** Adds what stands between the marks of unit `i` as a segment of its own. */
  mark(i: number, kind: QuoteKind, source: Source, score: number): Draft {
    const { start, end } = this.markedAt(i)
    const { frame, cue } = source
    const draft: Draft = { kind, frame, cue, spans: [], start, end, score }
    this.all.push(draft)
    this.join(draft, i)
    return draft
  }

  /** Adds what stands between the marks of unit `i` to a segment. */
  join(draft: Draft, i: number): void {
    this.#used.add(i)
    const { lines, start, end } = this.markedAt(i)
    for (const line of lines) draft.spans.push([line.start, line.end])
    draft.start = Math.min(draft.start, start)
    draft.end = Math.max(draft.end, end)
  }

  /** Takes the marks in `[from, to)` for inner marks of a segment: true if there are any. */
  enclose(from: number, to: number): boolean {
    let found = false
    for (let i = from; i < to; i++) {
      if (this.units.kind[i] !== MARKED) continue
      found = true
      this.#used.add(i)
    }
    return found
  }

  /** Reported words that may hold marks: indirect or mixed; direct where the marks hold them all. */
  report(from: number, to: number, source: Source, score: number): Draft {
    const { kind } = this.units
    while (from < to && kind[from] === K.comma) from++
    let past = to
    while (past > from && (kind[past - 1] === K.comma || kind[past - 1] === K.colon)) past--
    if (kind[from] === MARKED && past - from === 1) return this.mark(from, 'direct', source, score)
    const tail = kind[past - 1] === MARKED ? this.markedAt(past - 1).lines : []
    const mixed = this.enclose(from, past)
    const [start, end] = this.range(from, past)
    const { frame, cue } = source
    const draft: Draft = {
      kind: mixed ? 'mixed' : 'indirect',
      frame,
      cue,
      spans: [[start, end]],
      start,
      end,
      score,
    }
    this.all.push(draft)
    if (tail.length > 1) {
      // marks that run on over the next lines: those are wholly between marks
      draft.spans = [[start, tail[0]!.end]]
      draft.end = tail[0]!.end
      const rest = tail.slice(1).map((line): Pair => [line.start, line.end])
      this.all.push({ kind: 'direct', frame, cue, spans: rest, start: rest[0]![0], end, score })
    }
    return draft
  }

  /** The offsets of units `[from, to)`. */
  range(from: number, to: number): Pair {
    return [this.units.start[from]!, this.units.end[to - 1]!]
  }

  sourceOf({ from, verb, source }: Incise): Source {
    if (verb !== undefined) return this.verbSource(verb, verb.mood === 'passive' ? 'passive' : 'incise')
    return { frame: 'source', cue: this.phrase(from, from + source!) }
  }

  verbSource(verb: VerbCue, frame: Frame): Source {
    const { start, end } = this.units
    const { head, last, lemma } = verb
    return { frame, cue: { start: start[head]!, end: end[last]!, lemma } }
  }

  /** Units `[from, to)` as a cue: `according to`. */
  phrase(from: number, to: number): Source['cue'] {
    const [start, end] = this.range(from, to)
    return { start, end, lemma: this.units.lower.slice(from, to).join(' ').replaceAll('’ ', '’') }
  }
}
