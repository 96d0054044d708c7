/** 32-bit integer hashing of features: no strings are built, and the same on every machine. */

/** The hash of the UTF-16 units `[from, to)` of `text`. */
export function hashText(text: string, from = 0, to = text.length): number {
  let h = 0x811c9dc5 ^ (to - from)
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return finish(h)
}

/** The hash of an ordered pair of integers; nest it for longer tuples. */
export function mix(a: number, b: number): number {
  const h = Math.imul(a ^ Math.imul(b + 0x7f4a7c15, 0x85ebca6b), 0xc2b2ae35)
  return finish(h ^ (h >>> 15) ^ a)
}

function finish(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}
