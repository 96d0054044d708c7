import type { ReadOptions } from '../document/document.ts'
import type { Lang } from '../text/lang.ts'
import type { Customs } from './custom.ts'
import type { Document } from './document.ts'
import type { Answer, Pool } from './pool.ts'

/** A text to read, alone or with what `read` takes beside it. */
export type StreamInput = string | (ReadOptions & { readonly text: string })

/** What came of one input: its document, or why there is none. */
export type Streamed<I extends StreamInput = StreamInput> =
  | { readonly input: I; readonly document: Document; readonly error?: never }
  | { readonly input: I; readonly error: Error; readonly document?: never }

/** How a stream reads. */
export interface StreamOptions {
  /** How many threads read beside this one; 0, the default, reads in this one. */
  readonly workers?: number
  /** The URL of a module whose default export is this pipeline: workers need it where the pipeline has extractors of its own. */
  readonly module?: string | URL
  /** Ends the stream: it throws the signal's reason, and its workers end. */
  readonly signal?: AbortSignal
}

/** How a stream reads: here, or in workers, whose answers `revive` makes documents of. */
export interface Streaming {
  readonly languages: readonly Lang[]
  readonly customs: Customs
  readonly hasExtractors: boolean
  read(text: string, options: ReadOptions): Document
  revive(text: string, options: ReadOptions, answer: Answer): Document
}

// So many inputs a worker are under way at most: enough to keep it at work, few enough that memory stays flat.
const UNDER_WAY = 4

/** The documents of `inputs`, in their order, each as soon as it and all before it are read. */
export async function* streamed<I extends StreamInput>(
  inputs: AsyncIterable<I> | Iterable<I>,
  { workers = 0, module, signal }: StreamOptions,
  streaming: Streaming,
): AsyncGenerator<Streamed<I>> {
  if (!Number.isInteger(workers) || workers < 0)
    throw new RangeError(`workers must be 0 or more, not ${workers}`)
  if (workers > 0 && streaming.hasExtractors && module === undefined) {
    throw new TypeError(
      'extractors are functions and cannot be sent to workers: name a module that exports the pipeline',
    )
  }
  const pool = workers === 0 ? undefined : await open(workers, streaming, module)
  try {
    const readOne: ReadOne<I> = pool === undefined ? readHere(streaming) : readThere(pool, streaming)
    yield* inOrder(inputs, readOne, Math.max(1, workers * UNDER_WAY), signal)
  } finally {
    await pool?.close()
  }
}

async function open(
  workers: number,
  { languages, customs }: Streaming,
  module: string | URL | undefined,
): Promise<Pool> {
  // In browsers, package.json puts pool-web in its place.
  const { openPool } = await import('./pool-node.ts')
  const settings = { languages, customs }
  return openPool(workers, module === undefined ? settings : { ...settings, module: String(module) })
}

type ReadOne<I extends StreamInput> = (input: I) => Promise<Streamed<I>>

function readHere<I extends StreamInput>({ read }: Streaming): ReadOne<I> {
  return async (input) => {
    try {
      const [text, options] = parts(input)
      const document = read(text, options)
      // Computed now, so that what is yielded has no more work in it than what comes from a worker.
      void document.entities
      void document.quotes
      return { input, document }
    } catch (error) {
      return { input, error: error as Error }
    }
  }
}

function readThere<I extends StreamInput>(pool: Pool, { revive }: Streaming): ReadOne<I> {
  return async (input) => {
    const [text, options] = parts(input)
    const attempt = async (): Promise<Streamed<I>> => ({
      input,
      document: revive(text, options, await pool.run({ text, options })),
    })
    // A worker may die of what it read before, so a text gets a second worker; one that kills two is reported.
    return attempt()
      .catch(attempt)
      .catch((error: Error) => ({ input, error }))
  }
}

function parts(input: StreamInput): [text: string, options: ReadOptions] {
  if (typeof input === 'string') return [input, {}]
  const { text, ...options } = input
  return [text, options]
}

/** Keeps up to `most` inputs under way and yields what comes of them in order, without waiting for input to do so. */
async function* inOrder<I extends StreamInput>(
  inputs: AsyncIterable<I> | Iterable<I>,
  readOne: ReadOne<I>,
  most: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<Streamed<I>> {
  const iterator = Symbol.asyncIterator in inputs ? inputs[Symbol.asyncIterator]() : inputs[Symbol.iterator]()
  const under: Promise<Streamed<I>>[] = []
  const aborted = abortion(signal)
  let arriving: Promise<'input'> | undefined
  let arrived: IteratorResult<I> | undefined
  let ended = false
  try {
    while (!ended || under.length > 0) {
      signal?.throwIfAborted()
      if (!ended && under.length < most) {
        arriving ??= Promise.resolve(iterator.next()).then((result) => {
          arrived = result
          return 'input' as const
        })
      }
      const first = await Promise.race([
        ...(arriving === undefined ? [] : [arriving]),
        ...(under[0] === undefined ? [] : [under[0]]),
        ...(aborted === undefined ? [] : [aborted.promise]),
      ])
      if (first !== 'input') {
        under.shift()
        yield first
        continue
      }
      arriving = undefined
      if (arrived!.done) ended = true
      else under.push(readOne(arrived!.value))
    }
  } finally {
    aborted?.forget()
    if (!ended) await iterator.return?.()
  }
}

/** Rejects when `signal` fires; `forget` takes the listener away. */
function abortion(signal: AbortSignal | undefined) {
  if (signal === undefined) return undefined
  let fail: () => void = () => {}
  const promise = new Promise<never>((_, reject) => {
    fail = () => reject(signal.reason)
    signal.addEventListener('abort', fail, { once: true })
  })
  promise.catch(() => {})
  return { promise, forget: () => signal.removeEventListener('abort', fail) }
}
