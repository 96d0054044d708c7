import type { Entity } from '../../entities/entity.ts'
import { K, type Words } from '../words/words.ts'
import type { Referent } from './cast.ts'
import { Descriptions } from './descriptions.ts'
import { Discourse } from './discourse.ts'
import { traitsOf } from './gender.ts'
import { isTime } from './kind.ts'
import { Names } from './names.ts'
import { Pairs } from './pairs.ts'
import type { Phrase } from './phrase.ts'
import { copulaBefore, isApposed, isImpersonal } from './predicate.ts'
import { type Resolution, sure } from './resolution.ts'
import { sentencesOf } from './sentences.ts'

/** What a pronoun must score to be somebody. */
const PRONOUN_LEAST = 2
/** Whom each phrase stands for: first all names are read, then one pass from the text’s start to its end. */
export class Resolver {
  /** By phrase, as far as the text is read. */
  readonly resolutions: (Resolution | undefined)[]
  readonly discourse = new Discourse()
  /** The number of each word’s sentence. */
  readonly sentence: Int32Array
  readonly #words: Words
  readonly #phrases: readonly Phrase[]
  readonly #names: Names
  /** The last sentence that has a phrase without a preposition: its first is taken for its subject. */
  #subjectOf = -1
  readonly #pairs: Pairs
  readonly #descriptions: Descriptions

  constructor(
    words: Words,
    phrases: readonly Phrase[],
    entities: readonly Entity[],
    quoted: (word: number) => boolean,
  ) {
    this.#words = words
    this.#phrases = phrases
    this.#names = new Names(words, phrases, entities)
    this.resolutions = new Array(phrases.length)
    this.sentence = sentencesOf(words, quoted)
    this.#pairs = new Pairs(words, phrases, this.#names, this.discourse, this.sentence)
    this.#descriptions = new Descriptions(words, this.#names, this.discourse, this.#pairs, this.sentence)
  }

  /** Whom the name or description with a name that phrase `p` is stands for. */
  named(p: number): Referent | undefined {
    return this.#names.named[p]
  }

  /** Reads phrase `p`; `speaks`: it is the mention of a speaker. */
  read(p: number, speaks: boolean): void {
    const phrase = this.#phrases[p]!
    const resolution = this.#resolve(p, phrase, speaks)
    if (resolution === undefined) return
    this.resolutions[p] = resolution
    const next = this.#words.kind[phrase.full + 1]
    const verbal =
      next === K.verb || next === K.auxiliary || next === K.between || next === K.adverb || next === K.comma
    const sentence = this.sentence[phrase.first]!
    const opens = phrase.governor === 'none' && sentence !== this.#subjectOf
    if (opens) this.#subjectOf = sentence
    const subject =
      speaks || opens || (phrase.governor === 'none' && verbal && !isApposed(this.#words, phrase))
    const before = this.resolutions[p - 1]?.referent
    const joined = before?.sentence === sentence ? before.subject : subject
    this.discourse.touch(resolution.referent, phrase.first, sentence, subject)
    this.#pairs.join(p, joined)
  }

  #resolve(p: number, phrase: Phrase, speaks: boolean): Resolution | undefined {
    if (isTime(this.#words, phrase)) return undefined
    if (phrase.form === 'pronoun')
      return speaks || !isImpersonal(this.#words, phrase) ? this.#pronoun(phrase, speaks) : undefined
    const named = this.#names.named[p]
    if (named !== undefined) return { referent: named, score: 0.97 }
    const copula = speaks ? -1 : copulaBefore(this.#words, phrase)
    if (copula >= 0) this.#predicate(p, phrase, copula)
    else return this.#descriptions.read(phrase, speaks)
  }

  /** `Anne Lee, who was a lawyer`: she is described so from here on. */
  #predicate(p: number, { head }: Phrase, copula: number): void {
    const { kind, lower, types } = this.#words
    const subject = this.resolutions[p - 1]?.referent
    if (subject?.kind !== 'person' || types[head]!.noun !== 'person') return
    for (let w = this.#phrases[p - 1]!.full + 1; w < copula; w++)
      if (kind[w] !== K.comma && kind[w] !== K.relative && kind[w] !== K.auxiliary) return
    this.#names.describe(subject, lower[head]!)
  }

  #pronoun(phrase: Phrase, speaks: boolean): Resolution | undefined {
    const traits = traitsOf(this.#words, phrase)
    if (traits.person !== 3 || traits.vague) return undefined
    const { gender, animate, latter } = traits
    const plural = traits.number === 'pl'
    const demand = { gender: plural ? undefined : gender, plural, animate, latter }
    const best = this.discourse.resolve(demand, this.sentence[phrase.first]!)
    if (best === undefined || best.score < PRONOUN_LEAST) return undefined
    if (animate === 'person') {
      if (best.referent.kind === 'unknown') best.referent.kind = 'person'
      best.referent.gender ??= gender
    }
    // a first name and a pronoun that say the same leave no doubt
    if (speaks && gender !== undefined && best.referent.gender === gender && best.margin > 1)
      best.referent.genderSure = true
    return { referent: best.referent, score: sure(best.margin) }
  }
}
