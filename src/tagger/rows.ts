import type { Model } from './model.ts'
import { packedWidth } from './packed.ts'

const FILTER_BITS = 20

/** A model's weight rows by feature hash, laid out so that a look-up touches little memory. */
export class Rows {
  readonly #width: number
  /** A bit for each value that a hash's upper bits may have: most features are in no row, and need no look further. */
  readonly #filter = new Uint8Array(1 << (FILTER_BITS - 3))
  readonly #mask: number
  /** Open addressing: a hash at an even place and behind it where its weights start, below 0 if all labels have one. */
  readonly #slots: Int32Array
  /**
   * Of a row that weighs few labels, how many pairs of labels it weighs, then for each pair its number and both weights, a
   * byte each; of one that weighs many, the packed weights of all.
   */
  readonly #weights: Int32Array

  constructor(model: Model) {
    const { labels, hashes } = model
    this.#width = packedWidth(labels.length)
    const size = 2 ** Math.ceil(Math.log2(hashes.length * 1.5 + 2))
    this.#mask = size - 1
    this.#slots = new Int32Array(size * 2)
    const weights = [0]
    // Features that weigh many labels are met often: put in first, they stand where they are looked for.
    for (const row of byWeightedLabels(model)) {
      const hash = hashes[row]! | 0
      let slot = hash & this.#mask
      while (this.#slots[slot * 2 + 1] !== 0) slot = (slot + 1) & this.#mask
      const bit = hash >>> (32 - FILTER_BITS)
      this.#filter[bit >>> 3]! |= 1 << (bit & 7)
      this.#slots[slot * 2] = hash
      this.#slots[slot * 2 + 1] = this.#put(model, row, weights)
    }
    this.#weights = Int32Array.from(weights)
  }

  /** Adds a row's weights to the list and gives where they are. */
  #put({ starts, entryLabels, entryWeights }: Model, row: number, weights: number[]): number {
    const even = new Int32Array(this.#width)
    const odd = new Int32Array(this.#width)
    for (let k = starts[row]!; k < starts[row + 1]!; k++) {
      const label = entryLabels[k]!
      if (label & 1) odd[label >>> 1] = entryWeights[k]!
      else even[label >>> 1] = entryWeights[k]!
    }
    const at = weights.length
    const pairs = [...even.keys()].filter((pair) => even[pair] !== 0 || odd[pair] !== 0)
    if (pairs.length * 2 > this.#width) {
      for (let pair = 0; pair < this.#width; pair++) weights.push(odd[pair]! * 0x10000 + even[pair]!)
      return -at
    }
    weights.push(pairs.length)
    for (const pair of pairs) weights.push((pair << 16) | ((odd[pair]! & 0xff) << 8) | (even[pair]! & 0xff))
    return at
  }

  /** Adds the weights of `hashes[0 .. length)` to the packed `sums[at ..]`. */
  add(hashes: Int32Array, length: number, sums: Int32Array, at: number): void {
    const mask = this.#mask
    const slots = this.#slots
    const weights = this.#weights
    const filter = this.#filter
    const width = this.#width
    for (let i = 0; i < length; i++) {
      const hash = hashes[i]!
      const bit = hash >>> (32 - FILTER_BITS)
      if ((filter[bit >>> 3]! & (1 << (bit & 7))) === 0) continue
      let slot = hash & mask
      let from = slots[slot * 2 + 1]!
      while (from !== 0 && slots[slot * 2] !== hash) {
        slot = (slot + 1) & mask
        from = slots[slot * 2 + 1]!
      }
      if (from < 0) {
        for (let k = 0; k < width; k++) sums[at + k]! += weights[k - from]!
      } else if (from > 0) {
        const end = from + weights[from]!
        for (let k = from + 1; k <= end; k++) {
          const pair = weights[k]!
          sums[at + (pair >>> 16)]! += ((pair << 24) >> 24) + (((pair << 16) >> 24) << 16)
        }
      }
    }
  }
}

function byWeightedLabels({ hashes, starts }: Model): number[] {
  return [...hashes.keys()].sort((a, b) => starts[b + 1]! - starts[b]! - (starts[a + 1]! - starts[a]!))
}
