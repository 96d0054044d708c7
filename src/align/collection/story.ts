import type { Document } from '../../pipeline/document.ts'
import type { Lang } from '../../text/lang.ts'
import { lexiconBetween, termsOf } from '../lexicon/languages.ts'
import { eachWord, isNumber, termOf } from '../similarity/words.ts'

/** What an article is about: weighted concepts, rising by number; of length 1. */
export interface Story {
  readonly concepts: Int32Array
  readonly weights: Float32Array
  /** Days since 1970, where the article says when it appeared. */
  readonly day: number | undefined
}

/** Concepts are the terms of this language, to which the words of the others are translated. */
const PIVOT: Lang = 'en'
/** Translations of a term that count, and how probable they must be. */
const TRANSLATIONS = 6
const LEAST_PROBABILITY = 0.02
/** Nats of information that any word has. */
const ORDINARY = 5
const UNKNOWN = 1e-7
/** A word said n times counts n to this power. */
const REPETITION = 0.7
const ONE_DIGIT = 0.2

/** A concept that a term stands for, and by how much. */
interface Sense {
  readonly concept: number
  readonly weight: number
}

/** Gives articles of every language their concepts; those of one reader can be compared. */
export class StoryReader {
  readonly #numbers = new Map<string, number>()
  readonly #senses = new Map<Lang, Map<string, readonly Sense[]>>()

  /** How many concepts there are so far. */
  get size(): number {
    return this.#numbers.size
  }

  /** O(length of the article). */
  read(document: Document): Story {
    const weights = new Map<number, number>()
    for (const [term, count] of termCounts(document)) {
      for (const { concept, weight } of this.#sensesOf(term, document.lang)) {
        weights.set(concept, (weights.get(concept) ?? 0) + weight * count ** REPETITION)
      }
    }
    const entries = [...weights].sort(([a], [b]) => a - b)
    const length = Math.hypot(...entries.map(([, weight]) => weight)) || 1
    return {
      concepts: Int32Array.from(entries, ([concept]) => concept),
      weights: Float32Array.from(entries, ([, weight]) => weight / length),
      day: document.published === undefined ? undefined : Date.parse(document.published) / 86_400_000,
    }
  }

  #sensesOf(term: string, lang: Lang): readonly Sense[] {
    const known = this.#senses.get(lang) ?? new Map<string, readonly Sense[]>()
    this.#senses.set(lang, known)
    const senses = known.get(term) ?? this.#translate(term, lang)
    known.set(term, senses)
    return senses
  }

  #translate(term: string, lang: Lang): Sense[] {
    const own = informationOf(term, lang)
    if (own === 0) return []
    const translations = lang === PIVOT ? [] : translationsOf(term, lang)
    // A name or a number stands for itself; so does a word that the lexicon does not have.
    if (translations.length === 0 || isNumber(term)) translations.push({ term, probability: 1 })
    const length = Math.hypot(...translations.map(({ probability }) => probability))
    return translations.map(({ term: other, probability }) => ({
      concept: this.#number(other),
      weight: (Math.min(own, informationOf(other, PIVOT)) * probability) / length,
    }))
  }

  #number(term: string): number {
    const number = this.#numbers.get(term) ?? this.#numbers.size
    if (number === this.#numbers.size) this.#numbers.set(term, number)
    return number
  }
}

/** What a term tells beyond what any word tells, in nats. */
function informationOf(term: string, lang: Lang): number {
  const { ids, frequency } = termsOf(lang)
  const id = ids.get(term)
  const information = Math.max(0, -Math.log(id === undefined ? UNKNOWN : frequency[id]!) - ORDINARY)
  return isNumber(term) && term.length === 1 ? information * ONE_DIGIT : information
}

function translationsOf(term: string, lang: Lang): { term: string; probability: number }[] {
  const lexicon = lexiconBetween(lang, PIVOT)
  const id = lexicon?.source.ids.get(term)
  if (lexicon === undefined || id === undefined) return []
  const terms = pivotTerms(lexicon.target.ids)
  return Array.from({ length: lexicon.starts[id + 1]! - lexicon.starts[id]! }, (_, i) => {
    const at = lexicon.starts[id]! + i
    return { term: terms[lexicon.targets[at]!]!, probability: lexicon.forward[at]! }
  })
    .filter(({ probability }) => probability >= LEAST_PROBABILITY)
    .sort((a, b) => b.probability - a.probability || (a.term < b.term ? -1 : 1))
    .slice(0, TRANSLATIONS)
}

const PIVOT_TERMS = new WeakMap<ReadonlyMap<string, number>, readonly string[]>()

/** The terms of a lexicon's side by number. */
function pivotTerms(ids: ReadonlyMap<string, number>): readonly string[] {
  const terms = PIVOT_TERMS.get(ids) ?? [...ids.keys()]
  PIVOT_TERMS.set(ids, terms)
  return terms
}

/** How often each term stands in the article itself. */
function termCounts({ paragraphs }: Document): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { role, text } of paragraphs) {
    if (role === 'boilerplate') continue
    eachWord(text, (word) => {
      const term = termOf(word)
      counts.set(term, (counts.get(term) ?? 0) + 1)
    })
  }
  return counts
}
