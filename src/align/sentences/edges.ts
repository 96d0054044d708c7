/** What was compared: for each source its candidates among the targets, and how well each answers it. */
export type Edges = readonly {
  readonly targets: readonly number[]
  /** Likelihood ratios, in nats. */
  readonly ratios: readonly number[]
}[]

/** Best rivals that a pair is measured against. */
const RIVALS = 4
/** The ratio of a rival where there is none. */
const FLOOR = -20

/** The mean of the best ratios of each source and each target. */
export function rivals(edges: Edges, targets: number): { ofSource: Float64Array; ofTarget: Float64Array } {
  const ofSource = new Best(edges.length)
  const ofTarget = new Best(targets)
  edges.forEach((row, i) => {
    row.targets.forEach((j, k) => {
      ofSource.add(i, row.ratios[k]!)
      ofTarget.add(j, row.ratios[k]!)
    })
  })
  return { ofSource: ofSource.means(), ofTarget: ofTarget.means() }
}

/** The highest few of each end's numbers. */
class Best {
  readonly #best: Float64Array

  constructor(size: number) {
    this.#best = new Float64Array(size * RIVALS).fill(FLOOR)
  }

  add(end: number, ratio: number): void {
    const base = end * RIVALS
    let place = base + RIVALS - 1
    if (ratio <= this.#best[place]!) return
    for (; place > base && ratio > this.#best[place - 1]!; place--) this.#best[place] = this.#best[place - 1]!
    this.#best[place] = ratio
  }

  means(): Float64Array {
    return Float64Array.from({ length: this.#best.length / RIVALS }, (_, end) => {
      const few = this.#best.subarray(end * RIVALS, (end + 1) * RIVALS)
      return few.reduce((sum, ratio) => sum + ratio, 0) / RIVALS
    })
  }
}
