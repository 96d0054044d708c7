import { isAge } from '../words/nouns.ts'
import { K, type Words } from '../words/words.ts'
import { newReferent, type Referent } from './cast.ts'
import type { Demand, Discourse } from './discourse.ts'
import { genderOfPhrase, genderOfThing, isPlural } from './gender.ts'
import { kindOfPhrase } from './kind.ts'
import type { Names } from './names.ts'
import type { Pairs } from './pairs.ts'
import type { Phrase } from './phrase.ts'
import { type Resolution, sure } from './resolution.ts'

/** What a description must score to be somebody known; else it stands for itself. */
const KNOWN = 5.5

/** The last sentence of the headline and the lead, where people are described before they are named. */
const LEAD = 3

/** Whom noun phrases without a name mean: the mayor, an old woman, his mother. */
export class Descriptions {
  readonly #words: Words
  readonly #names: Names
  readonly #discourse: Discourse
  readonly #pairs: Pairs
  /** The number of each word’s sentence. */
  readonly #sentence: Int32Array
  /** The first word below the headline, and who is described in it. */
  readonly #body: number
  readonly #headlined: Referent[] = []
  /** Those that have no name, by their noun. */
  readonly #described = new Map<string, Referent>()

  constructor(words: Words, names: Names, discourse: Discourse, pairs: Pairs, sentence: Int32Array) {
    this.#words = words
    this.#names = names
    this.#discourse = discourse
    this.#pairs = pairs
    this.#sentence = sentence
    this.#body = Math.max(0, words.opensLine.indexOf(1, 1))
  }

