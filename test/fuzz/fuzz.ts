import { random } from '../../src/tagger/train/random.ts'
import type { Coverage, Place } from './coverage.ts'
import { nextInput } from './inputs.ts'
import type { Target } from './target.ts'

/** An input that the library did not bear. */
export interface Fault {
  readonly target: string
  readonly input: string
  readonly problem: string
}

/** So much CPU time may one input take, in milliseconds: some thousand times what most need, so that no busy machine reaches it. */
const PATIENCE = 10_000

/** Runs one input; says what was wrong. */
export async function tryInput(target: Target, input: string): Promise<Fault | undefined> {
  const started = performance.now()
  const fault = (problem: string) => ({ target: target.name, input, problem })
  try {
    await target.run(input, random(hash(input)))
  } catch (error) {
    return fault((error as Error).stack ?? String(error))
  }
  if (performance.now() - started < PATIENCE) return undefined
  // So long by the clock: the machine may be busy. CPU time takes long to ask for, so it is asked now, for a second run.
  const before = process.cpuUsage()
  await target.run(input, random(hash(input)))
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 > PATIENCE ? fault(`took ${(user + system) / 1000} ms`) : undefined
}

const hash = (text: string) => {
  let value = text.length
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value
}

/**
 * Inputs for one target, each made from those that reached new code before; the same for the same seed where there is no
 * `coverage`. `about` hears of each input before it is run.
 */
export class Fuzzer {
  readonly target: Target
  /** Inputs that reached code which none before them had reached. */
  readonly known: string[]
  readonly #random: () => number

  constructor(target: Target, seed: number, known = target.seeds?.() ?? []) {
    this.target = target
    this.known = [...known]
    this.#random = random(seed ^ hash(target.name))
  }

  /** Runs `count` inputs more. */
  async *run(count: number, about: (input: string) => void, coverage?: Coverage): AsyncGenerator<Fault> {
    const inputs = Array.from({ length: count }, () => nextInput(this.known, this.#random))
    for (const input of inputs) {
      about(input)
      const fault = await tryInput(this.target, input)
      if (fault !== undefined) yield fault
    }
    const news = coverage?.news()
    if (coverage === undefined || news === undefined || news.length === 0) return
    this.known.push(await this.#finder(inputs, news, coverage))
    if (this.known.length > MOST_KNOWN) this.known.shift()
  }

  /** Which of `inputs` reached `news`: by halves, as to ask for what was reached takes longer than to run an input. */
  async #finder(inputs: readonly string[], news: readonly Place[], coverage: Coverage): Promise<string> {
    let candidates = inputs
    while (candidates.length > 1) {
      const half = candidates.slice(0, candidates.length >> 1)
      for (const input of half) await tryInput(this.target, input)
      candidates = coverage.reached(news) ? half : candidates.slice(half.length)
    }
    return candidates[0]!
  }
}

const MOST_KNOWN = 5_000
