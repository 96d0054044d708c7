import { parentPort, workerData } from 'node:worker_threads'
import { random } from '../../src/tagger/train/random.ts'
import { Coverage } from './coverage.ts'
import { Fuzzer } from './fuzz.ts'
import { TARGETS } from './targets.ts'

/** What the thread is told. */
export interface Task {
  readonly inputs: number
  readonly seed: number
  /** Names of targets; all without any. */
  readonly targets: readonly string[]
  /** For each target what its inputs are made from; without it, they are kept as they reach new code. */
  readonly known?: ReadonlyMap<string, readonly string[]>
  /** The input under way: the index of its target, its length, then its code units. */
  readonly current: Uint16Array
}

const BATCH = 50

const { inputs, seed, targets, known, current } = workerData as Task
// V8 runs code that it counts at half the speed.
const coverage = known === undefined ? new Coverage() : undefined
const next = random(seed)
const fuzzers = TARGETS.filter(({ name }) => targets.length === 0 || targets.includes(name)).map(
  (target) => new Fuzzer(target, seed, known?.get(target.name)),
)
const all = fuzzers.reduce((sum, { target }) => sum + target.weight, 0)

/** A fuzzer by its target's weight. */
function drawn(): Fuzzer {
  let left = next() * all
  for (const fuzzer of fuzzers) {
    left -= fuzzer.target.weight
    if (left < 0) return fuzzer
  }
  return fuzzers[0]!
}

for (let done = 0; done < inputs; done += BATCH) {
  const fuzzer = drawn()
  const index = TARGETS.indexOf(fuzzer.target)
  const about = (input: string) => {
    current[0] = index
    current[1] = input.length
    for (let i = 0; i < input.length; i++) current[2 + i] = input.charCodeAt(i)
  }
  for await (const fault of fuzzer.run(BATCH, about, coverage)) parentPort!.postMessage({ fault })
  parentPort!.postMessage({ target: fuzzer.target.name, ran: BATCH, known: fuzzer.known.length })
}
parentPort!.postMessage({ done: new Map(fuzzers.map(({ target, known }) => [target.name, known])) })
