import { cpuTime } from './cpu.ts'
import type { Row } from './table.ts'

/** Work whose size can be chosen. */
export interface Growing {
  readonly name: string
  readonly sizes: readonly number[]
  /** Makes the input of a size; what it gives is the work that is timed, until its promise is kept where it gives one. */
  prepare(size: number): () => unknown
}

/** What counts as linear: a factor of log n is within it, one of n is not. */
const LINEAR = 1.25

/** Milliseconds that the largest size must take for its slope to tell: what the engine does besides weighs as much. */
const TELLING = 100

/** A size is run so often, and its shortest time taken, unless that takes longer than so many milliseconds. */
const RUNS = 3
const ENOUGH = 200

/** The time of the largest size, and the slope of time as the size doubles: 1 where time is linear, 2 where it is quadratic. */
export async function slopeRows(section: string, { name, sizes, prepare }: Growing): Promise<Row[]> {
  for (let run = 0; run < RUNS; run++) await prepare(sizes[0]!)() // warms up
  const times: number[] = []
  for (const size of sizes) {
    const runs: number[] = []
    for (let spent = 0; runs.length < RUNS && spent < ENOUGH; spent += runs.at(-1)!) {
      const run = prepare(size)
      globalThis.gc?.() // what was left by others is not this one's
      const started = cpuTime()
      await run()
      runs.push(cpuTime() - started)
    }
    times.push(Math.min(...runs))
  }
  const slope = slopeOf(sizes.map(Math.log2), times.map(Math.log2))
  console.error(`  ${name}: ${times.map((ms) => ms.toFixed(0)).join(', ')} ms, slope ${slope.toFixed(2)}`)
  return [
    { section, name: `${name}, ${sizes.at(-1)!.toLocaleString('en')}`, value: times.at(-1)!, unit: 'ms' },
    {
      section,
      name: `${name}, slope`,
      value: slope,
      unit: '',
      ...(times.at(-1)! < TELLING ? {} : { most: LINEAR }),
    },
  ]
}

/** The slope of the straight line nearest to the points. */
function slopeOf(xs: readonly number[], ys: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [mx, my] = [mean(xs), mean(ys)]
  const covariance = xs.reduce((sum, x, i) => sum + (x - mx) * (ys[i]! - my), 0)
  return covariance / xs.reduce((sum, x) => sum + (x - mx) ** 2, 0)
}
