import type { ReadOptions } from '../document/document.ts'
import type { Lang } from '../text/lang.ts'
import { Batches } from './batches.ts'
import type { Customs } from './custom.ts'
import type { Document } from './document.ts'
import { inOrder, type ReadOne } from './in-order.ts'
import type { Pool, Read } from './pool.ts'

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
  revive(text: string, options: ReadOptions, answer: Read): Document
}

// So many inputs a worker are under way at most: enough that a batch waits while it reads another, few enough that memory stays flat.
const UNDER_WAY = 32

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
  if (workers === 0) {
    yield* inOrder(inputs, readHere<I>(streaming), 1, signal)
    return
  }
  const pool = await open(workers, streaming, module)
  try {
    // Nothing to read, but a worker that cannot get its pipeline says so.
    await pool.run([])
    const readOne = readThere<I>(new Batches(pool, workers), streaming)
    yield* inOrder(inputs, readOne, workers * UNDER_WAY, signal)
  } finally {
    await pool.close()
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

function readHere<I extends StreamInput>({ read }: Streaming): ReadOne<I, Streamed<I>> {
  return async (input) => {
    try {
      const document = read(...parts(input))
      // Computed now, so that what is yielded has no more work in it than what comes from a worker.
      void document.entities
      void document.quotes
      return { input, document }
    } catch (error) {
      return { input, error: error as Error }
    }
  }
}

function readThere<I extends StreamInput>(batches: Batches, { revive }: Streaming): ReadOne<I, Streamed<I>> {
  return async (input) => {
    try {
      const [text, options] = parts(input)
      const answer = await batches.run({ text, options })
      return 'error' in answer
        ? { input, error: answer.error }
        : { input, document: revive(text, options, answer) }
    } catch (error) {
      return { input, error: error as Error }
    }
  }
}

/** An input's text and options, and nothing else that it carries: that may be what no thread can be sent. */
function parts(input: StreamInput): [text: string, options: ReadOptions] {
  // What is no text at all is for `read` to refuse.
  if (typeof input !== 'object' || input === null) return [input, {}]
  const { text, id, lang, published, source } = input
  return [text, { id, lang, published, source } as ReadOptions]
}
