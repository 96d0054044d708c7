import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'

/** What decodes text that begins so: UTF-16 where its byte order mark says so, else UTF-8. It leaves the mark out. */
export function decoderOf([first, second]: Uint8Array): TextDecoder {
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le')
  return new TextDecoder(first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8')
}

/** The lines of a stream of text, without their ends (`\n`, `\r\n`). */
export async function* linesOf(stream: Readable): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  let rest = ''
  for await (const chunk of stream) {
    decoder ??= decoderOf(chunk)
    const [first, ...others] = decoder.decode(chunk, { stream: true }).split('\n')
    rest += first
    for (const other of others) {
      yield withoutReturn(rest)
      rest = other
    }
  }
  rest += decoder?.decode() ?? ''
  if (rest !== '') yield withoutReturn(rest)
}

const withoutReturn = (line: string) => (line.endsWith('\r') ? line.slice(0, -1) : line)

/** Characters that are written at once, where so many come, and milliseconds that one waits for more. */
const AT_ONCE = 65_536
const PATIENCE = 50

/** Writes lines to a stream, some at once: a call to the system costs as much as making one. */
export class LineWriter {
  readonly #sink: Writable
  #held = ''
  #timer: NodeJS.Timeout | undefined

  constructor(sink: Writable) {
    this.#sink = sink
    // Heard by `write` and `end`, which throw it.
    sink.on('error', () => {})
  }

  /** @throws what befell the stream since. */
  async write(line: string): Promise<void> {
    if (this.#sink.errored) throw this.#sink.errored
    this.#held += line
    this.#timer ??= setTimeout(() => this.#flush(), PATIENCE)
    if (this.#held.length >= AT_ONCE && !this.#flush()) await once(this.#sink, 'drain')
  }

  /** Writes what is left, and ends the stream unless others write to it. */
  async end(): Promise<void> {
    this.#flush()
    if (this.#sink === process.stdout) return
    this.#sink.end()
    if (this.#sink.errored) throw this.#sink.errored
    if (!this.#sink.closed) await once(this.#sink, 'close')
  }

  #flush(): boolean {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const text = this.#held
    this.#held = ''
    return text === '' || this.#sink.write(text)
  }
}
