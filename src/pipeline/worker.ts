// What runs in a worker thread of Node: reads the texts that it is sent.
import { workerData } from 'piscina'
import type { Answer, Task, WorkerSettings } from './pool.ts'
import { answersOf, workerPipeline } from './worker-task.ts'

const pipeline = workerPipeline(workerData as WorkerSettings)
// Heard by whoever sends a task.
pipeline.catch(() => {})

export default async (tasks: readonly Task[]): Promise<readonly Answer[]> => answersOf(await pipeline, tasks)
