import { FORBIDDEN, type Model } from './model.ts'

/** A model's allowed transitions, as the labeller walks them. */
export interface Chain {
  /** How many labels there are. */
  readonly size: number
  /** What one unit of a weight is worth in log-probability. */
  readonly scale: number
  /** The weight of each label as the first and as the last. */
  readonly first: Int32Array
  readonly last: Int32Array
  /** That of label `b` after `a` at `a * size + b`, and how far apart those lie that are allowed. */
  readonly dense: Int32Array
  readonly spread: number
  /** Labels that are reached from the same labels, with those. */
  readonly groups: readonly { readonly froms: Uint8Array; readonly members: Uint8Array }[]
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
  readonly outside: Outside | undefined
}

/** Other labels are of four kinds: each may or may not follow what is outside, be followed by it. */
const KINDS = 4

/**
 * The label of what is in no span. As it may follow itself, be the first and the last, any stretch of other labels could
 * bear it instead: what that would cost or gain at most tells where no span can be.
 */
interface Outside {
  readonly label: number
  /** The other labels by kind: those of kind k are `members[starts[k] .. starts[k + 1])`. */
  readonly members: Uint8Array
  readonly starts: Uint8Array
  /** By kind, at most what a transition weighs more than one from outside to outside: into a label, out of it. */
  readonly into: Int32Array
  readonly outOf: Int32Array
  /** The same for a label as the first, as the last. */
  readonly first: Int32Array
  readonly last: Int32Array
  /** The same for a label of kind b after one of kind a, at `a * KINDS + b`. */
  readonly among: Int32Array
}

/** Below e^-100 of the best a label plays no part. */
const LEAST = -100

export function chainOf(model: Model): Chain {
  const { labels, transitions, scale } = model
  const size = labels.length
  const dense = transitions.subarray(0, size * size)
  const allowed = dense.filter((weight) => weight !== FORBIDDEN)
  const groups = new Map<string, { froms: Uint8Array; members: number[] }>()
  for (let y = 0; y < size; y++) {
    const froms = Uint8Array.from(Array(size).keys()).filter((from) => dense[from * size + y] !== FORBIDDEN)
    const group = groups.get(froms.join()) ?? { froms, members: [] }
    group.members.push(y)
    groups.set(froms.join(), group)
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
    dense,
    spread: allowed.reduce((a, b) => Math.max(a, b), 0) - allowed.reduce((a, b) => Math.min(a, b), 0),
    groups: [...groups.values()].map(({ froms, members }) => ({ froms, members: Uint8Array.from(members) })),
    firstFactors: factorsOf(first),
    lastFactors: factorsOf(last),
    factors: factorsOf(transitions.subarray(0, edge)),
    leads,
    tos: Int32Array.from(tos),
    behind: Float64Array.from({ length: Math.ceil(-LEAST / scale) }, (_, units) => Math.exp(-units * scale)),
    outside: outsideOf(model),
  }
}

function outsideOf({ labels, transitions }: Model): Outside | undefined {
  const label = labels.indexOf('O')
  const size = labels.length
  if (label < 0) return undefined
  const edge = size * size
  const stays = transitions[label * size + label]!
  const opens = transitions[edge + label]!
  const closes = transitions[edge + size + label]!
  if (stays === FORBIDDEN || opens === FORBIDDEN || closes === FORBIDDEN) return undefined
  const kinds = Uint8Array.from(labels, (_, x) => {
    if (x === label) return KINDS
    return (
      (transitions[label * size + x]! === FORBIDDEN ? 0 : 1) +
      (transitions[x * size + label]! === FORBIDDEN ? 0 : 2)
    )
  })
  const none = () => new Int32Array(KINDS).fill(FORBIDDEN)
  const most = { into: none(), outOf: none(), first: none(), last: none() }
  const among = new Int32Array(KINDS * KINDS).fill(FORBIDDEN)
  const raise = (weights: Int32Array, at: number, transition: number, other: number) => {
    if (transition !== FORBIDDEN) weights[at] = Math.max(weights[at]!, transition - other)
  }
  for (let x = 0; x < size; x++) {
    if (x === label) continue
    const kind = kinds[x]!
    raise(most.into, kind, transitions[label * size + x]!, stays)
    raise(most.outOf, kind, transitions[x * size + label]!, stays)
    raise(most.first, kind, transitions[edge + x]!, opens)
    raise(most.last, kind, transitions[edge + size + x]!, closes)
    for (let y = 0; y < size; y++)
      if (y !== label) raise(among, kind * KINDS + kinds[y]!, transitions[x * size + y]!, stays)
  }
  const members = [...kinds.keys()].filter((x) => x !== label).sort((x, y) => kinds[x]! - kinds[y]! || x - y)
  const starts = Uint8Array.from(
    { length: KINDS + 1 },
    (_, kind) => members.filter((x) => kinds[x]! < kind).length,
  )
  return { label, members: Uint8Array.from(members), starts, ...most, among }
}
