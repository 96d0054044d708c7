import type { Forms } from '../text/vocabulary.ts'
import { certaintyOf } from './certainty.ts'
import { type Chain, chainOf } from './chain.ts'
import { bestDensePath, type DenseChain, denseChainOf } from './dense.ts'
import { type FeatureSet, Hashes, type Sequence } from './features.ts'
import { type Known, type KnownWords, knownWithin, noKnownWords } from './known-words.ts'
import { Labelling } from './labelling.ts'
import { Lattice } from './lattice.ts'
import { FORBIDDEN, type Model } from './model.ts'
import { leadOver, packedWidth, unpack } from './packed.ts'
import { Rows } from './rows.ts'
import { Viterbi } from './viterbi.ts'

/** So far, in log-probability, all labels but the outside's lie behind where context is not looked at (`FeatureSet.plain`). */
const DOUBTLESS = 1

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
  readonly #viterbi: Viterbi
  readonly #lattice: Lattice
  readonly #hashes = new Hashes()
  /** How many packed integers a position has. */
  readonly #width: number
  #known: KnownWords<W>
  // Of one sequence, where nobody keeps them: packed, and a score a label.
  #packed = new Int32Array(0)
  #scores = new Int32Array(0)

  constructor(model: Model, features: FeatureSet<W, S>) {
    if (model.features !== features.version)
      throw new RangeError(`model made with features ${model.features}, not ${features.version}`)
    this.labels = model.labels
    this.#features = features
    this.#rows = new Rows(model)
    this.#chain = chainOf(model)
    if (model.transitions.indexOf(FORBIDDEN) < 0) this.#dense = denseChainOf(model)
    this.#width = packedWidth(model.labels.length)
    this.#viterbi = new Viterbi(this.#chain, this.#width)
    this.#lattice = new Lattice(this.#chain, this.#width)
    this.#known = noKnownWords(features, this.#rows, model.labels.length)
  }

  /** Looks words up, by their forms where they have some; who has them already hands them to `label`. */
  know(words: readonly string[], forms?: Forms): Known<W> {
    if (this.#known.isFull) this.#known = noKnownWords(this.#features, this.#rows, this.labels.length)
    return this.#known.know(words, forms)
  }

  /** The best labels of a sequence, and from them the probability of any span. */
  label(sequence: S, known: Known<W> = this.know(sequence.words)): Labelling {
    const scores = new Int32Array(known.ids.length * this.#width)
    this.#score(sequence, known, scores)
    return this.#labelling(scores)
  }

  /** The best labels alone, of the words `[from, to)` of those known. */
  path(sequence: S, known: Known<W>, from: number, to: number): Uint8Array {
    const own = knownWithin(known, from, to)
    if (this.#dense === undefined) return this.label(sequence, own).path
    this.#scoreDense(sequence, own)
    return bestDensePath(this.#scores, to - from, this.#dense)
  }

  /** Labels once more a sequence that now knows more: adds the features that `later` finds to the first labelling's. */
  relabel(
    first: Labelling,
    sequence: S,
    { described }: Pick<Known<W>, 'described'> = this.know(sequence.words),
  ): Labelling {
    const scores = first.scores.slice()
    for (let i = 0; i < described.length; i++) {
      this.#hashes.length = 0
      this.#features.later?.(described, i, sequence, this.#hashes)
      this.#rows.add(this.#hashes.values, this.#hashes.length, scores, i * this.#width)
    }
    return this.#labelling(scores)
  }

  #labelling(scores: Int32Array): Labelling {
    const certainty = certaintyOf(scores, this.#width, this.#chain)
    const path =
      this.#dense === undefined
        ? this.#viterbi.path(scores, certainty)
        : this.#densePath(scores, certainty.length, this.#dense)
    return new Labelling(scores, path, certainty, this.#lattice)
  }

  #densePath(packed: Int32Array, length: number, dense: DenseChain): Uint8Array {
    const size = this.labels.length
    if (this.#scores.length < length * size) this.#scores = new Int32Array(length * size * 2)
    for (let i = 0; i < length; i++) unpack(packed, i * this.#width, size, this.#scores, i * size)
    return bestDensePath(this.#scores, length, dense)
  }

  /** Puts into `#scores` the weight of each label at each position, without context where the words alone leave no doubt. */
  #scoreDense(sequence: S, { described, ids, table }: Known<W>): void {
    const { sure = Number.POSITIVE_INFINITY } = this.#features
    const { size, scale } = this.#chain
    const width = this.#width
    const length = ids.length
    const least = sure / scale
    if (this.#packed.length < length * width) this.#packed = new Int32Array(length * width * 2)
    if (this.#scores.length < length * size) this.#scores = new Int32Array(length * size * 2)
    const packed = this.#packed.fill(0, 0, length * width)
    const scores = this.#scores
    this.#addWords(ids, table, packed)
    for (let i = 0; i < length; i++) {
      if (unpack(packed, i * width, size, scores, i * size) >= least) continue
      this.#hashes.length = 0
      this.#features.context(described, i, sequence, this.#hashes)
      this.#rows.add(this.#hashes.values, this.#hashes.length, packed, i * width)
      unpack(packed, i * width, size, scores, i * size)
    }
  }

  /** Adds to `scores` the packed weights that words alone give the positions around them. */
  #addWords(ids: Int32Array, { sums, block }: KnownWords<W>, scores: Int32Array): void {
    const { offsets } = this.#features
    const width = this.#width
    const length = ids.length
    const [least, most] = [Math.min(0, ...offsets), Math.max(0, ...offsets)]
    // Word j is seen from the positions that its block covers; those beyond the ends are left out.
    for (let j = least; j < length + most; j++) {
      const start = (j >= 0 && j < length ? ids[j]! : 0) * block
      const to = (j - most) * width
      const end = Math.min(block, length * width - to)
      for (let k = Math.max(0, -to); k < end; k++) scores[to + k]! += sums[start + k]!
    }
  }

  /** Adds to `scores` the packed weight of each label at each position, in units of the model's scale. */
  #score(sequence: S, { described, ids, table }: Known<W>, scores: Int32Array): void {
    const width = this.#width
    const length = ids.length
    this.#addWords(ids, table, scores)
    const features = this.#features
    const { outside, size, scale } = this.#chain
    const doubtless = -DOUBTLESS / scale
    for (let i = 0; i < length; i++) {
      if (
        outside !== undefined &&
        features.plain?.(described, i, sequence) === true &&
        leadOver(outside.label, scores, i * width, size) < doubtless
      )
        continue
      this.#hashes.length = 0
      features.context(described, i, sequence, this.#hashes)
      this.#rows.add(this.#hashes.values, this.#hashes.length, scores, i * width)
    }
  }
}
