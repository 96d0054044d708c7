// Prints whether two workers give what this thread gives.
import { articles } from '../../../corpus/index.ts'
import { createPipeline } from '../../../src/index.ts'

const pipeline = createPipeline()
const inputs = Array.from({ length: 20 }, (_, i) => ({ ...articles[i % 5]!, id: String(i) })).map(
  ({ id, text, published }) => ({ id, text, published }),
)
const streamed: string[] = []
for await (const { document, error } of pipeline.stream(inputs, { workers: 2 })) {
  streamed.push(error?.message ?? JSON.stringify(document))
}
const here = inputs.map(({ text, ...options }) => JSON.stringify(pipeline.read(text, options)))
console.log(
  JSON.stringify({ same: JSON.stringify(streamed) === JSON.stringify(here), articles: streamed.length }),
)
