import type { Model } from './model.ts'

/** A model's weight rows by feature hash: an open-addressing table, at most half full. */
export class Rows {
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
      this.#rows[slot] = row + 1
    }
  }

  /** Adds the weights of `hashes[0 .. length)` to `sums[at ..]`, one a label. */
  add(hashes: Int32Array, length: number, sums: Int32Array, at: number): void {
    const mask = this.#mask
    const keys = this.#keys
    const rows = this.#rows
    const { starts, entryLabels, entryWeights } = this.#model
    for (let i = 0; i < length; i++) {
      const hash = hashes[i]!
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
