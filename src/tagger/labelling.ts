import { FORBIDDEN, type Model } from './model.ts'

/** The labels found for one sequence, and the probabilities behind them, computed only when asked for. */
export class Labelling {
  /** The best label of each position, as its index among the model's labels. */
  readonly path: Uint8Array
  readonly #scores: Int32Array
  readonly #model: Model
  #lattice: Lattice | undefined

  constructor(scores: Int32Array, path: Uint8Array, model: Model) {
    this.path = path
    this.#scores = scores
    this.#model = model
  }

  /** The probability, 0..1, that positions `[start, end)` bear exactly `labels`, by default those of the path. */
  probability(
    start: number,
    end: number,
    labels: ArrayLike<number> = this.path.subarray(start, end),
  ): number {
    this.#lattice ??= forwardBackward(this.#scores, this.path.length, this.#model)
    const { size, forward, backward, local, step, norms } = this.#lattice
    let p = forward[start * size + labels[0]!]!
    for (let i = start + 1; i < end; i++) {
      const y = labels[i - start]!
      p *= (step[labels[i - start - 1]! * size + y]! * local[i * size + y]!) / norms[i]!
    }
    return Math.min(1, p * backward[(end - 1) * size + labels[end - 1 - start]!]!)
  }
}

/** Scaled forward and backward sums; `forward[i][y] * backward[i][y]` is the probability of `y` at `i`. */
interface Lattice {
  readonly size: number
  readonly forward: Float64Array
  readonly backward: Float64Array
  readonly local: Float64Array
  readonly step: Float64Array
  readonly norms: Float64Array
}

function forwardBackward(scores: Int32Array, length: number, model: Model): Lattice {
  const size = model.labels.length
  const { scale, transitions } = model
  const step = Float64Array.from(transitions, (w) => (w === FORBIDDEN ? 0 : Math.exp(w * scale)))
  const first = size * size
  const local = new Float64Array(length * size)
  const forward = new Float64Array(length * size)
  const backward = new Float64Array(length * size)
  const norms = new Float64Array(length)
  for (let i = 0; i < length; i++) {
    const at = i * size
    let top = scores[at]!
    for (let y = 1; y < size; y++) top = Math.max(top, scores[at + y]!)
    let norm = 0
    for (let y = 0; y < size; y++) {
      // Below e^-100 of the best a label plays no part, and the sums stay above zero.
      const score = Math.exp(Math.max((scores[at + y]! - top) * scale, -100))
      let reached = i === 0 ? step[first + y]! : 0
      if (i > 0) for (let x = 0; x < size; x++) reached += forward[at - size + x]! * step[x * size + y]!
      local[at + y] = score * (i === length - 1 ? step[first + size + y]! : 1)
      norm += forward[at + y] = reached * local[at + y]!
    }
    norms[i] = norm
    for (let y = 0; y < size; y++) forward[at + y]! /= norm
  }
  for (let i = length - 1; i >= 0; i--) {
    const at = i * size
    for (let x = 0; x < size; x++) {
      let sum = i === length - 1 ? 1 : 0
      if (i < length - 1)
        for (let y = 0; y < size; y++)
          sum += (step[x * size + y]! * local[at + size + y]! * backward[at + size + y]!) / norms[i + 1]!
      backward[at + x] = sum
    }
  }
  return { size, forward, backward, local, step, norms }
}
