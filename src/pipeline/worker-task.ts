import type { Pipeline } from './create.ts'
import type { Answer, Layers, Task, WorkerSettings } from './pool.ts'
import { createPipeline } from './read.ts'

/** The pipeline that a worker reads with: its module's, or one for the languages alone. */
export async function workerPipeline({ module, languages, customs }: WorkerSettings): Promise<Pipeline> {
  if (module === undefined) return createPipeline({ ...customs, languages })
  const { default: pipeline } = (await import(module)) as { default?: Pipeline }
  if (typeof pipeline?.read !== 'function')
    throw new TypeError(`${module}: its default export must be a pipeline`)
  return pipeline
}

export const answersOf = (pipeline: Pipeline, tasks: readonly Task[]): readonly Answer[] =>
  tasks.map((task) => answerOf(pipeline, task))

function answerOf(pipeline: Pipeline, { text, options }: Task): Answer {
  try {
    const { lang, entities, quotes } = pipeline.read(text, options)
    const layers: Layers = { entities, quotes }
    return { lang, layers: JSON.stringify(layers) }
  } catch (error) {
    return { error: error as Error }
  }
}
