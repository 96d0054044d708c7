/** How a prediction agrees with gold: of what was found how much is right, and of what is there how much was found. */
export interface Score {
  /** Of what was found, the share that is right. */
  readonly precision: number
  /** Of what is there, the share that was found. */
  readonly recall: number
  /** Their harmonic mean. */
  readonly f1: number
  /** How many there are. */
  readonly gold: number
  /** How many were found. */
  readonly predicted: number
  /** How many of these are right. */
  readonly right: number
}

interface Typed {
  readonly start: number
  readonly end: number
  readonly type: string
}

/** Strict scores: same start, end and type; for each type, and over all (`ALL`). */
export function scoreSpans(
  pairs: Iterable<{ gold: readonly Typed[]; predicted: readonly Typed[] }>,
): Map<string, Score> {
  const counts = new Map<string, { gold: number; predicted: number; right: number }>()
  const count = (type: string, field: 'gold' | 'predicted' | 'right') => {
    for (const name of [type, 'ALL']) {
      const entry = counts.get(name) ?? { gold: 0, predicted: 0, right: 0 }
      entry[field]++
      counts.set(name, entry)
    }
  }
  for (const { gold, predicted } of pairs) {
    const known = new Set(gold.map(({ start, end, type }) => `${start} ${end} ${type}`))
    for (const { type } of gold) count(type, 'gold')
    for (const { start, end, type } of predicted) {
      count(type, 'predicted')
      // Deleted once met: two equal predictions do not both count as right.
      if (known.delete(`${start} ${end} ${type}`)) count(type, 'right')
    }
  }
  return new Map(
    [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, entry]) => [type, scoreOf(entry)]),
  )
}

function scoreOf({ gold, predicted, right }: { gold: number; predicted: number; right: number }): Score {
  const precision = predicted === 0 ? 0 : right / predicted
  const recall = gold === 0 ? 0 : right / gold
  const f1 = right === 0 ? 0 : (2 * right) / (gold + predicted)
  return { precision, recall, f1, gold, predicted, right }
}
