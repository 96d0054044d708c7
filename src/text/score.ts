/**
 * A score as it is given out: to four decimals. Engines differ in the last bits of `Math.exp` and `Math.log`; the same text must
 * give the same answer on every machine.
 */
export function roundScore(score: number): number {
  return Math.round(score * 10_000) / 10_000
}
