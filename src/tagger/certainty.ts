import type { Chain } from './chain.ts'
import { leadOver } from './packed.ts'

/** How sure it is, before any path is sought, that a position is in no span. */
export const CERTAINTY = {
  /** It may be in one. */
  none: 0,
  /** The best path has it outside. */
  path: 1,
  /** So has nearly every path that has any probability. */
  all: 2,
} as const

/** From so far behind, in log-probability, another path hardly counts. */
const NEGLIGIBLE = -2

let gains = new Int32Array(256)

/**
 * For each position the CERTAINTY that it is outside: the best that any stretch of other labels over it could gain on being
 * outside is bounded by the best label of each position and the best transitions, in one pass from either side.
 */
export function certaintyOf(scores: Int32Array, width: number, chain: Chain): Uint8Array {
  const length = scores.length / width
  const certainty = new Uint8Array(length)
  const { outside, size, scale } = chain
  if (outside === undefined) return certainty
  if (gains.length < length * 2) gains = new Int32Array(length * 4)
  const { label, into, among, outOf } = outside
  // gains[2i]: of position i alone; gains[2i + 1]: of the best stretch that ends there.
  for (let i = 0; i < length; i++) {
    const gain = leadOver(label, scores, i * width, size)
    gains[2 * i] = gain
    gains[2 * i + 1] = gain + (i === 0 ? outside.first : Math.max(into, among + gains[2 * i - 1]!))
  }
  let ahead = 0
  for (let i = length - 1; i >= 0; i--) {
    const rest = i === length - 1 ? outside.last : Math.max(outOf, among + ahead)
    ahead = gains[2 * i]! + rest
    const bound = gains[2 * i + 1]! + rest
    if (bound < 0) certainty[i] = bound * scale < NEGLIGIBLE ? CERTAINTY.all : CERTAINTY.path
  }
  return certainty
}
