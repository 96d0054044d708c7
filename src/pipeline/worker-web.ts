// What runs in a Web Worker: the settings come first, then one batch of tasks after another.
import type { Pipeline } from './create.ts'
import type { Task, WorkerSettings } from './pool.ts'
import { answersOf, workerPipeline } from './worker-task.ts'

let pipeline: Promise<Pipeline> | undefined

self.onmessage = async ({ data }: MessageEvent<WorkerSettings | readonly Task[]>) => {
  if (!Array.isArray(data)) {
    pipeline = workerPipeline(data as WorkerSettings)
    pipeline.catch(() => {})
    return
  }
  try {
    self.postMessage({ answers: answersOf(await pipeline!, data) })
  } catch (error) {
    self.postMessage({ error })
  }
}
