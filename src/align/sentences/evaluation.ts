import type { Scorer } from '../similarity/scorer.ts'
import type { Passage } from '../similarity/vocabulary.ts'
import type { Band } from './band.ts'
import { type Marks, markValue } from './marks.ts'
import { CellRows } from './rows.ts'

/** Sentences of one side: their words, their lengths in characters, and how they begin and end. */
export interface Sentences {
  readonly passages: readonly Passage[]
  readonly lengths: Int32Array
  readonly marks: Marks
}

/** What words weigh beside the kind of bead. */
const WORDS = 0.17
/** What a sentence without counterpart costs, of what its words would cost beside a stranger. */
const ALONE = 0.09
/** What a deviation of the lengths weighs, in squared standard deviations, and how many of them count at most. */
const LENGTH = 0.25
const FARTHEST = 7.5
/** Variance of the target's length for each character of the source (Gale and Church 1993). */
const SPREAD = 6.8

/** What words, lengths and marks say for beads of sources `[a, i)` and targets `[b, j)`. */
export class Evaluation {
  readonly #rows: CellRows
  readonly #bar: number
  readonly #sourceLengths: Float64Array
  readonly #targetLengths: Float64Array
  readonly #sourceCosts: Float64Array
  readonly #targetCosts: Float64Array
  readonly #ratio: number
  readonly #sourceMarks: Marks
  readonly #targetMarks: Marks

  /** `bar`: how much of their words' cost the links of a bead must be worth to speak for it. */
  constructor(scorer: Scorer, source: Sentences, target: Sentences, band: Band, bar: number) {
    this.#rows = new CellRows(scorer, source.passages, target.passages, band)
    this.#bar = bar
    this.#sourceLengths = sums(source.lengths)
    this.#targetLengths = sums(target.lengths)
    this.#sourceCosts = sums(source.passages.map((passage) => scorer.costOfSource(passage)))
    this.#targetCosts = sums(target.passages.map((passage) => scorer.costOfTarget(passage)))
    const ratio = (this.#targetLengths.at(-1)! + 1) / (this.#sourceLengths.at(-1)! + 1)
    this.#sourceMarks = source.marks
    this.#targetMarks = target.marks
    this.#ratio = Math.min(1.5, Math.max(0.67, ratio))
  }

  /** Reads on to source sentence `i`: to be called for each in order, before beads that hold it are evaluated. */
  advance(i: number): void {
    this.#rows.advance(i)
  }

  /** The bead's value in nats, or any number below `least` if it is less. */
  value(a: number, i: number, b: number, j: number, least: number): number {
    if (a === i || b === j) return -WORDS * ALONE * this.cost(a, i, b, j)
    const fixed =
      this.#lengthValue(a, i, b, j) +
      markValue(this.#sourceMarks, this.#targetMarks, a, i, b, j) -
      WORDS * this.#bar * this.cost(a, i, b, j)
    if (!this.#rows.mayReach(a, i, b, j, (least - fixed) / WORDS)) return Number.NEGATIVE_INFINITY
    return WORDS * this.linked(a, i, b, j) + fixed
  }

  /** What the links between the bead's sides are worth. */
  linked(a: number, i: number, b: number, j: number): number {
    return this.#rows.linked(a, i, b, j)
  }

  /** What the bead's words cost with none answered. */
  cost(a: number, i: number, b: number, j: number): number {
    return this.#sourceCosts[i]! - this.#sourceCosts[a]! + this.#targetCosts[j]! - this.#targetCosts[b]!
  }

  #lengthValue(a: number, i: number, b: number, j: number): number {
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
