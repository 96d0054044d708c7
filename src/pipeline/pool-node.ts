import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { Answer, Pool, Task, WorkerSettings } from './pool.ts'

// The worker lies beside this file, as source or as built, in the same module format.
const file = fileURLToPath(import.meta.url)
const WORKER = new URL(`./worker${extname(file)}`, import.meta.url).href

/**
 * Megabytes for young objects in a worker, twice what Node gives it: an article is garbage once it is read, and collecting it less
 * often leaves the cores to the workers.
 */
const YOUNG = 96

/** A pool of worker threads (Node). */
export function openPool(workers: number, settings: WorkerSettings): Pool {
  const pool = new Piscina<readonly Task[], readonly Answer[]>({
    filename: WORKER,
    minThreads: workers,
    maxThreads: workers,
    recordTiming: false,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    workerData: settings,
  })
  return { run: (tasks) => pool.run(tasks), close: () => pool.destroy() }
}
