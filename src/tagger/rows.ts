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
    // A row takes no more than an integer and two for each label that it weighs.
    const weights = new Int32Array(1 + hashes.length + 2 * model.entryLabels.length)
    const scratch = new Int32Array(this.#width * 2)
    let at = 1
    // Features that weigh many labels are met often: put in first, they stand where they are looked for.
    for (let count = labels.length; count > 0; count--) {
      for (let row = 0; row < hashes.length; row++) {
        if (model.starts[row + 1]! - model.starts[row]! !== count) continue
        const hash = hashes[row]! | 0
        let slot = hash & this.#mask
        while (this.#slots[slot * 2 + 1] !== 0) slot = (slot + 1) & this.#mask
        const bit = hash >>> (32 - FILTER_BITS)
        this.#filter[bit >>> 3]! |= 1 << (bit & 7)
        const past = this.#put(model, row, weights, at, scratch)
        this.#slots[slot * 2] = hash
        this.#slots[slot * 2 + 1] = past < 0 ? -at : at
        at = Math.abs(past)
      }
    }
    this.#weights = weights.slice(0, at)
  }

  /** Writes a row's weights to `weights[at ..]` and gives where they end, below 0 if they are those of all labels. */
  #put(
    { starts, entryLabels, entryWeights }: Model,
    row: number,
    weights: Int32Array,
    at: number,
    labels: Int32Array,
  ): number {
    const width = this.#width
    labels.fill(0)
    for (let k = starts[row]!; k < starts[row + 1]!; k++) labels[entryLabels[k]!] = entryWeights[k]!
    let past = at + 1
    for (let pair = 0; pair < width; pair++) {
      const [even, odd] = [labels[pair * 2]!, labels[pair * 2 + 1]!]
      if (even !== 0 || odd !== 0) weights[past++] = (pair << 16) | ((odd & 0xff) << 8) | (even & 0xff)
    }
    const pairs = past - at - 1
    if (pairs * 2 <= width) {
      weights[at] = pairs
      return past
    }
    for (let pair = 0; pair < width; pair++)
      weights[at + pair] = labels[pair * 2 + 1]! * 0x10000 + labels[pair * 2]!
    return -(at + width)
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
