import type { Units } from './units.ts'

/** How many units of a source preposition (`according to`, `selon`) start at `i`; 0 for none. */
export function startsSource(units: Units, i: number): number {
  // Asked of nearly every unit: what looks on is a function of its own.
  return units.opensSource[i] === 1 ? sourceAt(units, i) : 0
}

function sourceAt({ lower, words, count }: Units, i: number): number {
  for (const source of words.sources) {
    if (source[0] !== lower[i] || i + source.length > count) continue
    if (source.every((word, k) => lower[i + k] === word)) return source.length
  }
  return 0
}
