import { CERTAINTY } from './certainty.ts'
import type { Chain } from './chain.ts'
import { unpack } from './packed.ts'

/** A label off the best path whose probability, as far as the words up to it tell, is below this is given up. */
const LEAST = 1e-3

/** What a lattice is made of: packed scores, the best path and where it is certain to be outside. */
export interface Sums {
  readonly scores: Int32Array
  readonly path: Uint8Array
  readonly certainty: Uint8Array
}

/**
 * Scaled forward and backward sums over one stretch of a sequence; `forward[y] * backward[y]` of a position is the
 * probability of `y` there. It holds one stretch at a time: asked in text order, each is summed up once.
 */
export class Lattice {
  readonly #chain: Chain
  readonly #width: number
  #of: Sums | undefined
  /** It answers for positions `[#from, #to)`; its first is `#first`. */
  #from = 0
  #to = 0
  #first = 0
  readonly #scores: Int32Array
  #forward = new Float64Array(0)
  #backward = new Float64Array(0)
  #local = new Float64Array(0)
  #norms = new Float64Array(0)
  /** What is left of all probability at a position once labels are given up: it goes to no other label. */
  #left = new Float64Array(0)
  /** The labels not given up at position i: `live[starts[i] .. starts[i + 1])`. */
  #live = new Uint8Array(0)
  #starts = new Int32Array(0)

  constructor(chain: Chain, width: number) {
    this.#chain = chain
    this.#width = width
    this.#scores = new Int32Array(chain.size)
  }

  /** The probability, 0..1, that position `i` bears `label`. */
  marginal(of: Sums, i: number, label: number): number {
    if (of !== this.#of || i < this.#from || i >= this.#to) this.#cover(of, i, i + 1)
    const at = (i - this.#first) * this.#chain.size + label
    return this.#forward[at]! * this.#backward[at]!
  }

  /** The probability, 0..1, that positions `[start, end)` bear exactly `labels`. */
  probability(of: Sums, start: number, end: number, labels: ArrayLike<number>): number {
    if (of !== this.#of || start < this.#from || end > this.#to) this.#cover(of, start, end)
    const { size, factors } = this.#chain
    const first = start - this.#first
    const length = end - start
    let p = this.#forward[first * size + labels[0]!]! * this.#left[first]!
    for (let k = 1; k < length; k++) {
      const y = labels[k]!
      const i = first + k
      p *=
        (factors[labels[k - 1]! * size + y]! * this.#local[i * size + y]! * this.#left[i]!) / this.#norms[i]!
    }
    return Math.min(1, p * this.#backward[(first + length - 1) * size + labels[length - 1]!]!)
  }

  /**
   * Sums up the stretch around `[start, end)` that ends on either side with two positions which are nearly certain to be
   * outside: what lies beyond has hardly any say.
   */
  #cover(of: Sums, start: number, end: number): void {
    const { certainty } = of
    const { length } = certainty
    const calm = (i: number) => certainty[i] === CERTAINTY.all
    let from = start
    while (from > 0 && !calm(from - 1)) from--
    let to = end
    while (to < length && !calm(to)) to++
    this.#of = of
    this.#from = from
    this.#to = to
    this.#first = Math.max(0, from - 1)
    while (this.#first > 0 && !(calm(this.#first) && calm(this.#first - 1))) this.#first--
    let past = Math.min(length, to + 1)
    while (past < length && !(calm(past - 1) && calm(past))) past++
    this.#sum(of, this.#first, past)
  }

  #sum({ scores, path }: Sums, from: number, past: number): void {
    const { size, behind, factors, firstFactors, lastFactors, leads, tos, outside } = this.#chain
    const furthest = behind.length - 1
    const length = past - from
    this.#reserve(length)
    const own = this.#scores
    const forward = this.#forward.fill(0, 0, length * size)
    const backward = this.#backward.fill(0, 0, length * size)
    const local = this.#local.fill(0, 0, length * size)
    const norms = this.#norms
    const left = this.#left
    const live = this.#live
    const starts = this.#starts
    const rest = outside === undefined ? 0 : outside.label
    let count = 0
    for (let i = 0; i < length; i++) {
      const at = i * size
      if (i === 0) {
        for (let y = 0; y < size; y++) forward[y] = from === 0 ? firstFactors[y]! : factors[rest * size + y]!
      } else {
        for (let k = starts[i - 1]!; k < count; k++) {
          const x = live[k]!
          const p = forward[at - size + x]!
          for (let j = leads[x]!; j < leads[x + 1]!; j++)
            forward[at + tos[j]!]! += p * factors[x * size + tos[j]!]!
        }
      }
      unpack(scores, (from + i) * this.#width, size, own, 0)
      let top = own[0]!
      for (let y = 1; y < size; y++) if (own[y]! > top) top = own[y]!
      const ends = i === length - 1
      const atLast = ends && past === path.length
      let norm = 0
      for (let y = 0; y < size; y++) {
        const reached = forward[at + y]!
        if (reached === 0) continue
        const score = behind[Math.min(top - own[y]!, furthest)]!
        const weighed = ends ? score * (atLast ? lastFactors[y]! : factors[y * size + rest]!) : score
        local[at + y] = weighed
        forward[at + y] = reached * weighed
        norm += reached * weighed
      }
      norms[i] = norm
      starts[i] = count
      const share = 1 / norm
      let sum = 0
      for (let y = 0; y < size; y++) {
        if (forward[at + y] === 0) continue
        const p = forward[at + y]! * share
        const kept = p >= LEAST || y === path[from + i]
        forward[at + y] = kept ? p : 0
        if (!kept) continue
        live[count++] = y
        sum += p
      }
      left[i] = sum
    }
    starts[length] = count
    backward.fill(1, (length - 1) * size, length * size)
    for (let i = length - 1; i > 0; i--) {
      const at = i * size
      for (let k = starts[i]!; k < starts[i + 1]!; k++) {
        const y = live[k]!
        const ahead = (local[at + y]! * backward[at + y]!) / norms[i]!
        for (let j = starts[i - 1]!; j < starts[i]!; j++)
          backward[at - size + live[j]!]! += factors[live[j]! * size + y]! * ahead
      }
    }
  }

  #reserve(length: number): void {
    const { size } = this.#chain
    if (this.#norms.length >= length) return
    const room = length * 2
    this.#forward = new Float64Array(room * size)
    this.#backward = new Float64Array(room * size)
    this.#local = new Float64Array(room * size)
    this.#norms = new Float64Array(room)
    this.#left = new Float64Array(room)
    this.#live = new Uint8Array(room * size)
    this.#starts = new Int32Array(room + 1)
  }
}