  /** Whom it means: someone known, or one that is new. Undefined if it can be no speaker and `speaks` is not said. */
  read(phrase: Phrase, speaks: boolean): Resolution | undefined {
    const { lower, lexicon } = this.#words
    const noun = lower[phrase.head]!
    const kind = kindOfPhrase(this.#words, phrase)
    const known = this.#hasName(phrase) ? this.#names.called(this.#bareText(phrase)) : undefined
    if (known !== undefined) return { referent: known, score: 0.9 }
    // `thirty others`: nobody in particular
    const others = phrase.first < phrase.last && lexicon.quantifiers.has(noun)
    if ((kind === 'unknown' || others) && !speaks) return undefined
    const plural = isPlural(this.#words, phrase)
    const gender = plural || kind !== 'person' ? undefined : genderOfPhrase(this.#words, phrase)
    const { determiner } = phrase
    const definite = determiner === 'definite' || determiner === 'demonstrative'
    const traits = this.#traitsOf(phrase)
    if (
      (definite || (determiner === 'none' && lexicon.offices.has(noun) && !this.#isOwned(phrase))) &&
      !plural &&
      !this.#pairs.means(phrase)
    ) {
      const best = this.#discourse.resolve(
        this.#demand(phrase, kind, gender, traits),
        this.#sentence[phrase.first]!,
      )
      if (best !== undefined && best.score >= KNOWN) {
        this.#names.describe(best.referent, noun)
        return { referent: best.referent, score: sure(best.margin) }
      }
    }
    const pair = definite && this.#pairs.means(phrase) ? this.#pairs.before(phrase) : undefined
    if (pair !== undefined) return { referent: pair, score: 0.7 }
    const theirs = determiner === 'possessive' ? this.#ownDescription(phrase, gender) : undefined
    if (theirs !== undefined) return { referent: theirs, score: 0.6 }
    const later = kind === 'person' && !plural && speaks ? this.#namedLater(phrase, gender) : undefined
    if (later !== undefined) return { referent: later, score: 0.6 }
    // `the figures` of a report
    const writing =
      determiner === 'demonstrative' && kind === 'writing'
        ? this.#discourse.latest(this.#sentence[phrase.first]!, 3, (one) => one.kind === 'writing')
        : undefined
    if (writing !== undefined) return { referent: writing, score: 0.6 }
    const announced =
      determiner === 'indefinite' && kind === 'person' ? this.#inHeadline(phrase, traits) : undefined
    if (announced !== undefined && announced.plural === plural) return { referent: announced, score: 0.6 }
    const before = this.#described.get(noun)
    if (before !== undefined && definite && before.plural === plural) {
      const untold = before.traits.size === 0 && (kind === 'group' || plural)
      if (traits.length === 0 || untold || traits.some((trait) => before.traits.has(trait))) {
        for (const trait of traits) before.traits.add(trait)
        // `the authorities`, then `the Iranian authorities`
        if (untold && traits.length > 0) before.name = this.#description(phrase)
        return { referent: before, score: 0.6 }
      }
    }
    const referent = newReferent(this.#description(phrase), false)
    referent.kind = kind
    referent.plural = plural
    const thing = plural || kind === 'person' ? undefined : genderOfThing(this.#words, phrase)
    referent.gender = gender ?? thing
    referent.genderSure =
      thing !== undefined || (!plural && this.#words.lexicon.persons.get(noun) !== undefined)
    for (const trait of traits) referent.traits.add(trait)
    referent.roles.add(noun)
    this.#described.set(noun, referent)
    if (phrase.first < this.#body && determiner === 'none') this.#headlined.push(referent)
    return { referent, score: 0.8, fresh: true }
  }

  /** `A former mayor has died`, whom the next line names: `Ann Lee, mayor until 2010, …`. */
  #namedLater({ head, first, determiner }: Phrase, gender: Demand['gender']): Referent | undefined {
    if (this.#sentence[first]! > LEAD || (determiner !== 'indefinite' && first >= this.#body))
      return undefined
    const noun = this.#words.lower[head]!
    const described = [...this.#names.describedBy(noun), ...this.#names.describedBy(`ex-${noun}`)]
    const [one] = described
    const fits = one?.gender === undefined || gender === undefined || one.gender === gender
    return described.length === 1 && one!.named && one!.kind === 'person' && fits ? one : undefined
  }

  /** The one of the headline whom the first line below it takes up: `Captured soldier sobs`, `A captured prisoner sobbed`. */
  #inHeadline({ head, first }: Phrase, traits: readonly string[]): Referent | undefined {
    const line = this.#words.opensLine.indexOf(1, this.#body + 1)
    if (first < this.#body || (line >= 0 && line <= first)) return undefined
    const noun = this.#words.lower[head]!
    return this.#headlined.find(({ roles, traits: theirs }) => {
      const shared = traits.filter((trait) => theirs.has(trait)).length
      return shared > 1 || (shared > 0 && roles.has(noun))
    })
  }

  /** `our correspondent`: someone who is described by that noun somewhere. */
  #ownDescription({ head }: Phrase, gender: Demand['gender']): Referent | undefined {
    if (this.#words.lexicon.kin.has(this.#words.lower[head]!)) return undefined
    const described = this.#names.describedBy(this.#words.lower[head]!)
    const [one] = described
    const fits = one?.gender === undefined || gender === undefined || one.gender === gender
    return described.length === 1 && one!.named && one!.kind === 'person' && fits ? one : undefined
  }

  #demand(
    phrase: Phrase,
    kind: Referent['kind'],
    gender: Demand['gender'],
    traits: readonly string[],
  ): Demand {
    const { lower, lexicon } = this.#words
    const noun = lower[phrase.head]!
    return {
      gender,
      plural: false,
      noun,
      traits,
      generic: lexicon.generic.has(noun) || lexicon.demonyms.has(noun) || isAge(noun),
      label: lexicon.labels.has(noun),
      office: lexicon.offices.has(noun),
      ...(lexicon.demonyms.has(noun) ? { exclusive: lexicon.demonyms } : {}),
      specific: !lexicon.firms.has(noun) && this.#isSpecific(phrase),
      kind,
      known: this.#names.describedBy(noun),
    }
  }

  /** `Lugar’s spokesman` is not Lugar. */
  #isOwned({ first, last }: Pick<Phrase, 'first' | 'last'>): boolean {
    for (let w = first; w <= last; w++) if (this.#words.kind[w] === K.genitive) return true
    return false
  }

  /** `the head of the agency`, `the agency’s head`: not `banquier d’affaires`. */
  #isSpecific({ first, last, full }: Phrase): boolean {
    const { kind, lower, lexicon } = this.#words
    if (this.#isOwned({ first, last })) return true
    // `the head of the government`: a country has one
    if (full === last || lexicon.organs.has(lower[full]!)) return false
    const next = kind[last + 2]
    return next === K.determiner || next === K.name || lexicon.indefinite.has(lower[last + 1]!)
  }

  /** The words that tell one description from others of the same noun. */
  #traitsOf(phrase: Phrase): string[] {
    const { lower, kind } = this.#words
    const traits: string[] = []
    for (let w = phrase.first; w <= phrase.full; w++) {
      const k = kind[w]
      const tells = k === K.noun || k === K.name || k === K.adjective || k === K.verb
      if (w !== phrase.head && tells) traits.push(lower[w]!)
    }
    return traits
  }

  #hasName({ first, last }: Phrase): boolean {
    for (let w = first; w <= last; w++) if (this.#words.kind[w] === K.name) return true
    return false
  }

  #bareText({ first, last, determiner }: Phrase): string {
    const { text, start, end } = this.#words
    const from = determiner === 'none' || first === last ? first : first + 1
    return text.slice(start[from], end[last])
  }

  /** What stands for a name: the phrase with its complements; of `his mother` whose she is. */
  #description(phrase: Phrase): string {
    const { text, start, end, lower, lexicon } = this.#words
    const whole = text.slice(start[phrase.first], end[phrase.full])
    if (phrase.determiner !== 'possessive' || !lexicon.kin.has(lower[phrase.head]!)) return whole
    const { gender, number, animate } = lexicon.possessives.get(lower[phrase.first]!)!
    const demand = { gender, plural: number === 'pl', animate }
    const owner = this.#discourse.resolve(demand, this.#sentence[phrase.first]!)?.referent
    return owner === undefined
      ? whole
      : lexicon.possessed(text.slice(start[phrase.head], end[phrase.head]), owner.name)
  }
}
