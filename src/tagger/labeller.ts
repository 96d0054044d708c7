import { type Chain, chainOf } from './chain.ts'
import { bestDensePath, type DenseChain, denseChainOf } from './dense.ts'
import { type FeatureSet, Hashes, type Sequence, wordHashes } from './features.ts'
import { Labelling } from './labelling.ts'
import { FORBIDDEN, type Model } from './model.ts'
import { Rows } from './rows.ts'

/** Word types kept with their summed weights; when as many are known, the labeller starts afresh. */
const CACHED_WORDS = 30_000

/** A word type that was met: what the features make of it and, for each offset, the weight of each label. */
export interface KnownWord<W> {
  readonly described: W
  readonly sums: Int32Array
}

/**
 * Labels sequences with a model: linear chain, first order, exact Viterbi.
 *
 * ```ts
 * const labeller = new Labeller(decodeModel(bytes), features)
 * const { path, probability } = labeller.label({ words: ['Paris', 'dort'] })
 * path.map((label) => labeller.labels[label])
 * ```
 *
 * Throws RangeError where the model was trained with another version of the features.
 */
export class Labeller<W, S extends Sequence> {
  readonly labels: readonly string[]
  readonly #features: FeatureSet<W, S>
  readonly #rows: Rows
  readonly #chain: Chain
  /** Where any label may follow any. */
  readonly #dense: DenseChain | undefined
  readonly #cache = new Map<string, KnownWord<W>>()
  readonly #hashes = new Hashes()
  readonly #boundary: KnownWord<W>

  constructor(model: Model, features: FeatureSet<W, S>) {
    if (model.features !== features.version)
      throw new RangeError(`model made with features ${model.features}, not ${features.version}`)
    this.labels = model.labels
    this.#features = features
    this.#rows = new Rows(model)
    this.#chain = chainOf(model)
    if (model.transitions.indexOf(FORBIDDEN) < 0) this.#dense = denseChainOf(model)
    this.#boundary = this.#compute('')
  }

  /** The best labels of a sequence, and from them the probability of any span. */
  label(sequence: S, known: readonly KnownWord<W>[] = this.know(sequence.words)): Labelling {
    const scores = this.#score(sequence, known)
    return new Labelling(scores, this.#viterbi(scores, sequence.words.length), this.#chain)
  }

  /** Labels once more a sequence that now knows more: adds the features that `later` finds to the first labelling's. */
  relabel(
    first: Labelling,
    sequence: S,
    known: readonly KnownWord<W>[] = this.know(sequence.words),
  ): Labelling {
    const scores = first.scores.slice()
    const described = known.map((word) => word.described)
    for (let i = 0; i < described.length; i++) {
      this.#hashes.length = 0
      this.#features.later?.(described, i, sequence, this.#hashes)
      this.#rows.add(this.#hashes.values, this.#hashes.length, scores, i * this.labels.length)
    }
    return new Labelling(scores, this.#viterbi(scores, described.length), this.#chain)
  }

  /** Looks words up; who has them already hands them to `label`. */
  know(words: readonly string[]): KnownWord<W>[] {
    return words.map((word) => this.#word(word))
  }

  /** The weight of each label at each position, in units of the model's scale. */
  #score(sequence: S, known: readonly KnownWord<W>[]): Int32Array {
    const { offsets } = this.#features
    const size = this.labels.length
    const described = known.map((word) => word.described)
    const scores = new Int32Array(known.length * size)
    for (let i = 0; i < known.length; i++) {
      const at = i * size
      for (let o = 0; o < offsets.length; o++) {
        // A negative index would make every look into the list slow.
        const j = i + offsets[o]!
        const { sums } = j >= 0 && j < known.length ? known[j]! : this.#boundary
        const from = o * size
        for (let y = 0; y < size; y++) scores[at + y]! += sums[from + y]!
      }
      this.#hashes.length = 0
      this.#features.context(described, i, sequence, this.#hashes)
      this.#rows.add(this.#hashes.values, this.#hashes.length, scores, at)
    }
    return scores
  }

  #word(word: string): KnownWord<W> {
    let known = this.#cache.get(word)
    if (known === undefined) {
      if (this.#cache.size >= CACHED_WORDS) this.#cache.clear()
      known = this.#compute(word)
      this.#cache.set(word, known)
    }
    return known
  }

  #compute(word: string): KnownWord<W> {
    const { offsets } = this.#features
    const described = this.#features.describe(word)
    const sums = new Int32Array(offsets.length * this.labels.length)
    offsets.forEach((offset, o) => {
      const hashes = wordHashes(this.#features, described, offset)
      this.#rows.add(hashes, hashes.length, sums, o * this.labels.length)
    })
    return { described, sums }
  }

  #viterbi(scores: Int32Array, length: number): Uint8Array {
    if (this.#dense !== undefined) return bestDensePath(scores, length, this.#dense)
    const size = this.labels.length
    const { first, last, groups, dense, spread } = this.#chain
    const path = new Uint8Array(length)
    if (length === 0) return path
    const back = new Uint8Array(length * size)
    const live = new Uint8Array(size)
    let previous = new Int32Array(size)
    let current = new Int32Array(size)
    for (let y = 0; y < size; y++) previous[y] = scores[y]! + first[y]!
    for (let i = 1; i < length; i++) {
      const at = i * size
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
          let from = live[0]!
          let best = previous[from]! + dense[from * size + y]!
          for (let k = 1; k < alive; k++) {
            const score = previous[live[k]!]! + dense[live[k]! * size + y]!
            if (score > best) {
              best = score
              from = live[k]!
            }
          }
          current[y] = best + scores[at + y]!
          back[at + y] = from
        }
      }
      const spare = previous
      previous = current
      current = spare
    }
    let best = 0
    for (let y = 1; y < size; y++) if (previous[y]! + last[y]! > previous[best]! + last[best]!) best = y
    for (let i = length - 1; i >= 0; i--) {
      path[i] = best
      best = back[i * size + best]!
    }
    return path
  }
}
