/** A score that was given and whether what it was given to is right. */
export interface Scored {
  readonly score: number
  readonly right: boolean
}

const BINS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0001]

/** Prints how often what scored so much is right, and the expected calibration error: the mean gap, weighted by number. */
export function printReliability(title: string, scored: readonly Scored[]): void {
  let error = 0
  const rows = BINS.slice(1).flatMap((to, i) => {
    const from = BINS[i]!
    const inside = scored.filter(({ score }) => score >= from && score < to)
    if (inside.length === 0) return []
    const mean = inside.reduce((sum, { score }) => sum + score, 0) / inside.length
    const right = inside.filter((one) => one.right).length / inside.length
    error += (Math.abs(mean - right) * inside.length) / scored.length
    const range = `${from.toFixed(2)}–${Math.min(1, to).toFixed(2)}`
    return [{ scored: range, number: inside.length, mean: mean.toFixed(3), right: right.toFixed(3) }]
  })
  console.log(`${title}: expected calibration error ${error.toFixed(3)}`)
  console.table(rows)
}
