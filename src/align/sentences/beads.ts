/** Most sentences that a bead has on a side. */
export const MOST = 4

/** A kind of bead: so many source sentences for so many target sentences, and the logarithm of how usual that is. */
export interface BeadType {
  readonly sources: number
  readonly targets: number
  readonly prior: number
}

/** How usual beads of so many by so many sentences are, by source then by target. */
const SHARES = [
  [0, 0.012, 0, 0, 0],
  [0.012, 0.86, 0.045, 0.006, 0.0015],
  [0, 0.045, 0.008, 0.0015, 0.0004],
  [0, 0.006, 0.0015, 0.0004, 0.0002],
  [0, 0.0015, 0.0004, 0.0002, 0.0001],
]

/** Every kind of bead there may be. */
export const ALL_BEADS: readonly BeadType[] = SHARES.flatMap((row, sources) =>
  row.flatMap((share, targets) => (share === 0 ? [] : [{ sources, targets, prior: Math.log(share) }])),
)

/** The kinds that a first, rough path is made of. */
export const FEW_BEADS: readonly BeadType[] = ALL_BEADS.filter(
  ({ sources, targets }) => sources + targets <= 3 && sources * targets !== 4,
)
