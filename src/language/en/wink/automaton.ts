/** Numbers of symbols: a tag is its own number, a hint stands behind `HINTS`, and `END` is the end of the text. */
export const HINTS = 64
export const END = 128
const WIDTH = END + 1

const HINT_EVENT = 1_080_000
const END_EVENT = '2070000'
const OTHERWISE = '2070003'

/** A pattern of tags that was found: the token that it retags, and its new tag, below 0 where it holds for any word. */
export type Found = (token: number, tag: number) => void

/** One of wink's machines that find patterns of tags, as tables; it finds what wink's own finds in its own model. */
export class Automaton {
  /** The state after a symbol, at `state * WIDTH + symbol`; 0, the first one, where the machine has none. */
  readonly #next: Uint8Array
  /** The state that a pattern ends in if what follows is not met. */
  readonly #otherwise: Uint8Array
  /** Of final states the tag; 0 for the others. */
  readonly #tag: Int8Array
  /** Of final states how far behind the pattern's first token the retagged one stands. */
  readonly #shift: Uint8Array

  /** @param json a machine of wink's model. */
  constructor(json: string) {
    const [, last, states, final, marks] = JSON.parse(json) as Machine
    this.#next = new Uint8Array((last + 1) * WIDTH)
    this.#otherwise = new Uint8Array(last + 1)
    this.#tag = new Int8Array(last + 1)
    this.#shift = new Uint8Array(last + 1)
    for (const [state, row] of Object.entries(states)) {
      for (const [event, next] of Object.entries(row)) {
        if (event === OTHERWISE) this.#otherwise[Number(state)] = next
        else if (event === END_EVENT) this.#next[Number(state) * WIDTH + END] = next
        else if (!Number.isNaN(Number(event)))
          this.#next[Number(state) * WIDTH + symbolOf(Number(event))] = next
      }
    }
    for (const [state, tag] of Object.entries(final)) {
      this.#tag[Number(state)] = Number(tag)
      this.#shift[Number(state)] = marks[state]?.[0] ?? 0
    }
  }

  /** The tags that patterns of this machine may give to words that may have them. */
  get tags(): readonly number[] {
    return [...new Set(this.#tag)].filter((tag) => tag > 0)
  }

  /** Finds patterns from the left, the longest at each place, in `symbols`, of which the last is `END`. */
  run(symbols: Uint8Array, found: Found): void {
    const length = symbols.length - 1
    const next = this.#next
    let first = 0
    let state = 0
    let otherwise = 0
    let otherwiseAt = 0
    for (let i = 0; i <= length; i++) {
      for (let j = i; j <= length; j++) {
        const before = state
        state = next[before * WIDTH + symbols[j]!]!
        if (before === 0 && state !== 0) first = j
        if (this.#tag[state] !== 0) {
          found(first + this.#shift[state]!, this.#tag[state]!)
          i = j
        } else if (state === 0) {
          if (otherwise === 0) break
          found(first + this.#shift[otherwise]!, this.#tag[otherwise]!)
          i = otherwiseAt
        } else {
          if (this.#otherwise[state] !== 0) {
            otherwise = this.#otherwise[state]!
            otherwiseAt = j
          }
          continue
        }
        state = 0
        otherwise = 0
        break
      }
    }
  }
}

type Machine = [
  version: number,
  last: number,
  states: Record<string, Record<string, number>>,
  final: Record<string, string>,
  marks: Record<string, [number, number]>,
]

const symbolOf = (event: number) => (event > HINT_EVENT ? event - HINT_EVENT + HINTS : event)
