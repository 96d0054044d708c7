import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createPipeline, pattern, type StreamInput } from '../../src/index.ts'

const TEXTS = [
  '“It is over,” said Anna Smith.',
  'Le maire a dit : « Venez demain. »',
  '',
  'Nobody spoke in Paris.',
]

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

test('documents come in the order of their texts, as read gives them', async () => {
  const pipeline = createPipeline()
  const streamed = await collect(pipeline.stream(TEXTS))
  expect(streamed.map(({ input }) => input)).toEqual(TEXTS)
  expect(streamed.map(({ document }) => JSON.stringify(document))).toEqual(
    TEXTS.map((text) => JSON.stringify(pipeline.read(text))),
  )
})

test('a text that cannot be read gives its error and the stream goes on', async () => {
  const inputs = ['One.', { text: 'Two.', lang: 'de' }, 'Three.'] as StreamInput[]
  const streamed = await collect(createPipeline().stream(inputs))
  expect(streamed.map(({ document, error }) => error?.message ?? document?.text)).toEqual([
    'One.',
    expect.stringContaining('de'),
    'Three.',
  ])
})

test('no more is taken from the input than is asked for', async () => {
  let taken = 0
  function* endless() {
    for (;;) yield `Text ${taken++}.`
  }
  const stream = createPipeline().stream(endless())
  for (let i = 0; i < 3; i++) await stream.next()
  await stream.return(undefined)
  expect(taken).toBeLessThanOrEqual(5)
})

test('a result does not wait for further input', async () => {
  async function* slow() {
    yield 'First.'
    await new Promise(() => {})
  }
  const { value } = await createPipeline().stream(slow()).next()
  expect(value.document.text).toBe('First.')
})

describe('an input that waits forever', () => {
  async function* waiting() {
    yield 'First.'
    await new Promise(() => {})
  }

  test('does not keep an aborted stream', async () => {
    const controller = new AbortController()
    const stream = createPipeline().stream(waiting(), { signal: controller.signal })
    await stream.next()
    const second = stream.next()
    controller.abort(new Error('enough'))
    await expect(second).rejects.toThrow('enough')
  })

  test('does not keep who has seen enough', async () => {
    for await (const { document } of createPipeline().stream(waiting())) {
      expect(document?.text).toBe('First.')
      break
    }
  })
})

test('an input that throws ends the stream after what came before', async () => {
  function* ending() {
    yield 'One.'
    throw new Error('no more')
  }
  const stream = createPipeline().stream(ending())
  expect((await stream.next()).value?.document?.text).toBe('One.')
  await expect(stream.next()).rejects.toThrow('no more')
})

test('a stream leaves nothing on a signal that outlives it', async () => {
  const { signal } = new AbortController()
  const listeners = new Set<unknown>()
  signal.addEventListener = (_: string, listener: unknown) => void listeners.add(listener)
  signal.removeEventListener = (_: string, listener: unknown) => void listeners.delete(listener)
  await collect(createPipeline().stream(TEXTS, { signal }))
  expect(listeners.size).toBe(0)
})

test('an aborted stream throws the reason and closes its input', async () => {
  const controller = new AbortController()
  let closed = false
  async function* inputs() {
    try {
      yield 'First.'
      controller.abort(new Error('enough'))
      yield 'Second.'
      yield 'Third.'
    } finally {
      closed = true
    }
  }
  const stream = createPipeline().stream(inputs(), { signal: controller.signal })
  await expect(collect(stream)).rejects.toThrow('enough')
  expect(closed).toBe(true)
})

describe('programs err', () => {
  test.each([-1, 1.5, Number.NaN])('%s workers', async (workers) => {
    await expect(collect(createPipeline().stream(TEXTS, { workers }))).rejects.toThrow(RangeError)
  })

  test('extractors without a module for the workers', async () => {
    const pipeline = createPipeline().with(pattern({ name: 'p', type: 'P', match: /p/ }))
    await expect(collect(pipeline.stream(TEXTS, { workers: 1 }))).rejects.toThrow('name a module')
  })
})

// Workers run the source through a loader, which a process of their own has.
function inProcess(script: string): unknown {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), join(import.meta.dirname, 'workers', script)],
    { encoding: 'utf8' },
  )
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}

describe('with workers', () => {
  test('the same documents in the same order', () => {
    expect(inProcess('same.ts')).toEqual({ same: true, articles: 20 })
  })

  test('a text that kills its worker twice is reported; the others are read', () => {
    expect(inProcess('killer.ts')).toEqual(['read', 'error', 'read', 'read', 'read'])
  })

  test('programs err, and are told', () => {
    expect(inProcess('odd.ts')).toEqual({
      'a text that is none': ['One.', 'text must be a string, not null', 'Two.'],
      'a language that is none': ['One.', 'unknown language: de', 'Three.'],
      'a field that no thread can be sent': ['One.'],
      'an input that throws': ['One.', 'Two.', 'thrown: no more'],
      'a module that throws': ['thrown: not today'],
      'a module without a pipeline': ['thrown: no-pipeline.cjs: its default export must be a pipeline'],
    })
  })
})
