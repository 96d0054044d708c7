import { ByteReader, ByteWriter } from '../../tagger/binary.ts'

/**
 * Integers by 32-bit hash, read from a model's section: word clusters, gazetteer classes. A hash that is not there is 0;
 * one in a few thousand unknown words is taken for a known one, which the weights are used to from training.
 */
export class Lexicon {
  readonly #mask: number
  readonly #keys: Int32Array
  readonly #values: Int32Array

  constructor(section: Uint8Array | undefined) {
    const reader = new ByteReader(section ?? Uint8Array.of(0))
    const count = reader.varint()
    const size = 2 ** Math.ceil(Math.log2(count * 2 + 2))
    this.#mask = size - 1
    this.#keys = new Int32Array(size)
    this.#values = new Int32Array(size)
    const slots = new Int32Array(count)
    for (let i = 0, hash = 0; i < count; i++) {
      hash += reader.varint()
      let slot = hash & this.#mask
      while (this.#values[slot] !== 0) slot = (slot + 1) & this.#mask
      this.#keys[slot] = hash | 0
      this.#values[slot] = 1
      slots[i] = slot
    }
    for (let i = 0; i < count; i++) this.#values[slots[i]!] = reader.varint()
  }

  get(hash: number): number {
    let slot = hash & this.#mask
    while (this.#values[slot] !== 0) {
      if (this.#keys[slot] === hash) return this.#values[slot]!
      slot = (slot + 1) & this.#mask
    }
    return 0
  }
}

/** The section that a Lexicon reads; values are positive. */
export function encodeLexicon(entries: ReadonlyMap<number, number>): Uint8Array {
  const sorted = [...entries].map(([hash, value]) => [hash >>> 0, value] as const).sort((a, b) => a[0] - b[0])
  const writer = new ByteWriter()
  writer.varint(sorted.length)
  sorted.forEach(([hash], i) => {
    writer.varint(i === 0 ? hash : hash - sorted[i - 1]![0])
  })
  for (const [, value] of sorted) writer.varint(value)
  return writer.done()
}
