import type { Answer, Pool, Task } from './pool.ts'

/** So many texts go to a worker at once, if so many wait: each message costs both threads as much as a tenth of an article. */
const AT_ONCE = 4

interface Waiting {
  readonly task: Task
  resolve(answer: Answer): void
}

/** Hands a pool's workers what waits, some at once: a worker at rest gets what there is. */
export class Batches {
  readonly #pool: Pool
  readonly #waiting: Waiting[] = []
  #idle: number

  constructor(pool: Pool, workers: number) {
    this.#pool = pool
    this.#idle = workers
  }

  /** Has a task answered. One whose worker dies is tried once more, alone, as others beside it may be why; never rejects. */
  run(task: Task): Promise<Answer> {
    return new Promise((resolve) => {
      this.#waiting.push({ task, resolve })
      this.#next()
    })
  }

  #next(): void {
    for (; this.#idle > 0 && this.#waiting.length > 0; this.#idle--) {
      void this.#answer(this.#waiting.splice(0, AT_ONCE)).then(() => {
        this.#idle++
        this.#next()
      })
    }
  }

  async #answer(batch: readonly Waiting[]): Promise<void> {
    try {
      const answers = await this.#pool.run(batch.map(({ task }) => task))
      for (const [i, { resolve }] of batch.entries()) resolve(answers[i]!)
    } catch {
      for (const { task, resolve } of batch) resolve(await this.#answerAlone(task))
    }
  }

  async #answerAlone(task: Task): Promise<Answer> {
    try {
      return (await this.#pool.run([task]))[0]!
    } catch (error) {
      return { error: error as Error }
    }
  }
}
