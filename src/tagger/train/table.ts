/** Integers by 32-bit hash, in typed arrays: there are more features than a Map can hold. */
export class HashTable {
  #size = 0
  #keys = new Int32Array(1 << 16)
  #values = new Int32Array(1 << 16)
  #used = new Uint8Array(1 << 16)

  increment(hash: number): void {
    if (this.#size * 2 > this.#keys.length) this.#grow()
    const slot = this.#slot(hash)
    if (this.#used[slot] === 0) this.#size++
    this.#used[slot] = 1
    this.#keys[slot] = hash
    this.#values[slot]! += 1
  }

  /** The value of a hash, or -1. */
  get(hash: number): number {
    const slot = this.#slot(hash)
    return this.#used[slot] === 0 ? -1 : this.#values[slot]!
  }

  /** Gives each hash a new value. */
  renumber(number: (hash: number, value: number) => number): void {
    for (let slot = 0; slot < this.#keys.length; slot++)
      if (this.#used[slot] === 1) this.#values[slot] = number(this.#keys[slot]!, this.#values[slot]!)
  }

  #slot(hash: number): number {
    const mask = this.#keys.length - 1
    let slot = hash & mask
    while (this.#used[slot] === 1 && this.#keys[slot] !== hash) slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const [keys, values, used] = [this.#keys, this.#values, this.#used]
    this.#keys = new Int32Array(keys.length * 2)
    this.#values = new Int32Array(keys.length * 2)
    this.#used = new Uint8Array(keys.length * 2)
    for (let old = 0; old < keys.length; old++) {
      if (used[old] === 0) continue
      const slot = this.#slot(keys[old]!)
      this.#used[slot] = 1
      this.#keys[slot] = keys[old]!
      this.#values[slot] = values[old]!
    }
  }
}
