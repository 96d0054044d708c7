/** A growing byte array with the few encodings the model format needs; integers are little-endian. */
export class ByteWriter {
  #bytes = new Uint8Array(1024)
  #length = 0

  byte(value: number): void {
    if (this.#length === this.#bytes.length) this.#grow(this.#length + 1)
    this.#bytes[this.#length++] = value
  }

  uint32(value: number): void {
    for (let shift = 0; shift < 32; shift += 8) this.byte((value >>> shift) & 0xff)
  }

  /** An unsigned integer, seven bits a byte, the lowest first. */
  varint(value: number): void {
    while (value > 0x7f) {
      this.byte((value & 0x7f) | 0x80)
      value = Math.floor(value / 128)
    }
    this.byte(value)
  }

  bytes(values: Uint8Array): void {
    if (this.#length + values.length > this.#bytes.length) this.#grow(this.#length + values.length)
    this.#bytes.set(values, this.#length)
    this.#length += values.length
  }

  done(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }

  #grow(needed: number): void {
    const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2))
    grown.set(this.#bytes)
    this.#bytes = grown
  }
}

/** Reads what a ByteWriter wrote; throws RangeError beyond the end. */
export class ByteReader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  byte(): number {
    const value = this.#bytes[this.#at++]
    if (value === undefined) throw new RangeError(`read beyond the end at byte ${this.#at - 1}`)
    return value
  }

  uint32(): number {
    return (this.byte() | (this.byte() << 8) | (this.byte() << 16) | (this.byte() << 24)) >>> 0
  }

  varint(): number {
    let value = 0
    for (let factor = 1; ; factor *= 128) {
      const byte = this.byte()
      value += (byte & 0x7f) * factor
      if (byte < 0x80) return value
    }
  }

  /** So many unsigned integers below 2^32, in one loop: engines compile it while it runs. */
  varints(count: number): Uint32Array {
    const bytes = this.#bytes
    const values = new Uint32Array(count)
    let at = this.#at
    for (let i = 0; i < count; i++) {
      let byte = bytes[at++]!
      let value = byte & 0x7f
      for (let shift = 7; byte >= 0x80; shift += 7) {
        byte = bytes[at++]!
        value |= (byte & 0x7f) << shift
      }
      values[i] = value
    }
    if (at > bytes.length) throw new RangeError(`read beyond the end at byte ${bytes.length}`)
    this.#at = at
    return values
  }

  /** So many unsigned integers below 2^32 that rise: each is written as what it is more than the one before. */
  rising(count: number): Uint32Array {
    const values = this.varints(count)
    for (let i = 1; i < count; i++) values[i]! += values[i - 1]!
    return values
  }

  bytes(length: number): Uint8Array {
    if (length > this.#bytes.length - this.#at)
      throw new RangeError(`read beyond the end at byte ${this.#at}`)
    this.#at += length
    return this.#bytes.slice(this.#at - length, this.#at)
  }

  /** All that is left. */
  rest(): Uint8Array {
    return this.bytes(this.#bytes.length - this.#at)
  }
}

/** CRC-32 (IEEE 802.3). */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (let i = 0; i < bytes.length; i++) crc = (crc >>> 8) ^ CRC[(crc ^ bytes[i]!) & 0xff]!
  return ~crc >>> 0
}

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  for (let k = 0; k < 8; k++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1
  return n
})
