// Prints what comes of programs that err, with workers.
import { createPipeline, type StreamInput } from '../../../src/index.ts'

const failing = new URL('./failing-pipeline.cjs', import.meta.url)
const none = new URL('./no-pipeline.cjs', import.meta.url)

async function outcomes(inputs: Iterable<unknown>, options: { module?: URL } = {}): Promise<string[]> {
  const all: string[] = []
  try {
    const stream = createPipeline().stream(inputs as Iterable<StreamInput>, { workers: 1, ...options })
    for await (const { document, error } of stream) all.push(error?.message ?? document!.text)
  } catch (error) {
    all.push(`thrown: ${(error as Error).message.replace(/file:\S+\//, '')}`)
  }
  return all
}

function* ending() {
  yield 'One.'
  yield 'Two.'
  throw new Error('no more')
}

console.log(
  JSON.stringify({
    'a text that is none': await outcomes(['One.', null, 'Two.']),
    'a language that is none': await outcomes(['One.', { text: 'Two.', lang: 'de' }, 'Three.']),
    'a field that no thread can be sent': await outcomes([{ text: 'One.', log: () => {} }]),
    'an input that throws': await outcomes(ending()),
    'a module that throws': await outcomes(['One.'], { module: failing }),
    'a module without a pipeline': await outcomes(['One.'], { module: none }),
  }),
)
