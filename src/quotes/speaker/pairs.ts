import { K, type Words } from '../words/words.ts'
import { newReferent, type Referent } from './cast.ts'
import type { Discourse } from './discourse.ts'
import type { Names } from './names.ts'
import type { Phrase } from './phrase.ts'

/** How many sentences back two people may have been named together. */
const PAIR_REACH = 12

/** People named two together, and what stands for both. */
export class Pairs {
  readonly #words: Words
  readonly #phrases: readonly Phrase[]
  readonly #names: Names
  readonly #discourse: Discourse
  /** The number of each word’s sentence. */
  readonly #sentence: Int32Array
  /** By their names. */
  readonly #pairs = new Map<string, Referent>()

  constructor(
    words: Words,
    phrases: readonly Phrase[],
    names: Names,
    discourse: Discourse,
    sentence: Int32Array,
  ) {
    this.#words = words
    this.#phrases = phrases
    this.#names = names
    this.#discourse = discourse
    this.#sentence = sentence
  }

  /** Two people whose names a small word joins are a pair from here on. */
  join(p: number, subject: boolean): void {
    const [before, phrase] = [this.#phrases[p - 1], this.#phrases[p]!]
    if (before?.form !== 'name' || phrase.form !== 'name' || before.full !== phrase.first - 2) return
    const { lower, lexicon, kind } = this.#words
    if (kind[phrase.first - 1] !== K.coordinator || !lexicon.additive.has(lower[phrase.first - 1]!)) return
    const [one, two] = [this.#names.named[p - 1], this.#names.named[p]]
    if (one?.kind !== 'person' || two?.kind !== 'person' || one === two) return
    const name = `${one.name} ${lower[phrase.first - 1]} ${two.name}`
    let pair = this.#pairs.get(name)
    if (pair === undefined) {
      pair = { ...newReferent(name, true), kind: 'person', plural: true, pair: true }
      this.#pairs.set(name, pair)
    }
    this.#discourse.touch(pair, phrase.first, this.#sentence[phrase.first]!, subject)
  }

  /** `the couple`, `the two men` */
  means({ first, last }: Phrase): boolean {
    const { lower, lexicon } = this.#words
    for (let w = first; w <= last; w++) if (lexicon.pairs.has(lower[w]!)) return true
    return false
  }

  before({ first }: Phrase): Referent | undefined {
    return this.#discourse.latest(this.#sentence[first]!, PAIR_REACH, ({ pair }) => pair === true)
  }
}
