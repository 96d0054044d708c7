import type { Chain } from './chain.ts'

/** A label off the best path whose probability, as far as the words up to it tell, is below this is given up. */
const LEAST = 1e-4

/** The labels found for one sequence, and the probabilities behind them, computed only when asked for. */
export class Labelling {
  /** The best label of each position, as its index among the model's labels. */
  readonly path: Uint8Array
  /** The weight of each label at each position, the transitions left out, in units of the model's scale. */
  readonly scores: Int32Array
  readonly #chain: Chain
  #lattice: Lattice | undefined

  constructor(scores: Int32Array, path: Uint8Array, chain: Chain) {
    this.path = path
    this.scores = scores
    this.#chain = chain
  }

  /** The probability, 0..1, that position `i` bears `label`. */
  marginal(i: number, label: number): number {
    this.#lattice ??= latticeOf(this.scores, this.path, this.#chain)
    const at = i * this.#chain.size + label
    return this.#lattice.forward[at]! * this.#lattice.backward[at]!
  }

  /** The probability, 0..1, that positions `[start, end)` bear exactly `labels`, by default those of the path. */
  probability(
    start: number,
    end: number,
    labels: ArrayLike<number> = this.path.subarray(start, end),
  ): number {
    this.#lattice ??= latticeOf(this.scores, this.path, this.#chain)
    const { forward, backward, local, norms } = this.#lattice
    const { size, factors } = this.#chain
    let p = forward[start * size + labels[0]!]!
    for (let i = start + 1; i < end; i++) {
      const y = labels[i - start]!
      p *= (factors[labels[i - start - 1]! * size + y]! * local[i * size + y]!) / norms[i]!
    }
    return Math.min(1, p * backward[(end - 1) * size + labels[end - 1 - start]!]!)
  }
}

/** Scaled forward and backward sums; `forward[i][y] * backward[i][y]` is the probability of `y` at `i`. */
interface Lattice {
  readonly forward: Float64Array
  readonly backward: Float64Array
  readonly local: Float64Array
  readonly norms: Float64Array
}

function latticeOf(scores: Int32Array, path: Uint8Array, chain: Chain): Lattice {
  const { size, behind, factors, firstFactors, lastFactors, leads, tos } = chain
  const furthest = behind.length - 1
  const length = path.length
  const local = new Float64Array(length * size)
  const forward = new Float64Array(length * size)
  const backward = new Float64Array(length * size)
  const norms = new Float64Array(length)
  // The labels not given up at position i: `live[starts[i] .. starts[i + 1])`.
  const live = new Uint8Array(length * size)
  const starts = new Int32Array(length + 1)
  let count = 0
  for (let i = 0; i < length; i++) {
    const at = i * size
    if (i === 0) forward.set(firstFactors)
    for (let k = starts[Math.max(0, i - 1)]!; k < count; k++) {
      const x = live[k]!
      const p = forward[at - size + x]!
      for (let j = leads[x]!; j < leads[x + 1]!; j++)
        forward[at + tos[j]!]! += p * factors[x * size + tos[j]!]!
    }
    let top = scores[at]!
    for (let y = 1; y < size; y++) if (scores[at + y]! > top) top = scores[at + y]!
    let norm = 0
    for (let y = 0; y < size; y++) {
      const reached = forward[at + y]!
      if (reached === 0) continue
      const score = behind[Math.min(top - scores[at + y]!, furthest)]!
      local[at + y] = i === length - 1 ? score * lastFactors[y]! : score
      forward[at + y] = reached * local[at + y]!
      norm += forward[at + y]!
    }
    norms[i] = norm
    starts[i] = count
    const share = 1 / norm
    for (let y = 0; y < size; y++) {
      if (forward[at + y] === 0) continue
      const p = forward[at + y]! * share
      const kept = p >= LEAST || y === path[i]
      if (kept) live[count++] = y
      forward[at + y] = kept ? p : 0
    }
  }
  starts[length] = count
  backward.fill(1, (length - 1) * size)
  for (let i = length - 1; i > 0; i--) {
    const at = i * size
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      const y = live[k]!
      const ahead = (local[at + y]! * backward[at + y]!) / norms[i]!
      for (let j = starts[i - 1]!; j < starts[i]!; j++)
        backward[at - size + live[j]!]! += factors[live[j]! * size + y]! * ahead
    }
  }
  return { forward, backward, local, norms }
}
