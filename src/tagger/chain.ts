import { FORBIDDEN, type Model } from './model.ts'

/** A model's allowed transitions, listed by the label that they lead to. */
export interface Chain {
  /** How many labels there are. */
  readonly size: number
  /** What one unit of a weight is worth in log-probability. */
  readonly scale: number
  /** The weight of each label as the first and as the last. */
  readonly first: Int32Array
  readonly last: Int32Array
  /** Label `y` is reached from `froms[k]`, at `weights[k]`, for k in `[starts[y], starts[y + 1])`. */
  readonly starts: Int32Array
  readonly froms: Int32Array
  readonly weights: Int32Array
  /** The weights as factors: e to the power of weight times scale. */
  readonly firstFactors: Float64Array
  readonly lastFactors: Float64Array
  /** That of label `b` after `a` at `a * size + b`; 0 where it may not follow. */
  readonly factors: Float64Array
  /** Label `x` leads to `tos[k]`, for k in `[leads[x], leads[x + 1])`. */
  readonly leads: Int32Array
  readonly tos: Int32Array
  /** The factor of a score that lies so many units behind the best; further behind, it is that of the last. */
  readonly behind: Float64Array
}

/** Below e^-100 of the best a label plays no part. */
const LEAST = -100

export function chainOf({ labels, transitions, scale }: Model): Chain {
  const size = labels.length
  const starts = new Int32Array(size + 1)
  const froms: number[] = []
  const weights: number[] = []
  for (let y = 0; y < size; y++) {
    for (let from = 0; from < size; from++) {
      const weight = transitions[from * size + y]!
      if (weight === FORBIDDEN) continue
      froms.push(from)
      weights.push(weight)
    }
    starts[y + 1] = froms.length
  }
  const leads = new Int32Array(size + 1)
  const tos: number[] = []
  for (let x = 0; x < size; x++) {
    for (let y = 0; y < size; y++) if (transitions[x * size + y] !== FORBIDDEN) tos.push(y)
    leads[x + 1] = tos.length
  }
  const edge = size * size
  const first = transitions.subarray(edge, edge + size)
  const last = transitions.subarray(edge + size)
  const factorsOf = (values: Iterable<number>) =>
    Float64Array.from(values, (weight) => (weight === FORBIDDEN ? 0 : Math.exp(weight * scale)))
  return {
    size,
    scale,
    first,
    last,
    starts,
    froms: Int32Array.from(froms),
    weights: Int32Array.from(weights),
    firstFactors: factorsOf(first),
    lastFactors: factorsOf(last),
    factors: factorsOf(transitions.subarray(0, edge)),
    leads,
    tos: Int32Array.from(tos),
    behind: Float64Array.from({ length: Math.ceil(-LEAST / scale) }, (_, units) => Math.exp(-units * scale)),
  }
}
