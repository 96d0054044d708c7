// Prints what comes of texts of which one ends every worker that reads it.
import { createPipeline } from '../../../src/index.ts'

const module = new URL('./killing-pipeline.cjs', import.meta.url)
const outcomes: string[] = []
for await (const { error } of createPipeline().stream(['One.', 'KILL', 'Two.', 'Three.', 'Four.'], {
  workers: 2,
  module,
})) {
  outcomes.push(error === undefined ? 'read' : 'error')
}
console.log(JSON.stringify(outcomes))
