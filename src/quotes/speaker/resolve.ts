import type { Entity } from '../../entities/entity.ts'
import { Cast, newReferent, type Referent } from './cast.ts'
import { Discourse } from './discourse.ts'
import { genderOfPhrase, isPlural } from './gender.ts'
import { entityOfWords, type NameReading, readName } from './name.ts'
import type { Phrase } from './phrase.ts'
import { K, type Words } from './words.ts'

/** Whom a phrase stands for, and how sure that is: 0..1. */
export interface Resolution {
  readonly referent: Referent
  readonly score: number
}

/** What a description must score to be somebody known; else it stands for itself. */
const KNOWN = 6
const PRONOUN_LEAST = 2

/** Whom each phrase stands for, found in one pass from the text’s start to its end. */
export class Resolver {
  readonly resolutions: (Resolution | undefined)[]
  readonly discourse = new Discourse()
  readonly #words: Words
  readonly #phrases: readonly Phrase[]
  readonly #entities: readonly Entity[]
  readonly #entityOf: Int32Array
  readonly #cast: Cast
  readonly #sentence: Int32Array
  /** Descriptions that have no name, by their noun. */
  readonly #described = new Map<string, Referent>()

  constructor(words: Words, phrases: readonly Phrase[], entities: readonly Entity[]) {
    this.#words = words
    this.#phrases = phrases
    this.#entities = entities
    this.#entityOf = entityOfWords(words, entities)
    this.#cast = new Cast(words)
    this.#sentence = sentencesOf(words)
    this.resolutions = new Array(phrases.length)
  }

  /**
   * Reads phrase `p`. `quoted`: it stands inside direct speech, where only names count. `speaks`: it is the mention of a
   * speaker.
   */
  read(p: number, quoted: boolean, speaks: boolean): void {
    const phrase = this.#phrases[p]!
    if (quoted) {
      if (phrase.form === 'name') this.#named(phrase)
      return
    }
    const resolution = this.#resolve(p, phrase, speaks)
    if (resolution === undefined) return
    this.resolutions[p] = resolution
    const { kind } = this.#words
    const next = kind[phrase.full + 1]
    const subject =
      speaks ||
      (phrase.governor === 'none' && (next === K.verb || next === K.auxiliary || next === K.between))
    this.discourse.touch(resolution.referent, phrase.first, this.#sentence[phrase.first]!, subject)
  }

  #resolve(p: number, phrase: Phrase, speaks: boolean): Resolution | undefined {
    if (phrase.form === 'pronoun') return this.#pronoun(phrase)
    if (phrase.form === 'name') {
      const referent = this.#named(phrase)
      if (referent !== undefined) return { referent, score: 0.95 }
    }
    return this.#nominal(p, phrase, speaks)
  }

  #named(phrase: Phrase): Referent | undefined {
    const reading = readName(this.#words, phrase, this.#entities, this.#entityOf)
    if (reading === undefined || this.#isDemonym(phrase, reading)) return undefined
    const referent = this.#cast.meet(reading)
    for (const office of reading.offices) referent.roles.add(office)
    this.#describe(referent, phrase, phrase.name![0])
    return referent
  }

  /** The Scot, l’Écossais. */
  #isDemonym({ determiner }: Phrase, { parts }: NameReading): boolean {
    return determiner === 'definite' && this.#words.lexicon.demonyms.has(parts.at(-1)!.toLowerCase())
  }

