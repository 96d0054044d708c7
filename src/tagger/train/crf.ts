import type { Collected, Sentence } from './examples.ts'
import type { TrainOptions } from './options.ts'

/** Gradients below this are not applied: most labels of most words are long settled. */
const SETTLED = 2e-3

/**
 * The weights being learned and how a sentence moves them. Rows of feature weights come first, then those of the
 * transitions: one row a label before, one for the first label, one for the last.
 */
export class Crf {
  readonly data: Collected
  readonly size: number
  readonly weights: Float32Array
  readonly legal: Uint8Array
  /** Index of the first row of transitions. */
  readonly edge: number
  /** How much of each domain's weights the model is to have. */
  readonly style: Float64Array
  readonly #sums: Float32Array
  readonly #squares: Float32Array
  readonly #rate: number
  readonly #l1: number
  readonly #l2: number
  readonly #dropout: number

  constructor(data: Collected, options: TrainOptions) {
    const { labels, hashes, domains } = data
    this.data = data
    this.size = labels.length
    this.edge = hashes.length
    this.#rate = options.rate ?? 0.1
    this.#l1 = options.l1 ?? 0.5
    this.#l2 = options.l2 ?? 0
    this.#dropout = options.dropout ?? 0
    const cells = (hashes.length + labels.length + 2) * labels.length
    this.weights = new Float32Array(cells)
    this.#sums = new Float32Array(cells)
    this.#squares = new Float32Array(cells)
    const { style = {} } = options
    const shares = typeof style === 'string' ? { [style]: 1 } : style
    const foreign = Object.keys(shares).find((name) => name === '' || !domains.includes(name))
    if (foreign !== undefined) throw new RangeError(`no example of the domain ${foreign}`)
    this.style = Float64Array.from(domains, (name) => (name === '' ? 1 : (shares[name] ?? 0)))
    const legal = options.legal ?? (() => true)
    const before = [...labels, undefined]
    this.legal = Uint8Array.from(
      [...before.flatMap((a) => labels.map((b) => legal(a, b))), ...labels.map((a) => legal(a, undefined))],
      Number,
    )
  }

  /** One step on one sentence; returns its loss before the step. */
  learn(sentence: Sentence, next: () => number): number {
    const kept = this.#dropout > 0 ? this.#drop(sentence, next) : sentence.rows
    const scores = this.#score(sentence, kept)
    const all = this.#sum(scores, sentence.length)
    const { length, gold, open, weight } = sentence
    const right = open === undefined ? undefined : this.#sum(scores, length, open)
    // No legal path leads through the labels given: nothing can be learned from them.
    if (right !== undefined && !Number.isFinite(right.log)) return 0
    const { size } = this
    const gradient = all.marginals
    const pairs = all.pairs
    let loss = all.log
    if (right !== undefined) {
      loss -= right.log
      for (let i = 0; i < gradient.length; i++) gradient[i]! -= right.marginals[i]!
      for (let i = 0; i < pairs.length; i++) pairs[i]! -= right.pairs[i]!
    } else {
      for (let i = 0; i < length; i++) {
        const y = gold[i]!
        gradient[i * size + y]! -= 1
        const pair = i === 0 ? size * size + y : gold[i - 1]! * size + y
        pairs[pair]! -= 1
        loss -= scores[i * size + y]! + this.weights[this.edge * size + pair]!
      }
      const pair = size * (size + 1) + gold[length - 1]!
      pairs[pair]! -= 1
      loss -= this.weights[this.edge * size + pair]!
    }
    for (let i = 0; i < length; i++) {
      for (let y = 0; y < size; y++) {
        const g = gradient[i * size + y]! * weight
        if (Math.abs(g) < SETTLED) continue
        for (let k = sentence.starts[i]!; k < sentence.starts[i + 1]!; k++)
          if (kept[k]! >= 0) this.#move(kept[k]! * size + y, g, this.#l1)
      }
    }
    for (let k = 0; k < pairs.length; k++)
      if (this.legal[k] === 1 && Math.abs(pairs[k]!) > SETTLED)
        this.#move(this.edge * size + k, pairs[k]! * weight, 0)
    return loss * weight
  }

