/** Most sentences that a bead has on a side. */
export const MOST = 4

/** A kind of bead: so many source sentences for so many target sentences, and the logarithm of how usual that is. */
export interface BeadType {
  readonly sources: number
  readonly targets: number
  readonly prior: number
}

/** Shares of the beads of a text: of those with one side empty, and of those of one sentence and two. */
export interface BeadShares {
  readonly alone: number
  readonly merged: number
}

/** What is usual before a text is known. */
export const USUAL_SHARES: BeadShares = { alone: 0.055, merged: 0.095 }

/** Each further sentence makes a bead rarer: 1-3 beside 1-2, then 1-4. */
const FURTHER = [1, 0.084, 0.02]
/** Beads of two or more on both sides, beside 1-2 and 2-1: 2-2, then each with one sentence more. */
const BOTH = [0.07, 0.014, 0.0035, 0.0014, 0.0007]

/**
 * Every kind of bead, 0-1 and 1-0 to 4-4, in a text with such shares. Those with one side empty come first: they cost nothing
 * to evaluate, and what cannot be better than they need not be looked at closely.
 */
export function beadTypes({ alone, merged }: BeadShares): BeadType[] {
  const types: BeadType[] = [
    { sources: 0, targets: 1, prior: Math.log(alone / 2) },
    { sources: 1, targets: 0, prior: Math.log(alone / 2) },
    { sources: 1, targets: 1, prior: Math.log(1 - alone - merged) },
  ]
  for (let sources = 1; sources <= MOST; sources++)
    for (let targets = 1; targets <= MOST; targets++) {
      const all = sources + targets
      if (all === 2) continue
      const share = Math.min(sources, targets) === 1 ? FURTHER[all - 3]! / 2 : BOTH[all - 4]!
      types.push({ sources, targets, prior: Math.log(merged * share) })
    }
  return types
}

/** The kinds that a first, rough path is made of. */
export const ROUGH_TYPES: readonly BeadType[] = beadTypes(USUAL_SHARES).filter(
  ({ sources, targets }) => sources + targets <= 3,
)