  /** Adds the nouns of a phrase up to word `to` to the descriptions of a referent. */
  #describe(referent: Referent, phrase: Phrase, to: number): void {
    const { kind, lower, lexicon } = this.#words
    for (let w = phrase.first; w < to; w++) {
      if (kind[w] === K.noun || lexicon.persons.has(lower[w]!)) {
        referent.roles.add(lower[w]!)
        if (referent.kind === 'unknown' && lexicon.persons.has(lower[w]!)) referent.kind = 'person'
        referent.gender ??= lexicon.persons.get(lower[w]!)
      } else if (kind[w] === K.name || kind[w] === K.adjective) referent.traits.add(lower[w]!)
    }
  }

  #pronoun(phrase: Phrase): Resolution | undefined {
    const { lower, lexicon } = this.#words
    const traits = lexicon.pronouns.get(lower[phrase.head]!)!
    if (traits.person !== 3 || traits.vague) return undefined
    const { gender, animate } = traits
    const plural = traits.number === 'pl'
    const best = this.discourse.resolve(
      { gender: plural ? undefined : gender, plural, animate },
      this.#sentence[phrase.first]!,
    )
    if (best === undefined || best.score < PRONOUN_LEAST) return undefined
    if (gender !== undefined && animate === 'person') best.referent.gender ??= gender
    if (animate === 'person' && best.referent.kind === 'unknown') best.referent.kind = 'person'
    return { referent: best.referent, score: sure(best.margin) }
  }

  #nominal(p: number, phrase: Phrase, speaks: boolean): Resolution | undefined {
    const { lower, lexicon, kind } = this.#words
    const noun = lower[phrase.head]!
    const what = this.#kindOf(phrase)
    const apposed = this.#apposition(p, phrase)
    if (apposed !== undefined) {
      this.#describe(apposed, phrase, phrase.full + 1)
      if (apposed.kind === 'unknown') apposed.kind = what
      return { referent: apposed, score: 0.9 }
    }
    const known = this.#cast.called(this.#bareText(phrase))
    if (known !== undefined) return { referent: known, score: 0.9 }
    if (what === 'unknown' && !speaks) return undefined
    const gender = genderOfPhrase(this.#words, phrase)
    const plural = isPlural(this.#words, phrase)
    const definite = phrase.determiner === 'definite' || phrase.determiner === 'demonstrative'
    const bare = phrase.determiner === 'none' && lexicon.offices.has(noun)
    if ((definite || bare) && !plural) {
      const traits: string[] = []
      for (let w = phrase.first; w <= phrase.full; w++)
        if (w !== phrase.head && (kind[w] === K.noun || kind[w] === K.name || kind[w] === K.adjective))
          traits.push(lower[w]!)
      const generic = lexicon.generic.has(noun) || lexicon.demonyms.has(noun) || isAge(noun)
      const specific = phrase.full > phrase.last || kind[phrase.first + 2] === K.genitive
      const demand = {
        gender: what === 'person' ? gender : undefined,
        plural,
        noun,
        traits,
        generic,
        specific,
        kind: what,
      }
      const best = this.discourse.resolve(demand, this.#sentence[phrase.first]!)
      if (best !== undefined && best.score >= KNOWN) {
        best.referent.roles.add(noun)
        return { referent: best.referent, score: sure(best.margin) }
      }
    }
    const before = this.#described.get(noun)
    if (before !== undefined && definite && before.plural === plural) return { referent: before, score: 0.6 }
    const referent = newReferent(this.#description(phrase), false)
    referent.kind = what
    referent.plural = plural
    referent.gender = what === 'person' && !plural ? gender : undefined
    referent.roles.add(noun)
    this.#described.set(noun, referent)
    return { referent, score: 0.8 }
  }

  #kindOf({ head, first, last }: Phrase): Referent['kind'] {
    const { lower, lexicon } = this.#words
    const noun = lower[head]!
    if (lexicon.persons.has(noun) || isAge(noun)) return 'person'
    if (lexicon.groups.has(noun)) return 'group'
    if (lexicon.writings.has(noun)) return 'writing'
    if (lexicon.demonyms.has(noun) || lexicon.personEndings.some((ending) => noun.endsWith(ending)))
      return 'person'
    // `one of the women`, `the Los Angeles Democrat`
    return lexicon.offices.has(noun) || (first === last && lexicon.quantifiers.has(noun))
      ? 'person'
      : 'unknown'
  }

  /** The name beside a description: `the mayor, Anne Roux,` `Anne Roux, 42, the mayor`. */
  #apposition(p: number, phrase: Phrase): Referent | undefined {
    const { kind } = this.#words
    const what = this.#kindOf(phrase)
    if ((what !== 'person' && what !== 'group') || isPlural(this.#words, phrase)) return undefined
    const comma = phrase.full + 1
    let n = p + 1
    while (n < this.#phrases.length && this.#phrases[n]!.first <= phrase.full) n++
    const next = this.#phrases[n]
    if (
      next !== undefined &&
      kind[comma] === K.comma &&
      next.first === comma + 1 &&
      next.form === 'name' &&
      next.determiner === 'none'
    ) {
      const after = kind[next.full + 1]
      if (after !== K.coordinator && after !== K.noun) {
        const referent = this.#named(next)
        if (referent !== undefined && referent.kind !== 'place') return referent
      }
    }
    const before = this.#beforeAside(p, phrase)
    const known = before === undefined ? undefined : this.resolutions[before]?.referent
    return known?.named && known.kind !== 'place' ? known : undefined
  }

  /** The phrase before `, ` or `, 42, ` in front of a phrase. */
  #beforeAside(p: number, phrase: Phrase): number | undefined {
    const { kind } = this.#words
    let w = phrase.first - 1
    if (kind[w] !== K.comma) return undefined
    w--
    let q = p - 1
    // over an age
    while (q >= 0 && this.#phrases[q]!.first > w) q--
    if (kind[w] === K.adjective && kind[w - 1] === K.comma) w -= 2
    else if (q >= 0 && this.#phrases[q]!.last === w && this.#words.lexicon.times.has(this.#words.lower[w]!)) {
      w = this.#phrases[q]!.first - 2
      q--
    }
    while (q >= 0 && this.#phrases[q]!.first > w) q--
    return q >= 0 && this.#phrases[q]!.last === w && this.#phrases[q]!.form === 'name' ? q : undefined
  }

  #bareText({ first, last, determiner }: Phrase): string {
    const { text, start, end } = this.#words
    const from = determiner === 'none' || first === last ? first : first + 1
    return text.slice(start[from], end[last])
  }

  /** What stands for a name: the phrase with its complements, `his mother` with whose she is. */
  #description(phrase: Phrase): string {
    const { text, start, end, lower, lexicon } = this.#words
    const whole = text.slice(start[phrase.first], end[phrase.full])
    if (phrase.determiner !== 'possessive' || !lexicon.kin.has(lower[phrase.head]!)) return whole
    const { gender, number, animate } = lexicon.possessives.get(lower[phrase.first]!)!
    const demand = { gender, plural: number === 'pl', animate }
    const owner = this.discourse.resolve(demand, this.#sentence[phrase.first]!)?.referent
    return owner === undefined
      ? whole
      : lexicon.possessed(text.slice(start[phrase.head], end[phrase.head]), owner.name)
  }
}

const AGE = /^\d{1,3}-(?:year-old|year-olds)$/

function isAge(noun: string): boolean {
  return AGE.test(noun)
}

/** A margin between the best and the next made a probability. */
function sure(margin: number): number {
  return 1 / (1 + Math.exp(-0.6 * margin))
}

/** The number of each word’s sentence. */
function sentencesOf({ kind, opensLine, count }: Words): Int32Array {
  const sentence = new Int32Array(count)
  let n = 0
  for (let i = 0; i < count; i++) {
    if (i > 0 && (opensLine[i] || kind[i - 1] === K.stop)) n++
    sentence[i] = n
  }
  return sentence
}
