import { FORBIDDEN, type Model } from '../model.ts'
import type { Crf } from './crf.ts'
import type { Quantising } from './options.ts'

/** Weights of `crf`, or means of several like it, those of the style's domains added to the shared ones, as 8-bit rows. */
export function quantise(
  crf: Crf,
  weights: Float32Array,
  features: string,
  { scale, prune }: Quantising,
): Model {
  const { data, size, edge, style } = crf
  const rows = new Map<number, Float64Array>()
  data.hashes.forEach((hash, row) => {
    const share = style[data.rowDomains[row]!]!
    if (share === 0) return
    const from = row * size
    for (let y = 0; y < size; y++) {
      if (weights[from + y] === 0) continue
      const sums = rows.get(hash >>> 0) ?? new Float64Array(size)
      rows.set(hash >>> 0, sums)
      sums[y]! += share * weights[from + y]!
    }
  })
  const hashes: number[] = []
  const starts = [0]
  const entryLabels: number[] = []
  const entryWeights: number[] = []
  for (const hash of [...rows.keys()].sort((a, b) => a - b)) {
    rows.get(hash)!.forEach((weight, y) => {
      const units = Math.max(-127, Math.min(127, Math.round(weight / scale)))
      if (Math.abs(weight) < prune || units === 0) return
      entryLabels.push(y)
      entryWeights.push(units)
    })
    if (entryLabels.length === starts.at(-1)) continue
    hashes.push(hash)
    starts.push(entryLabels.length)
  }
  const transitions = Int32Array.from({ length: size * (size + 2) }, (_, k) =>
    crf.legal[k] === 1 ? Math.round(weights[edge * size + k]! / scale) : FORBIDDEN,
  )
  return {
    features,
    labels: data.labels,
    scale,
    transitions,
    hashes: Uint32Array.from(hashes),
    starts: Uint32Array.from(starts),
    entryLabels: Uint8Array.from(entryLabels),
    entryWeights: Int8Array.from(entryWeights),
    sections: {},
  }
}
