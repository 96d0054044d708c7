import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { Answer, Pool, Task, WorkerSettings } from './pool.ts'

// The worker lies beside this file, as source or as built, in the same module format.
const file = fileURLToPath(import.meta.url)
const WORKER = new URL(`./worker${extname(file)}`, import.meta.url).href

/** A pool of worker threads (Node). */
export function openPool(workers: number, settings: WorkerSettings): Pool {
  const pool = new Piscina<readonly Task[], readonly Answer[]>({
    filename: WORKER,
    minThreads: workers,
    maxThreads: workers,
    recordTiming: false,
    workerData: settings,
  })
  return { run: (tasks) => pool.run(tasks), close: () => pool.destroy() }
}
