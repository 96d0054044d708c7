import { Linking } from '../similarity/linking.ts'
import type { Scorer } from '../similarity/scorer.ts'
import type { Passage } from '../similarity/vocabulary.ts'
import type { Band } from './band.ts'
import { MOST } from './beads.ts'

/** How much of the search among more words counts. */
const DILUTION = 0.565

/** What each link is worth less between passages of so many words than between the usual ones. */
function dilution(xs: number, ys: number): number {
  return DILUTION * Math.log((xs * ys + 1) / 64)
}

/** The links that there could be between the words of two sentences. */
class Cell {
  size = 0
  x = new Uint16Array(64)
  y = new Uint16Array(64)
  value = new Float32Array(64)
  /** What they can be worth together at most: the best of each target word. */
  most = 0
  /** What the best one-to-one links are worth together; NaN until somebody asks. */
  linked = Number.NaN

  add(x: number, y: number, value: number): void {
    if (this.size === this.x.length) {
      const { x: xs, y: ys, value: values } = this
      this.x = new Uint16Array(this.size * 2)
      this.y = new Uint16Array(this.size * 2)
      this.value = new Float32Array(this.size * 2)
      this.x.set(xs)
      this.y.set(ys)
      this.value.set(values)
    }
    this.x[this.size] = x
    this.y[this.size] = y
    this.value[this.size++] = value
  }
}

/** The cells of the last few source sentences, within a band; older ones are written over. */
export class CellRows {
  readonly #scorer: Scorer
  readonly #source: readonly Passage[]
  readonly #target: readonly Passage[]
  readonly #band: Band
  readonly #linking = new Linking()
  readonly #rows: Cell[][] = Array.from({ length: MOST }, () => [])
  readonly #first = new Int32Array(MOST)

  constructor(scorer: Scorer, source: readonly Passage[], target: readonly Passage[], band: Band) {
    this.#scorer = scorer
    this.#source = source
    this.#target = target
    this.#band = band
  }

  /** Computes the cells of source sentence `i` with all target sentences that a bead with it may hold. */
  advance(i: number): void {
    const row = this.#rows[i % MOST]!
    // A bead that holds sentence i ends at positions i + 1 … i + MOST, and begins MOST sentences earlier at most.
    const first = Math.max(0, this.#band.low[i]! - MOST)
    const end = this.#band.high[Math.min(i + MOST, this.#band.high.length - 1)]!
    this.#first[i % MOST] = first
    const passage = this.#source[i]!
    this.#scorer.prepare(passage)
    for (let j = first; j < end; j++) {
      const other = this.#target[j]!
      row[j - first] ??= new Cell()
      const cell = row[j - first]!
      cell.size = 0
      cell.linked = Number.NaN
      const less = dilution(passage.length, other.length)
      let most = 0
      let best = 0
      let word = -1
      // Links come by target word.
      this.#scorer.eachLink(other, (x, y, value) => {
        if (value <= less) return
        cell.add(x, y, value)
        if (y !== word) {
          most += best
          best = 0
          word = y
        }
        if (value - less > best) best = value - less
      })
      cell.most = most + best
    }
  }

  #cell(i: number, j: number): Cell {
    return this.#rows[i % MOST]![j - this.#first[i % MOST]!]!
  }

  /** Whether links between sources `[a, i)` and targets `[b, j)` may be worth `least`: nearly never false where they are. */
  mayReach(a: number, i: number, b: number, j: number, least: number): boolean {
    let most = 0
    for (let s = a; s < i; s++) for (let t = b; t < j; t++) most += this.#cell(s, t).most
    if (most < least) return false
    let sum = 0
    for (let s = a; s < i; s++) for (let t = b; t < j; t++) sum += this.#linkedCell(s, t)
    return sum >= least
  }

  #linkedCell(s: number, t: number): number {
    const cell = this.#cell(s, t)
    if (!Number.isNaN(cell.linked)) return cell.linked
    const [xs, ys] = [this.#source[s]!.length, this.#target[t]!.length]
    const less = dilution(xs, ys)
    this.#linking.clear()
    for (let k = 0; k < cell.size; k++) this.#linking.add(cell.x[k]!, cell.y[k]!, cell.value[k]! - less)
    cell.linked = this.#linking.choose(xs, ys)
    return cell.linked
  }

  /** What the best one-to-one links between the words of sources `[a, i)` and targets `[b, j)` are worth. */
  linked(a: number, i: number, b: number, j: number): number {
    if (i - a === 1 && j - b === 1) return this.#linkedCell(a, b)
    const linking = this.#linking
    linking.clear()
    const less = dilution(words(this.#source, a, i), words(this.#target, b, j))
    let xs = 0
    let ys = 0
    for (let s = a; s < i; s++) {
      ys = 0
      for (let t = b; t < j; t++) {
        const cell = this.#cell(s, t)
        for (let k = 0; k < cell.size; k++)
          if (cell.value[k]! > less) linking.add(cell.x[k]! + xs, cell.y[k]! + ys, cell.value[k]! - less)
        ys += this.#target[t]!.length
      }
      xs += this.#source[s]!.length
    }
    return linking.choose(xs, ys)
  }
}

function words(passages: readonly Passage[], start: number, end: number): number {
  let sum = 0
  for (let k = start; k < end; k++) sum += passages[k]!.length
  return sum
}
