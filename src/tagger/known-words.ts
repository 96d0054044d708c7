import { ownString } from '../text/own.ts'
import { type Forms, Tables } from '../text/vocabulary.ts'
import { type FeatureSet, Hashes, hashWord, type Sequence } from './features.ts'
import { packedWidth } from './packed.ts'
import type { Rows } from './rows.ts'

/** Word types kept with their summed weights; when as many are known, one starts afresh. */
const MOST_WORDS = 30_000

/** Words as a labeller knows them. */
export interface Known<W> {
  /** What the features make of each word. */
  readonly described: readonly W[]
  /** The number of each word in `table`. */
  readonly ids: Int32Array
  readonly table: KnownWords<W>
}

/** The words `[from, to)` of those known. */
export function knownWithin<W>({ described, ids, table }: Known<W>, from: number, to: number): Known<W> {
  return { described: described.slice(from, to), ids: ids.subarray(from, to), table }
}

/** The word types that a labeller met: what the features make of each, and what it adds to the scores around it. */
export class KnownWords<W> {
  readonly #ids = new Map<string, number>()
  /** The same by the numbers that forms have in vocabularies. */
  readonly #byForm = new Tables<number>()
  readonly #described: W[] = []
  readonly #compute: (word: string, sums: Int32Array, at: number) => W
  /** How many packed integers a word has in `sums`. */
  readonly block: number
  /**
   * The packed weights that word `id` adds, at `id * block`: to the first position that sees it, then to the next, and
   * so on, so that they lie as they are added. Word 0 stands beyond the ends of a sequence.
   */
  sums: Int32Array

  constructor(block: number, compute: (word: string, sums: Int32Array, at: number) => W) {
    this.block = block
    this.#compute = compute
    this.sums = new Int32Array(block * 256)
    this.#add('')
  }

  get isFull(): boolean {
    return this.#described.length >= MOST_WORDS
  }

  /** What is known of words; by their `forms`, where they have been looked up in a vocabulary, with no further look-up. */
  know(words: readonly string[], forms?: Forms): Known<W> {
    const ids = new Int32Array(words.length)
    const described: W[] = new Array(words.length)
    const byForm = forms && this.#byForm.of(forms.vocabulary)
    const numbers = forms?.ids
    for (let i = 0; i < words.length; i++) {
      let id = byForm?.[numbers![i]!]
      if (id === undefined) {
        id = this.#ids.get(words[i]!) ?? this.#add(words[i]!)
        if (byForm !== undefined) byForm[numbers![i]!] = id
      }
      ids[i] = id
      described[i] = this.#described[id]!
    }
    return { described, ids, table: this }
  }

  #add(slice: string): number {
    const word = ownString(slice)
    const id = this.#described.length
    const at = id * this.block
    if (at === this.sums.length) {
      const grown = new Int32Array(at * 2)
      grown.set(this.sums)
      this.sums = grown
    }
    this.#described.push(this.#compute(word, this.sums, at))
    this.#ids.set(word, id)
    return id
  }
}

/** The known words of a feature set and a model's rows, none yet. */
export function noKnownWords<W, S extends Sequence>(
  features: FeatureSet<W, S>,
  rows: Rows,
  labels: number,
): KnownWords<W> {
  const width = packedWidth(labels)
  const [least, most] = [Math.min(0, ...features.offsets), Math.max(0, ...features.offsets)]
  const hashes = new Hashes()
  return new KnownWords((most - least + 1) * width, (word, sums, at) => {
    const described = features.describe(word)
    for (const offset of features.offsets) {
      hashWord(features, described, offset, hashes)
      rows.add(hashes.values, hashes.length, sums, at + (most - offset) * width)
    }
    return described
  })
}
