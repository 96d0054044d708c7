import type { Chain } from './chain.ts'
import { FORBIDDEN } from './model.ts'
import { weightAt } from './packed.ts'

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

// Of one sequence, kept for the next: at `4 * i + kind` what the best label of a kind gains on being outside at position i, and what
// the best stretch does that ends there with such a label.
let leads = new Int32Array(256)
let gains = new Int32Array(256)

/**
 * For each position the CERTAINTY that it is outside: the best that any stretch of other labels over it could gain on being
 * outside is bounded by the best label of each kind at each position and the best transitions between kinds, in one pass from
 * either side. The four kinds are written out: engines keep them in registers.
 */
export function certaintyOf(packed: Int32Array, width: number, chain: Chain): Uint8Array {
  const length = packed.length / width
  const certainty = new Uint8Array(length)
  const { outside, scale } = chain
  if (outside === undefined || length === 0) return certainty
  if (leads.length < length * 4) {
    leads = new Int32Array(length * 8)
    gains = new Int32Array(length * 8)
  }
  const { label, members, starts, into, outOf, first, last, among: m } = outside
  for (let i = 0; i < length; i++) {
    const own = weightAt(packed, i * width, label)
    for (let kind = 0; kind < 4; kind++) {
      let best = FORBIDDEN
      for (let k = starts[kind]!; k < starts[kind + 1]!; k++)
        best = Math.max(best, weightAt(packed, i * width, members[k]!))
      leads[i * 4 + kind] = best - own
    }
  }
  let [a, b, c, d] = [FORBIDDEN, FORBIDDEN, FORBIDDEN, FORBIDDEN]
  for (let i = 0; i < length; i++) {
    const at = i * 4
    const opens = i === 0 ? first : into
    const a1 = Math.max(opens[0]!, a + m[0]!, b + m[4]!, c + m[8]!, d + m[12]!)
    const b1 = Math.max(opens[1]!, a + m[1]!, b + m[5]!, c + m[9]!, d + m[13]!)
    const c1 = Math.max(opens[2]!, a + m[2]!, b + m[6]!, c + m[10]!, d + m[14]!)
    const d1 = Math.max(opens[3]!, a + m[3]!, b + m[7]!, c + m[11]!, d + m[15]!)
    gains[at] = a = a1 + leads[at]!
    gains[at + 1] = b = b1 + leads[at + 1]!
    gains[at + 2] = c = c1 + leads[at + 2]!
    gains[at + 3] = d = d1 + leads[at + 3]!
  }
  a = b = c = d = FORBIDDEN
  for (let i = length - 1; i >= 0; i--) {
    const at = i * 4
    const closes = i === length - 1 ? last : outOf
    const a1 = Math.max(closes[0]!, a + m[0]!, b + m[1]!, c + m[2]!, d + m[3]!)
    const b1 = Math.max(closes[1]!, a + m[4]!, b + m[5]!, c + m[6]!, d + m[7]!)
    const c1 = Math.max(closes[2]!, a + m[8]!, b + m[9]!, c + m[10]!, d + m[11]!)
    const d1 = Math.max(closes[3]!, a + m[12]!, b + m[13]!, c + m[14]!, d + m[15]!)
    const bound = Math.max(gains[at]! + a1, gains[at + 1]! + b1, gains[at + 2]! + c1, gains[at + 3]! + d1)
    if (bound < 0) certainty[i] = bound * scale < NEGLIGIBLE ? CERTAINTY.all : CERTAINTY.path
    a = a1 + leads[at]!
    b = b1 + leads[at + 1]!
    c = c1 + leads[at + 2]!
    d = d1 + leads[at + 3]!
  }
  return certainty
}
