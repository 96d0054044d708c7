import { Session } from 'node:inspector'

/** A character of a script that V8 knows by a number. */
export interface Place {
  readonly script: string
  readonly offset: number
}

/** Which code of the library runs, block by block: counted by V8 itself, for what is compiled after this is made. */
export class Coverage {
  readonly #session = new Session()
  /** 1 for each character of a script that ever ran. */
  readonly #ever = new Map<string, Uint8Array>()

  constructor() {
    this.#session.connect()
    this.#session.post('Profiler.enable')
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  }

  /** Where code ran since the last call that had never run before: the first such place of each function. */
  news(): Place[] {
    const found: Place[] = []
    for (const [script, { ran, functions }] of this.#take()) {
      const ever = this.#everRan(script, ran.length)
      for (const [start, end] of functions) {
        const first = found.length
        for (let offset = start; offset < end; offset++) {
          if (ran[offset] === 0 || ever[offset] === 1) continue
          ever[offset] = 1
          if (found.length === first) found.push({ script, offset })
        }
      }
    }
    return found
  }

  /** Whether one of `places` ran since the last call. */
  reached(places: readonly Place[]): boolean {
    const taken = this.#take()
    return places.some(({ script, offset }) => taken.get(script)?.ran[offset] === 1)
  }

  #everRan(script: string, length: number): Uint8Array {
    const known = this.#ever.get(script)
    if (known !== undefined && known.length >= length) return known
    const ever = new Uint8Array(length)
    ever.set(known ?? [])
    this.#ever.set(script, ever)
    return ever
  }

  /** For each script which of its characters ran since the last call, and what its functions are that did. */
  #take() {
    const taken = new Map<string, { ran: Uint8Array; functions: [start: number, end: number][] }>()
    this.#session.post('Profiler.takePreciseCoverage', (error, answer) => {
      if (error !== null) throw error
      for (const { url, scriptId, functions } of answer.result) {
        if (!/\/src\/(?!.*\.generated)/.test(url)) continue
        const ran = new Uint8Array(Math.max(...functions.map(({ ranges }) => ranges[0]!.endOffset)))
        const called: [start: number, end: number][] = []
        // Outer functions and blocks come before those within them.
        for (const { ranges } of functions) {
          const { startOffset, endOffset, count } = ranges[0]!
          if (count > 0) called.push([startOffset, endOffset])
          for (const { startOffset, endOffset, count } of ranges)
            ran.fill(count > 0 ? 1 : 0, startOffset, endOffset)
        }
        taken.set(scriptId, { ran, functions: called })
      }
    })
    return taken
  }
}
