// Columns that live no longer than one reading, cut from a buffer that many share: an engine takes as long to allocate a small
// typed array as to fill it. One that is kept would keep the whole buffer.

const SIZE = 1 << 16

let buffer = new ArrayBuffer(SIZE)
let used = 0

/** Makes room for so many bytes in `buffer`, and gives where it starts. */
function reserve(bytes: number): number {
  if (used + bytes > SIZE) {
    buffer = new ArrayBuffer(SIZE)
    used = 0
  }
  const at = used
  used += (bytes + 3) & ~3
  return at
}

/** A column of zeros that is soon given up. */
export function briefInt32s(length: number): Int32Array {
  if (length * 4 > SIZE >> 2) return new Int32Array(length)
  const at = reserve(length * 4)
  return new Int32Array(buffer, at, length)
}

/** A column of zeros that is soon given up. */
export function briefUint8s(length: number): Uint8Array {
  if (length > SIZE >> 2) return new Uint8Array(length)
  const at = reserve(length)
  return new Uint8Array(buffer, at, length)
}
