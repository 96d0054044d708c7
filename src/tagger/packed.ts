// The weights of all labels, two labels in one integer: an even label in the lower half, the odd one behind it in the upper.
// Adding such integers adds both, exactly, as long as no sum leaves 16 bits, which takes 258 features of the highest weight.

/** How many integers hold the weights of so many labels. */
export function packedWidth(labels: number): number {
  return (labels + 1) >>> 1
}

/** The weight of one label, of those at `packed[at ..]`. */
export function weightAt(packed: Int32Array, at: number, label: number): number {
  const pair = packed[at + (label >>> 1)]!
  const even = (pair << 16) >> 16
  return (label & 1) === 0 ? even : (pair - even) >> 16
}

/**
 * Writes the weights of `size` labels at `packed[at ..]` to `out[to ..]`, one a label, and gives by how much the best of them
 * leads the next.
 */
export function unpack(packed: Int32Array, at: number, size: number, out: Int32Array, to: number): number {
  let best = -0x8000
  let next = -0x8000
  for (let y = 0; y < size; y += 2) {
    const pair = packed[at + (y >>> 1)]!
    const even = (pair << 16) >> 16
    out[to + y] = even
    if (even > next) {
      next = Math.min(even, best)
      if (even > best) best = even
    }
    if (y + 1 === size) break
    const odd = (pair - even) >> 16
    out[to + y + 1] = odd
    if (odd > next) {
      next = Math.min(odd, best)
      if (odd > best) best = odd
    }
  }
  return best - next
}

/** How much more the best of the other labels weighs than `label`, of the weights of `size` labels at `packed[at ..]`. */
export function leadOver(label: number, packed: Int32Array, at: number, size: number): number {
  let own = 0
  let best = -0x8000
  for (let y = 0; y < size; y += 2) {
    const pair = packed[at + (y >>> 1)]!
    const even = (pair << 16) >> 16
    const odd = (pair - even) >> 16
    if (y === label) own = even
    else if (even > best) best = even
    if (y + 1 === label) own = odd
    else if (odd > best && y + 1 < size) best = odd
  }
  return best - own
}
