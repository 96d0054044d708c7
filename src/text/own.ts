/**
 * `text` as a string of its own. Engines keep a slice as a view of the text that it was cut from: kept beyond its document,
 * one name would keep the whole article in memory.
 */
export function ownString(text: string): string {
  return ` ${text}`.slice(1)
}
