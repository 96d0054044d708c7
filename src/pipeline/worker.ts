// What runs in a worker thread of Node: reads the texts that it is sent.
import { workerData } from 'piscina'
import type { Answer, Task, WorkerSettings } from './pool.ts'
import { answerOf, workerPipeline } from './worker-task.ts'

const pipeline = workerPipeline(workerData as WorkerSettings)

export default async (task: Task): Promise<Answer> => answerOf(await pipeline, task)
