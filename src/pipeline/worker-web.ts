// What runs in a Web Worker: the settings come first, then one task after another.
import type { Pipeline } from './create.ts'
import type { Task, WorkerSettings } from './pool.ts'
import { answerOf, workerPipeline } from './worker-task.ts'

let pipeline: Promise<Pipeline> | undefined

self.onmessage = async ({ data }: MessageEvent<WorkerSettings | Task>) => {
  if (!('text' in data)) {
    pipeline = workerPipeline(data)
    return
  }
  try {
    self.postMessage({ answer: answerOf(await pipeline!, data) })
  } catch (error) {
    self.postMessage({ error: String(error) })
  }
}
