import type { Chain } from './chain.ts'

/** The labels found for one sequence, and the probabilities behind them, computed only when asked for. */
export class Labelling {
  /** The best label of each position, as its index among the model's labels. */
  readonly path: Uint8Array
  readonly #scores: Int32Array
  readonly #chain: Chain
  #lattice: Lattice | undefined

  constructor(scores: Int32Array, path: Uint8Array, chain: Chain) {
    this.path = path
    this.#scores = scores
    this.#chain = chain
  }

  /** The probability, 0..1, that position `i` bears `label`. */
  marginal(i: number, label: number): number {
    this.#lattice ??= latticeOf(this.#scores, this.path.length, this.#chain)
    const at = i * this.#chain.size + label
    return this.#lattice.forward[at]! * this.#lattice.backward[at]!
  }

  /** The probability, 0..1, that positions `[start, end)` bear exactly `labels`, by default those of the path. */
  probability(
    start: number,
    end: number,
    labels: ArrayLike<number> = this.path.subarray(start, end),
  ): number {
    this.#lattice ??= latticeOf(this.#scores, this.path.length, this.#chain)
    const { forward, backward, local, norms } = this.#lattice
    const { size } = this.#chain
    let p = forward[start * size + labels[0]!]!
    for (let i = start + 1; i < end; i++) {
      const y = labels[i - start]!
      p *= (factor(this.#chain, labels[i - start - 1]!, y) * local[i * size + y]!) / norms[i]!
    }
    return Math.min(1, p * backward[(end - 1) * size + labels[end - 1 - start]!]!)
  }
}

function factor({ starts, froms, factors }: Chain, from: number, to: number): number {
  for (let k = starts[to]!; k < starts[to + 1]!; k++) if (froms[k] === from) return factors[k]!
  return 0
}

/** Scaled forward and backward sums; `forward[i][y] * backward[i][y]` is the probability of `y` at `i`. */
interface Lattice {
  readonly forward: Float64Array
  readonly backward: Float64Array
  readonly local: Float64Array
  readonly norms: Float64Array
}

function latticeOf(scores: Int32Array, length: number, chain: Chain): Lattice {
  const { size, scale, starts, froms, factors, firstFactors, lastFactors } = chain
  const local = new Float64Array(length * size)
  const forward = new Float64Array(length * size)
  const backward = new Float64Array(length * size)
  const norms = new Float64Array(length)
  for (let i = 0; i < length; i++) {
    const at = i * size
    let top = scores[at]!
    for (let y = 1; y < size; y++) if (scores[at + y]! > top) top = scores[at + y]!
    let norm = 0
    for (let y = 0; y < size; y++) {
      let reached = 0
      if (i === 0) reached = firstFactors[y]!
      else
        for (let k = starts[y]!; k < starts[y + 1]!; k++)
          reached += forward[at - size + froms[k]!]! * factors[k]!
      // Below e^-100 of the best a label plays no part, and the sums stay above zero.
      const score = Math.exp(Math.max((scores[at + y]! - top) * scale, -100))
      local[at + y] = i === length - 1 ? score * lastFactors[y]! : score
      forward[at + y] = reached * local[at + y]!
      norm += forward[at + y]!
    }
    norms[i] = norm
    for (let y = 0; y < size; y++) forward[at + y]! /= norm
  }
  backward.fill(1, (length - 1) * size)
  for (let i = length - 1; i > 0; i--) {
    const at = i * size
    for (let y = 0; y < size; y++) {
      const ahead = (local[at + y]! * backward[at + y]!) / norms[i]!
      if (ahead > 0)
        for (let k = starts[y]!; k < starts[y + 1]!; k++)
          backward[at - size + froms[k]!]! += factors[k]! * ahead
    }
  }
  return { forward, backward, local, norms }
}
