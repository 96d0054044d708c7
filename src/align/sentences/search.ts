import type { Band } from './band.ts'
import type { BeadType } from './beads.ts'
import type { Evaluation } from './evaluation.ts'

/** A bead: the source sentences `[source, source + sources)`, the target sentences likewise. */
export interface Step {
  readonly source: number
  readonly sources: number
  readonly target: number
  readonly targets: number
}

/** The best path of beads through a band, by dynamic programming: every sentence of both sides in one bead. */
export function searchBeads(evaluation: Evaluation, band: Band, types: readonly BeadType[]): Step[] {
  const rows = band.low.length
  const offsets = rowOffsets(band)
  const best = new Float64Array(offsets[rows]!).fill(Number.NEGATIVE_INFINITY)
  const from = new Uint8Array(best.length)
  best[0] = 0
  for (let i = 0; i < rows; i++) {
    if (i > 0) evaluation.advance(i - 1)
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      const at = offsets[i]! + j - band.low[i]!
      for (let type = 0; type < types.length; type++) {
        const { sources, targets, prior } = types[type]!
        const a = i - sources
        const b = j - targets
        if (a < 0 || b < band.low[a]! || b > band.high[a]!) continue
        const before = best[offsets[a]! + b - band.low[a]!]! + prior
        const value = before + evaluation.value(a, i, b, j, best[at]! - before)
        if (value > best[at]!) {
          best[at] = value
          from[at] = type
        }
      }
    }
  }
  return trace(band, offsets, from, types)
}

/** Where each row of a band's cells begins in one array. */
function rowOffsets(band: Band): Int32Array {
  const offsets = new Int32Array(band.low.length + 1)
  band.low.forEach((low, i) => {
    offsets[i + 1] = offsets[i]! + band.high[i]! - low + 1
  })
  return offsets
}

function trace(band: Band, offsets: Int32Array, from: Uint8Array, types: readonly BeadType[]): Step[] {
  const steps: Step[] = []
  let i = band.low.length - 1
  let j = band.high[i]!
  while (i > 0 || j > 0) {
    const { sources, targets } = types[from[offsets[i]! + j - band.low[i]!]!]!
    i -= sources
    j -= targets
    steps.push({ source: i, sources, target: j, targets })
  }
  return steps.reverse()
}
