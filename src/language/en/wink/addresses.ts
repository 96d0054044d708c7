const HOST = /(\/\/|@)([a-z\u00a1-\uffff\d.-]*)(?=([^\s/?#]?))/gi
const TOP_LEVEL = /^[a-z\u00a1-\uffff]{2}/i
const MOST_WAYS = 20_000

/**
 * A text, of the same length, whose addresses wink reads in time. Its patterns divide each part of a host in every way that there is
 * before they give up one that ends in no top-level domain, or in nothing that may follow one: `//3.5m£3.5m£3.5m…` takes
 * minutes. Such a one is made no address. O(length).
 */
export function withoutEndlessHosts(text: string): string {
  return text.includes('//') ? text.replace(HOST, readable) : text
}

function readable(address: string, opening: string, host: string, next: string): string {
  const parts = host.split('.')
  let ways = 1
  for (let i = parts.length - 1; i >= 0; i--) {
    if (next === '' && i > 0 && TOP_LEVEL.test(parts[i]!)) break
    ways *= Math.max(1, parts[i]!.length)
  }
  return ways > MOST_WAYS ? '|'.repeat(opening.length) + host : address
}
