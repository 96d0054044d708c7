import type { Lang } from '../../text/lang.ts'
import { termsOf } from '../lexicon/languages.ts'
import { eachWord, termOf } from './words.ts'

/** A text to compare: the numbers of its terms in a {@link Vocabulary}, in text order. */
export type Passage = Int32Array

/** How many words of running text the language's own frequencies weigh against what a vocabulary has read. */
const PRIOR_WORDS = 20_000

/** The terms of one language in the passages of one comparison. Passages are read first, then compared. */
export class Vocabulary {
  readonly lang: Lang
  /** Terms by number. */
  readonly terms: string[] = []
  /** How often each was read. */
  readonly counts: number[] = []
  #words = 0
  readonly #ids = new Map<string, number>()
  readonly #byWord = new Map<string, number>()

  /** @throws RangeError for a language without a lexicon. */
  constructor(lang: Lang) {
    termsOf(lang)
    this.lang = lang
  }

  get size(): number {
    return this.terms.length
  }

  /** The number of a term that was read. */
  idOf(term: string): number | undefined {
    return this.#ids.get(term)
  }

  /** Reads a text: O(its length). */
  passage(text: string): Passage {
    const ids: number[] = []
    eachWord(text, (word) => {
      const id = this.#byWord.get(word) ?? this.#intern(word)
      this.counts[id]!++
      ids.push(id)
    })
    this.#words += ids.length
    return Int32Array.from(ids)
  }

  #intern(word: string): number {
    const term = termOf(word)
    let id = this.#ids.get(term)
    if (id === undefined) {
      id = this.terms.length
      this.#ids.set(term, id)
      this.terms.push(term)
      this.counts.push(0)
    }
    this.#byWord.set(word, id)
    return id
  }

  /** Each term's share of running text: of the language at large and of what was read. */
  probabilities(): Float64Array {
    const { ids, frequency } = termsOf(this.lang)
    const words = this.#words + PRIOR_WORDS
    return Float64Array.from(this.terms, (term, id) => {
      const known = ids.get(term)
      const share = known === undefined ? UNKNOWN : frequency[known]!
      return (this.counts[id]! + PRIOR_WORDS * share) / words
    })
  }
}

/** The share of a term that the lexicon does not have. */
const UNKNOWN = 1e-7
