import type { Answer, Pool, Task } from './pool.ts'

/**
 * So many characters go to a worker at once, some fifteen articles, if so many wait. Each message costs both threads as much as a
 * tenth of an article, and while a worker waits for the next it does nothing.
 */
const AT_ONCE = 20_000

interface Waiting {
  readonly task: Task
  resolve(answer: Answer): void
}

/** Hands a pool's workers what waits, some at once: a worker at rest gets its part of what there is. */
export class Batches {
  readonly #pool: Pool
  readonly #workers: number
  readonly #waiting: Waiting[] = []
  #idle: number

  constructor(pool: Pool, workers: number) {
    this.#pool = pool
    this.#workers = workers
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
      void this.#answer(this.#waiting.splice(0, this.#share())).then(() => {
        this.#idle++
        this.#next()
      })
    }
  }

  /** How many of those that wait go to one worker: no more than leaves the others as many. */
  #share(): number {
    const most = Math.ceil(this.#waiting.length / this.#workers)
    let [count, size] = [0, 0]
    while (count < most && size < AT_ONCE) size += lengthOf(this.#waiting[count++]!.task)
    return count
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

/** What is no text is for the worker to refuse. */
const lengthOf = ({ text }: Task) => (typeof text === 'string' ? text.length : 0)
