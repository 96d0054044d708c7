/** Reads one input; never rejects. */
export type ReadOne<I, O> = (input: I) => Promise<O>

/**
 * What comes of `inputs`, in their order, each as soon as it and all before it are read; up to `most` are under way. An input
 * that throws ends the stream after what came before it, an aborted `signal` ends it at once.
 */
export async function* inOrder<I, O>(
  inputs: AsyncIterable<I> | Iterable<I>,
  readOne: ReadOne<I, O>,
  most: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<O> {
  const iterator = Symbol.asyncIterator in inputs ? inputs[Symbol.asyncIterator]() : inputs[Symbol.iterator]()
  const under: { outcome?: O }[] = []
  let arriving = false
  let ended = false
  let failure: { readonly error: unknown } | undefined
  // No race of promises: one that lasts as long as the stream would keep a reaction for each of its turns.
  let wake = () => {}
  const abort = () => wake()

  async function take(): Promise<void> {
    arriving = true
    try {
      const { done, value } = await iterator.next()
      if (done) ended = true
      else void read(value)
    } catch (error) {
      ended = true
      failure = { error }
    }
    arriving = false
    wake()
  }

  async function read(input: I): Promise<void> {
    const slot: { outcome?: O } = {}
    under.push(slot)
    slot.outcome = await readOne(input)
    wake()
  }

  signal?.addEventListener('abort', abort)
  try {
    for (;;) {
      signal?.throwIfAborted()
      if (!ended && !arriving && under.length < most) void take()
      const outcome = under[0]?.outcome
      if (outcome !== undefined) {
        under.shift()
        yield outcome
      } else if (ended && under.length === 0) {
        if (failure !== undefined) throw failure.error
        return
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    }
  } finally {
    signal?.removeEventListener('abort', abort)
    if (!ended) {
      const closed = Promise.resolve(iterator.return?.())
      // An input that is waiting closes when its wait is over, and that may be never.
      if (arriving) await Promise.race([closed, turn()])
      else await closed
    }
  }
}

/** Long enough for what can close at once. */
const turn = () => new Promise((resolve) => setTimeout(resolve))
