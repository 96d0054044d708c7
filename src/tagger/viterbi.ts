import { CERTAINTY } from './certainty.ts'
import type { Chain } from './chain.ts'
import { FORBIDDEN } from './model.ts'
import { unpack } from './packed.ts'

/** Finds best paths; keeps its tables from one to the next. */
export class Viterbi {
  readonly #chain: Chain
  readonly #width: number
  #back = new Uint8Array(0)
  readonly #scores: Int32Array
  readonly #live: Uint8Array
  #previous: Int32Array
  #current: Int32Array

  constructor(chain: Chain, width: number) {
    this.#chain = chain
    this.#width = width
    this.#scores = new Int32Array(chain.size)
    this.#live = new Uint8Array(chain.size)
    this.#previous = new Int32Array(chain.size)
    this.#current = new Int32Array(chain.size)
  }

  /** The best path, exactly: sought only in the stretches that are not certain to be outside. */
  path(scores: Int32Array, certainty: Uint8Array): Uint8Array {
    const { length } = certainty
    const path = new Uint8Array(length)
    const { outside } = this.#chain
    if (outside !== undefined) path.fill(outside.label)
    for (let from = 0; from < length; from++) {
      if (certainty[from] !== CERTAINTY.none) continue
      let to = from + 1
      while (to < length && certainty[to] === CERTAINTY.none) to++
      this.#stretch(scores, from, to, path)
      from = to
    }
    return path
  }

  /** The labels of `[from, to)`, where what stands before and behind, if anything does, is outside. */
  #stretch(scores: Int32Array, from: number, to: number, path: Uint8Array): void {
    const { size, first, last, groups, dense, spread, outside } = this.#chain
    const width = this.#width
    const own = this.#scores
    const live = this.#live
    if (this.#back.length < (to - from) * size) this.#back = new Uint8Array((to - from) * size * 2)
    const back = this.#back
    let previous = this.#previous
    let current = this.#current
    const before = outside === undefined ? 0 : outside.label * size
    unpack(scores, from * width, size, own, 0)
    for (let y = 0; y < size; y++) previous[y] = own[y]! + (from === 0 ? first[y]! : dense[before + y]!)
    for (let i = from + 1; i < to; i++) {
      const at = (i - from) * size
      unpack(scores, i * width, size, own, 0)
      current.fill(FORBIDDEN)
      for (const { froms, members } of groups) {
        if (froms.length === 0) continue
        let top = previous[froms[0]!]!
        for (let k = 1; k < froms.length; k++) if (previous[froms[k]!]! > top) top = previous[froms[k]!]!
        let alive = 0
        for (let k = 0; k < froms.length; k++)
          if (previous[froms[k]!]! >= top - spread) live[alive++] = froms[k]!
        for (let m = 0; m < members.length; m++) {
          const y = members[m]!
          let best = live[0]!
          let most = previous[best]! + dense[best * size + y]!
          for (let k = 1; k < alive; k++) {
            const score = previous[live[k]!]! + dense[live[k]! * size + y]!
            if (score > most) {
              most = score
              best = live[k]!
            }
          }
          current[y] = most + own[y]!
          back[at + y] = best
        }
      }
      const spare = previous
      previous = current
      current = spare
    }
    const ends = to === path.length
    let best = 0
    let most = FORBIDDEN * 3
    for (let y = 0; y < size; y++) {
      const sum = previous[y]! + (ends ? last[y]! : dense[y * size + outside!.label]!)
      if (sum > most) {
        most = sum
        best = y
      }
    }
    for (let i = to - 1; i >= from; i--) {
      path[i] = best
      best = back[(i - from) * size + best]!
    }
    this.#previous = previous
    this.#current = current
  }
}
