import { ByteReader, ByteWriter } from '../../tagger/binary.ts'
import { bucketsOf } from '../../tagger/buckets.ts'

/**
 * Integers by 32-bit hash, read from a model's section: word clusters, gazetteer classes. A hash that is not there is 0;
 * one in a few thousand unknown words is taken for a known one, which the weights are used to from training.
 */
export class Lexicon {
  readonly #hashes: Int32Array
  readonly #values: Uint32Array
  /** How many bits of a hash tell its bucket, and where those stand. */
  readonly #bits: number
  readonly #starts: Int32Array

  constructor(section: Uint8Array | undefined) {
    const reader = new ByteReader(section ?? Uint8Array.of(0))
    const count = reader.varint()
    const hashes = reader.rising(count)
    this.#hashes = new Int32Array(hashes.buffer)
    this.#values = reader.varints(count)
    this.#bits = Math.ceil(Math.log2(count + 2))
    this.#starts = bucketsOf(hashes, this.#bits)
  }

  get(hash: number): number {
    const bucket = hash >>> (32 - this.#bits)
    const past = this.#starts[bucket + 1]!
    for (let i = this.#starts[bucket]!; i < past; i++) if (this.#hashes[i] === hash) return this.#values[i]!
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
