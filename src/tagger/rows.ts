import type { Model } from './model.ts'

const FILTER_BITS = 20

/** A model's weight rows by feature hash: an open-addressing table, at most half full. */
export class Rows {
  /** A bit for each value that a hash's upper bits may have: most features are in no row, and need no look further. */
  readonly #filter = new Uint8Array(1 << (FILTER_BITS - 3))
  readonly #mask: number
  readonly #keys: Int32Array
  /** Row number plus one; 0 where the slot is free. */
  readonly #rows: Int32Array
  readonly #model: Model

  constructor(model: Model) {
    this.#model = model
    const size = 2 ** Math.ceil(Math.log2(model.hashes.length * 2 + 2))
    this.#mask = size - 1
    this.#keys = new Int32Array(size)
    this.#rows = new Int32Array(size)
    for (let row = 0; row < model.hashes.length; row++) {
      const hash = model.hashes[row]! | 0
      let slot = hash & this.#mask
      while (this.#rows[slot] !== 0) slot = (slot + 1) & this.#mask
      this.#keys[slot] = hash
      const bit = hash >>> (32 - FILTER_BITS)
      this.#filter[bit >>> 3]! |= 1 << (bit & 7)
      this.#rows[slot] = row + 1
    }
  }

  /** Adds the weights of `hashes[0 .. length)` to `sums[at ..]`, one a label. */
  add(hashes: Int32Array, length: number, sums: Int32Array, at: number): void {
    const mask = this.#mask
    const keys = this.#keys
    const rows = this.#rows
    const filter = this.#filter
    const { starts, entryLabels, entryWeights } = this.#model
    for (let i = 0; i < length; i++) {
      const hash = hashes[i]!
      const bit = hash >>> (32 - FILTER_BITS)
      if ((filter[bit >>> 3]! & (1 << (bit & 7))) === 0) continue
      let slot = hash & mask
      let row = rows[slot]!
      while (row !== 0 && keys[slot] !== hash) {
        slot = (slot + 1) & mask
        row = rows[slot]!
      }
      if (row === 0) continue
      const end = starts[row]!
      for (let k = starts[row - 1]!; k < end; k++) sums[at + entryLabels[k]!]! += entryWeights[k]!
    }
  }
}
