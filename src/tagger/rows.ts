import { bucketsOf } from './buckets.ts'
import type { Model } from './model.ts'
import { packedWidth } from './packed.ts'

const FILTER_BITS = 20
const BUCKET_BITS = 16

/**
 * A model's weight rows by feature hash. They stay as they were decoded until a feature is first met: a text needs few of them,
 * and what it needs then lies together.
 */
export class Rows {
  readonly #width: number
  readonly #model: Model
  /** A bit for each value that a hash's upper bits may have: most features are in no row, and need no look further. */
  readonly #filter = new Uint8Array(1 << (FILTER_BITS - 3))
  /** Rows whose hashes begin with the same bits: `[#starts[bits], #starts[bits + 1])`. */
  readonly #starts: Int32Array
  /** A row's hash and behind it where its weights start, below 0 if all labels have one; 0 if it has not been met yet. */
  readonly #slots: Int32Array
  /**
   * Of a row that weighs few labels, how many pairs of labels it weighs, then for each pair its number and both weights, a
   * byte each; of one that weighs many, the packed weights of all.
   */
  readonly #weights: Int32Array
  #past = 1

  constructor(model: Model) {
    const { labels, hashes, entryLabels } = model
    this.#width = packedWidth(labels.length)
    this.#model = model
    this.#slots = new Int32Array(hashes.length * 2)
    // A row takes no more than an integer and two for each label that it weighs.
    this.#weights = new Int32Array(1 + hashes.length + 2 * entryLabels.length)
    this.#starts = bucketsOf(hashes, BUCKET_BITS)
    for (let row = 0; row < hashes.length; row++) {
      const hash = hashes[row]!
      const bit = hash >>> (32 - FILTER_BITS)
      this.#slots[row * 2] = hash
      this.#filter[bit >>> 3]! |= 1 << (bit & 7)
    }
  }

  /** Adds the weights of `hashes[0 .. length)` to the packed `sums[at ..]`. */
  add(hashes: Int32Array, length: number, sums: Int32Array, at: number): void {
    const starts = this.#starts
    const slots = this.#slots
    const weights = this.#weights
    const filter = this.#filter
    const width = this.#width
    for (let i = 0; i < length; i++) {
      const hash = hashes[i]!
      const bit = hash >>> (32 - FILTER_BITS)
      if ((filter[bit >>> 3]! & (1 << (bit & 7))) === 0) continue
      const bucket = hash >>> (32 - BUCKET_BITS)
      const past = starts[bucket + 1]!
      let row = starts[bucket]!
      while (row < past && slots[row * 2] !== hash) row++
      if (row === past) continue
      const from = slots[row * 2 + 1]! || this.#pack(row)
      if (from < 0) {
        for (let k = 0; k < width; k++) sums[at + k]! += weights[k - from]!
      } else {
        const end = from + weights[from]!
        for (let k = from + 1; k <= end; k++) {
          const pair = weights[k]!
          sums[at + (pair >>> 16)]! += ((pair << 24) >> 24) + (((pair << 16) >> 24) << 16)
        }
      }
    }
  }

  /** Writes a row's weights and gives its place. */
  #pack(row: number): number {
    const { starts, entryLabels, entryWeights } = this.#model
    const weights = this.#weights
    const width = this.#width
    const at = this.#past
    const from = starts[row]!
    const end = starts[row + 1]!
    let past = at
    for (let k = from, last = -1; k < end; k++) {
      const label = entryLabels[k]!
      const pair = label >>> 1
      if (pair !== last) weights[++past] = pair << 16
      weights[past]! |= (entryWeights[k]! & 0xff) << ((label & 1) * 8)
      last = pair
    }
    const pairs = past - at
    if (pairs * 2 <= width) {
      weights[at] = pairs
      this.#past = past + 1
      this.#slots[row * 2 + 1] = at
      return at
    }
    weights.fill(0, at, past + 1)
    for (let k = from; k < end; k++) {
      const label = entryLabels[k]!
      weights[at + (label >>> 1)]! += (label & 1) === 0 ? entryWeights[k]! : entryWeights[k]! * 0x10000
    }
    this.#past = at + width
    this.#slots[row * 2 + 1] = -at
    return -at
  }
}
