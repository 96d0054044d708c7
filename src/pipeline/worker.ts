// What runs in a worker thread of Node: reads the texts that it is sent.
import { workerData } from 'piscina'
import type { Layers, Task, WorkerSettings } from './pool.ts'
import { layersOf, workerPipeline } from './worker-task.ts'

const pipeline = workerPipeline(workerData as WorkerSettings)

export default async (task: Task): Promise<Layers> => layersOf(await pipeline, task)
