import type { Lattice, Sums } from './lattice.ts'

/** The labels found for one sequence, and the probabilities behind them, computed only when asked for. */
export class Labelling implements Sums {
  /** The best label of each position, as its index among the model's labels. */
  readonly path: Uint8Array
  /** The packed weight of each label at each position, the transitions left out, in units of the model's scale. */
  readonly scores: Int32Array
  /** How certain each position is to be in no span: one of CERTAINTY. */
  readonly certainty: Uint8Array
  readonly #lattice: Lattice

  constructor(scores: Int32Array, path: Uint8Array, certainty: Uint8Array, lattice: Lattice) {
    this.scores = scores
    this.path = path
    this.certainty = certainty
    this.#lattice = lattice
  }

  /** The probability, 0..1, that position `i` bears `label`. */
  marginal(i: number, label: number): number {
    return this.#lattice.marginal(this, i, label)
  }

  /** The probability, 0..1, that positions `[start, end)` bear exactly `labels`, by default those of the path. */
  probability(
    start: number,
    end: number,
    labels: ArrayLike<number> = this.path.subarray(start, end),
  ): number {
    return this.#lattice.probability(this, start, end, labels)
  }
}
