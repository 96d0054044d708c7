import type { Entity } from '../../entities/entity.ts'
import { newReferent, type Referent } from './cast.ts'
import { endsSentence } from './clause.ts'
import { type Demand, Discourse } from './discourse.ts'
import { genderOfPhrase, genderOfThing, isPlural, traitsOf } from './gender.ts'
import { isTime, kindOfPhrase } from './kind.ts'
import { Names } from './names.ts'
import { isAge } from './noun.ts'
import type { Phrase } from './phrase.ts'
import { K, type Words } from './words.ts'

/** Whom a phrase stands for, and how sure that is: 0..1. */
export interface Resolution {
  readonly referent: Referent
  readonly score: number
  /** It is spoken of for the first time. */
  readonly fresh?: boolean
}

/** What a description must score to be somebody known; else it stands for itself. */
const KNOWN = 5.5
const PRONOUN_LEAST = 2
/** How many sentences back two people may have been named together. */
const PAIR_REACH = 12

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
  #subjectEnd = -1
  /** The first word below the headline, and who is described in it. */
  readonly #body: number
  readonly #headlined: Referent[] = []
  /** Two people named together, by their names. */
  readonly #pairs = new Map<string, Referent>()
  /** Descriptions that have no name, by their noun. */
  readonly #described = new Map<string, Referent>()

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
    this.#body = Math.max(0, words.opensLine.indexOf(1, 1))
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
    const owns = phrase.governor === 'owner' || this.#isComplement(phrase, sentence)
    const subject = speaks || opens || (phrase.governor === 'none' && verbal && !this.#isApposed(phrase))
    const role = subject ? 'yes' : owns && phrase.first <= this.#subjectEnd + 1 ? 'owner' : 'no'
    if (opens) this.#subjectEnd = phrase.full
    const before = this.resolutions[p - 1]?.referent
    const joined = before?.sentence === sentence ? before.subject : role
    this.discourse.touch(resolution.referent, phrase.first, sentence, role)
    this.#pairUp(p, joined)
  }

  /** `le vote de Graham`: inside the subject of its sentence. */
  #isComplement({ first }: Phrase, sentence: number): boolean {
    return sentence === this.#subjectOf && first <= this.#subjectEnd
  }

  #resolve(p: number, phrase: Phrase, speaks: boolean): Resolution | undefined {
    if (isTime(this.#words, phrase)) return undefined
    if (phrase.form === 'pronoun')
      return speaks || !this.#isImpersonal(phrase) ? this.#pronoun(phrase) : undefined
    const named = this.#names.named[p]
    if (named !== undefined) return { referent: named, score: 0.95 }
    const copula = speaks ? -1 : this.#copulaBefore(phrase)
    if (copula >= 0) this.#predicate(p, phrase, copula)
    else return this.#nominal(phrase, speaks)
  }

  /** The copula that makes a phrase say what another is: `was a chief of police`; -1 without. */
  #copulaBefore({ first, determiner }: Phrase): number {
    if (determiner !== 'none' && determiner !== 'indefinite') return -1
    const { kind, lower, lexicon } = this.#words
    let w = first - 1
    while (w > 0 && (kind[w] === K.adverb || kind[w] === K.between)) w--
    return w > 0 && lexicon.copulas.has(lower[w]!) ? w : -1
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

  /** `il faut`, `il y a`, `it is likely that`: a pronoun that stands for nobody. */
  #isImpersonal({ last }: Phrase): boolean {
    const { kind, lower, lexicon } = this.#words
    let w = last + 1
    while (kind[w] === K.between && !lexicon.impersonal.has(lower[w]!)) w++
    if (lexicon.impersonal.has(lower[w] ?? '')) return true
    if (!lexicon.copulas.has(lower[w] ?? '')) return false
    do w++
    while (kind[w] === K.adverb || kind[w] === K.between)
    return kind[w] === K.adjective && (kind[w + 1] === K.subordinator || kind[w + 1] === K.of)
  }

  #pronoun(phrase: Phrase): Resolution | undefined {
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
    return { referent: best.referent, score: sure(best.margin) }
  }

  #nominal(phrase: Phrase, speaks: boolean): Resolution | undefined {
    const { lower, lexicon } = this.#words
    const noun = lower[phrase.head]!
    const kind = kindOfPhrase(this.#words, phrase)
    const known = this.#hasName(phrase) ? this.#names.called(this.#bareText(phrase)) : undefined
    if (known !== undefined) return { referent: known, score: 0.9 }
    if (kind === 'unknown' && !speaks) return undefined
    const plural = isPlural(this.#words, phrase)
    const gender = plural || kind !== 'person' ? undefined : genderOfPhrase(this.#words, phrase)
    const { determiner } = phrase
    const definite = determiner === 'definite' || determiner === 'demonstrative'
    const traits = this.#traitsOf(phrase)
    if ((definite || (determiner === 'none' && lexicon.offices.has(noun))) && !plural) {
      const best = this.discourse.resolve(
        this.#demand(phrase, kind, gender, traits),
        this.sentence[phrase.first]!,
      )
      if (best !== undefined && best.score >= KNOWN) {
        this.#names.describe(best.referent, noun)
        return { referent: best.referent, score: sure(best.margin) }
      }
    }
    const pair = definite && this.#isPair(phrase) ? this.#pairBefore(phrase) : undefined
    if (pair !== undefined) return { referent: pair, score: 0.7 }
    const theirs = determiner === 'possessive' ? this.#ownDescription(phrase, gender) : undefined
    if (theirs !== undefined) return { referent: theirs, score: 0.6 }
    // `the figures` of a report
    const writing =
      determiner === 'demonstrative' && kind === 'writing'
        ? this.discourse.latest(this.sentence[phrase.first]!, 3, (one) => one.kind === 'writing')
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

  /** `the couple`, `the two men` */
  #isPair({ first, last }: Phrase): boolean {
    const { lower, lexicon } = this.#words
    for (let w = first; w <= last; w++) if (lexicon.pairs.has(lower[w]!)) return true
    return false
  }

  #pairBefore({ first }: Phrase): Referent | undefined {
    return this.discourse.latest(this.sentence[first]!, PAIR_REACH, ({ pair }) => pair === true)
  }

  /** Two people whose names a small word joins are a pair from here on. */
  #pairUp(p: number, role: Referent['subject']): void {
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
    this.discourse.touch(pair, phrase.first, this.sentence[phrase.first]!, role)
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
      office: lexicon.offices.has(noun),
      ...(lexicon.demonyms.has(noun) ? { exclusive: lexicon.demonyms } : {}),
      specific: !lexicon.firms.has(noun) && this.#isSpecific(phrase),
      recalled: lexicon.recalling.has(lower[phrase.first + 1]!),
      kind,
      known: this.#names.describedBy(noun),
    }
  }

  /** `the head of the agency`, `the agency’s head`: not `banquier d’affaires`. */
  #isSpecific({ first, last, full }: Phrase): boolean {
    const { kind, lower, lexicon } = this.#words
    for (let w = first; w <= last; w++) if (kind[w] === K.genitive) return true
    if (full === last) return false
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

  /** Right after a comma after a person: an apposition, or an item of a list. */
  #isApposed({ first }: Phrase): boolean {
    const { kind, lower, lexicon } = this.#words
    const person = kind[first - 2] === K.name || lexicon.persons.has(lower[first - 2]!)
    return kind[first - 1] === K.comma && person
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
    const owner = this.discourse.resolve(demand, this.sentence[phrase.first]!)?.referent
    return owner === undefined
      ? whole
      : lexicon.possessed(text.slice(start[phrase.head], end[phrase.head]), owner.name)
  }
}

/** A margin between the best and the next made a probability. */
function sure(margin: number): number {
  return 1 / (1 + Math.exp(-0.6 * margin))
}

/** Sentences inside direct speech are not counted: a quotation is one step away from what follows it. */
function sentencesOf(words: Words, quoted: (word: number) => boolean): Int32Array {
  const sentence = new Int32Array(words.count)
  let n = 0
  for (let i = 0; i < words.count; i++) {
    const ends = i > 0 && (words.opensLine[i] || endsSentence(words, i - 1))
    if (ends && !(quoted(i) && quoted(i - 1))) n++
    sentence[i] = n
  }
  return sentence
}
