/**
 * Where rising 32-bit hashes that begin with the same `bits` bits stand: those that begin with `b` at `[starts[b], starts[b + 1])`.
 * Hashes are spread evenly, so that with about as many buckets a look-up has one or two to compare.
 */
export function bucketsOf(hashes: Uint32Array, bits: number): Int32Array {
  const starts = new Int32Array(2 ** bits + 1)
  const shift = 32 - bits
  let next = 0
  for (let i = 0; i < hashes.length; i++) {
    const bucket = hashes[i]! >>> shift
    while (next <= bucket) starts[next++] = i
  }
  return starts.fill(hashes.length, next)
}