  /** FTRL-proximal (McMahan et al. 2013). */
  #move(k: number, gradient: number, l1: number): void {
    const before = this.#squares[k]!
    const after = before + gradient * gradient
    const root = Math.sqrt(after)
    const sum = this.#sums[k]! + gradient - ((root - Math.sqrt(before)) / this.#rate) * this.weights[k]!
    this.#squares[k] = after
    this.#sums[k] = sum
    const beyond = Math.abs(sum) - l1
    this.weights[k] = beyond <= 0 ? 0 : (-Math.sign(sum) * beyond) / ((1 + root) / this.#rate + this.#l2)
  }

  #drop({ rows }: Sentence, next: () => number): Int32Array {
    return rows.map((row) => (next() < this.#dropout ? -1 : row))
  }

  #score({ length, starts }: Sentence, rows: Int32Array): Float64Array {
    const { size, weights } = this
    const scores = new Float64Array(length * size)
    for (let i = 0; i < length; i++) {
      const at = i * size
      for (let k = starts[i]!; k < starts[i + 1]!; k++) {
        if (rows[k]! < 0) continue
        const row = rows[k]! * size
        for (let y = 0; y < size; y++) scores[at + y]! += weights[row + y]!
      }
    }
    return scores
  }

  /** Forward-backward, over all labels or the open ones: log of the sum, and what is expected of labels and pairs. */
  #sum(scores: Float64Array, length: number, open?: Uint8Array) {
    const { size } = this
    const edge = this.edge * size
    const step = new Float64Array(size * (size + 2))
    for (let k = 0; k < step.length; k++)
      step[k] = this.legal[k] === 1 ? Math.exp(this.weights[edge + k]!) : 0
    const first = size * size
    const local = new Float64Array(length * size)
    const forward = new Float64Array(length * size)
    const norms = new Float64Array(length)
    let log = 0
    for (let i = 0; i < length; i++) {
      const at = i * size
      let top = Number.NEGATIVE_INFINITY
      for (let y = 0; y < size; y++)
        if (open === undefined || open[at + y] === 1) top = Math.max(top, scores[at + y]!)
      let norm = 0
      for (let y = 0; y < size; y++) {
        if (open !== undefined && open[at + y] !== 1) continue
        let reached = i === 0 ? step[first + y]! : 0
        if (i > 0) for (let x = 0; x < size; x++) reached += forward[at - size + x]! * step[x * size + y]!
        const last = i === length - 1 ? step[first + size + y]! : 1
        local[at + y] = Math.exp(Math.max(scores[at + y]! - top, -100)) * last
        norm += forward[at + y] = reached * local[at + y]!
      }
      norms[i] = norm
      log += Math.log(norm) + top
      for (let y = 0; y < size; y++) forward[at + y]! /= norm
    }
    const pairs = new Float64Array(size * (size + 2))
    const marginals = new Float64Array(length * size)
    let after = new Float64Array(size).fill(1)
    for (let i = length - 1; i >= 0; i--) {
      const at = i * size
      const back = new Float64Array(size)
      for (let y = 0; y < size; y++) {
        const p = forward[at + y]! * after[y]!
        marginals[at + y] = p
        if (i === length - 1) pairs[first + size + y]! += p
        if (i === 0) {
          pairs[first + y]! += p
          continue
        }
        const ahead = (local[at + y]! * after[y]!) / norms[i]!
        if (ahead === 0) continue
        for (let x = 0; x < size; x++) {
          const move = step[x * size + y]! * ahead
          back[x]! += move
          pairs[x * size + y]! += forward[at - size + x]! * move
        }
      }
      after = back
    }
    return { log, marginals, pairs }
  }
}
