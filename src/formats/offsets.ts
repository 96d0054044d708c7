/** What an offset counts: JavaScript's code units, Python's code points, or bytes of UTF-8. */
export type OffsetUnit = 'utf16' | 'codepoint' | 'byte'

/**
 * Converts offsets into `text` from one unit to another, in one pass over the text.
 * An offset within a character gives the offset of that character's start.
 *
 * @throws RangeError for an offset outside the text.
 * @example
 * ```ts
 * convertOffsets('😀 Zoé', [3, 6], 'utf16', 'codepoint') // [2, 5]
 * convertOffsets('😀 Zoé', [3, 6], 'utf16', 'byte') // [5, 9]
 * ```
 */
export function convertOffsets(
  text: string,
  offsets: readonly number[],
  from: OffsetUnit,
  to: OffsetUnit,
): number[] {
  const order = offsets.map((_, i) => i).sort((a, b) => offsets[a]! - offsets[b]!)
  const converted = new Array<number>(offsets.length)
  const at = { utf16: 0, codepoint: 0, byte: 0 }
  let next = 0
  for (const character of text) {
    const after = {
      utf16: at.utf16 + character.length,
      codepoint: at.codepoint + 1,
      byte: at.byte + utf8Length(character.codePointAt(0)!),
    }
    while (next < order.length && offsets[order[next]!]! < after[from]) {
      if (offsets[order[next]!]! < 0) break
      converted[order[next++]!] = at[to]
    }
    Object.assign(at, after)
  }
  while (next < order.length && offsets[order[next]!] === at[from]) converted[order[next++]!] = at[to]
  if (next < order.length)
    throw new RangeError(`offset ${offsets[order[next]!]} lies outside the text (${at[from]} ${from})`)
  return converted
}

// A lone surrogate becomes U+FFFD when encoded, three bytes like the rest of its range.
function utf8Length(codePoint: number): number {
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4
}
