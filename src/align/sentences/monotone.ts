import type { Scorer } from '../similarity/scorer.ts'
import type { Passage } from '../similarity/vocabulary.ts'
import { findAnchors } from './anchors.ts'
import { type Band, bandAround } from './band.ts'
import { ALL_BEADS, type BeadType, FEW_BEADS } from './beads.ts'
import { CellRows } from './rows.ts'

/** Sentences of one side: their words, and their lengths in characters. */
export interface Sentences {
  readonly passages: readonly Passage[]
  readonly lengths: Int32Array
}

/** A bead: the source sentences `[source, source + sources)`, the target sentences likewise. */
export interface Step {
  readonly source: number
  readonly sources: number
  readonly target: number
  readonly targets: number
  readonly score: number
}

/** What words weigh beside the kind of bead. */
const WORDS = 0.15
/** What a sentence without counterpart costs, of what it would cost beside a stranger. */
const ALONE = 0.1
/** What a deviation of the lengths weighs, in squared standard deviations. */
const LENGTH = 0.3
/** Variance of the target's length for each character of the source. */
const SPREAD = 6.8
/** A deviation of lengths counts no more than this. */
const FARTHEST = 30

/** The best monotone alignment: every sentence of both sides in one bead. Time and memory grow with the sentences. */
export function alignMonotone(scorer: Scorer, source: Sentences, target: Sentences): Step[] {
  const sources = source.passages.length
  const targets = target.passages.length
  const anchors = findAnchors(scorer, source.passages, target.passages)
  const wide = bandAround(anchors, sources, targets, 10)
  const rough = search(scorer, source, target, wide, FEW_BEADS)
  const narrow = bandAround(
    rough.map((step) => ({ i: step.source, j: step.target })),
    sources,
    targets,
    5,
  )
  return search(scorer, source, target, narrow, ALL_BEADS)
}

function search(
  scorer: Scorer,
  source: Sentences,
  target: Sentences,
  band: Band,
  types: readonly BeadType[],
): Step[] {
  const sources = source.passages.length
  const offsets = rowOffsets(band)
  const best = new Float64Array(offsets[sources + 1]!).fill(Number.NEGATIVE_INFINITY)
  const from = new Uint8Array(best.length)
  const rows = new CellRows(scorer, source.passages, target.passages, band)
  const evaluation = new Evaluation(scorer, source, target, rows)
  best[0] = 0
  for (let i = 0; i <= sources; i++) {
    if (i > 0) rows.advance(i - 1)
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      const at = offsets[i]! + j - band.low[i]!
      for (let type = 0; type < types.length; type++) {
        const bead = types[type]!
        const a = i - bead.sources
        const b = j - bead.targets
        if (a < 0 || b < band.low[a]! || b > band.high[a]!) continue
        const before = best[offsets[a]! + b - band.low[a]!]!
        if (before === Number.NEGATIVE_INFINITY) continue
        const base = before + bead.prior
        const value = base + evaluation.value(a, i, b, j, best[at]! - base)
        if (value > best[at]!) {
          best[at] = value
          from[at] = type
        }
      }
    }
  }
  return withScores(trace(band, offsets, from, types), scorer, source, target, band)
}

/** Where each row of a band's cells begins in one array. */
function rowOffsets(band: Band): Int32Array {
  const offsets = new Int32Array(band.low.length + 1)
  band.low.forEach((low, i) => {
    offsets[i + 1] = offsets[i]! + band.high[i]! - low + 1
  })
  return offsets
}

function trace(band: Band, offsets: Int32Array, from: Uint8Array, types: readonly BeadType[]): Step[] {
  const steps: Step[] = []
  let i = band.low.length - 1
  let j = band.high[i]!
  while (i > 0 || j > 0) {
    const { sources, targets } = types[from[offsets[i]! + j - band.low[i]!]!]!
    i -= sources
    j -= targets
    steps.push({ source: i, sources, target: j, targets, score: 0 })
  }
  return steps.reverse()
}

/** Sets the scores of beads: the logistic of what is to be said for them. */
function withScores(steps: Step[], scorer: Scorer, source: Sentences, target: Sentences, band: Band): Step[] {
  const rows = new CellRows(scorer, source.passages, target.passages, band)
  const evaluation = new Evaluation(scorer, source, target, rows)
  let row = 0
  return steps.map((step) => {
    const i = step.source + step.sources
    const j = step.target + step.targets
    while (row < i) rows.advance(row++)
    const value = evaluation.value(step.source, i, step.target, j, Number.NEGATIVE_INFINITY)
    return { ...step, score: 1 / (1 + Math.exp(-value)) }
  })
}

/** What words and lengths say for beads of sources `[a, i)` and targets `[b, j)`. */
class Evaluation {
  readonly #rows: CellRows
  readonly #sourceLengths: Float64Array
  readonly #targetLengths: Float64Array
  readonly #sourceCosts: Float64Array
  readonly #targetCosts: Float64Array
  readonly #ratio: number

  constructor(scorer: Scorer, source: Sentences, target: Sentences, rows: CellRows) {
    this.#rows = rows
    this.#sourceLengths = sums(source.lengths)
    this.#targetLengths = sums(target.lengths)
    this.#sourceCosts = sums(source.passages.map((passage) => scorer.costOfSource(passage)))
    this.#targetCosts = sums(target.passages.map((passage) => scorer.costOfTarget(passage)))
    this.#ratio = Math.min(
      1.5,
      Math.max(0.67, (this.#targetLengths.at(-1)! + 1) / (this.#sourceLengths.at(-1)! + 1)),
    )
  }

  /** The bead's value, or any number below `least` if it is less. */
  value(a: number, i: number, b: number, j: number, least: number): number {
    const cost = this.#sourceCosts[i]! - this.#sourceCosts[a]! + this.#targetCosts[j]! - this.#targetCosts[b]!
    if (a === i || b === j) return -WORDS * ALONE * cost
    const lengths = this.#lengths(a, i, b, j)
    if (WORDS * (this.#rows.bound(a, i, b, j) - cost) + lengths < least) return Number.NEGATIVE_INFINITY
    return WORDS * (this.#rows.linked(a, i, b, j) - cost) + lengths
  }

  #lengths(a: number, i: number, b: number, j: number): number {
    const source = (this.#sourceLengths[i]! - this.#sourceLengths[a]!) * this.#ratio
    const target = this.#targetLengths[j]! - this.#targetLengths[b]!
    const squared = (target - source) ** 2 / (SPREAD * (source + target + 10) * 0.5)
    return -LENGTH * Math.min(FARTHEST, squared)
  }
}

/** The sums of all numbers before each place. */
function sums(numbers: ArrayLike<number>): Float64Array {
  const result = new Float64Array(numbers.length + 1)
  for (let k = 0; k < numbers.length; k++) result[k + 1] = result[k]! + numbers[k]!
  return result
}
