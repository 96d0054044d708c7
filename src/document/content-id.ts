/**
 * An identifier made from a text alone, so that the same text has the same one everywhere: 53 bits (two 32-bit
 * multiplicative hashes), in base 36. Among a million articles two share one with a chance of 1 in 18,000.
 */
export function contentId(text: string): string {
  let low = 0xdeadbeef
  let high = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    low = Math.imul(low ^ code, 2654435761)
    high = Math.imul(high ^ code, 1597334677)
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  return (4294967296 * (high & 0x1fffff) + (low >>> 0)).toString(36)
}
