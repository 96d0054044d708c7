import { Session } from 'node:inspector'

/** Which blocks of the library's code run: counted by V8 itself, for code loaded after `open`. */
export class Coverage {
  readonly #session = new Session()
  readonly #seen = new Set<string>()

  constructor() {
    this.#session.connect()
    this.#session.post('Profiler.enable')
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  }

  /** The blocks that ran since the last call and had never run before. */
  news(): Set<string> {
    const found = this.#take()
    for (const block of found) if (this.#seen.has(block)) found.delete(block)
    for (const block of found) this.#seen.add(block)
    return found
  }

  /** Whether one of `blocks` ran since the last call. */
  reached(blocks: ReadonlySet<string>): boolean {
    for (const block of this.#take()) if (blocks.has(block)) return true
    return false
  }

  #take(): Set<string> {
    const found = new Set<string>()
    this.#session.post('Profiler.takePreciseCoverage', (error, answer) => {
      if (error !== null) throw error
      for (const { url, scriptId, functions } of answer.result) {
        if (!/\/src\/(?!.*\.generated)/.test(url)) continue
        for (const { ranges } of functions)
          for (const { startOffset, endOffset, count } of ranges)
            if (count > 0) found.add(`${scriptId} ${startOffset} ${endOffset}`)
      }
    })
    return found
  }
}
