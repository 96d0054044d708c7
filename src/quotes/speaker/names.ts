import type { Entity } from '../../entities/entity.ts'
import { K, type Words } from '../words/words.ts'
import { Cast, type Referent } from './cast.ts'
import { genderOfFirstName, genderOfThing, isPlural } from './gender.ts'
import { isTime, kindOfPhrase } from './kind.ts'
import { bodyName, entityOfWords, readName } from './name.ts'
import type { Phrase } from './phrase.ts'

/** OC, ASP, MEP */
const OFFICE = /^\p{Lu}{2,4}$/u

/** Whom the names of an article stand for, and the descriptions that stand beside a name. */
export class Names {
  /** By phrase; undefined for pronouns and for descriptions without a name. */
  readonly named: (Referent | undefined)[]
  readonly #words: Words
  readonly #phrases: readonly Phrase[]
  /** The first word of each name, titles and what stands before left out. */
  readonly #nameStart: number[]
  readonly #cast: Cast
  readonly #byRole = new Map<string, Referent[]>()

  constructor(words: Words, phrases: readonly Phrase[], entities: readonly Entity[]) {
    this.#words = words
    this.#phrases = phrases
    this.#cast = new Cast(words)
    this.named = new Array(phrases.length)
    this.#nameStart = new Array(phrases.length).fill(0)
    const entityOf = entityOfWords(words, entities)
    phrases.forEach((phrase, p) => {
      if (isTime(words, phrase)) return
      if (phrase.form === 'nominal') {
        // `le ministère de la Santé`: a name that begins in small letters
        const body = entities[entityOf[phrase.head]! - 1]
        if (body?.type === 'ORGANIZATION') {
          const referent = this.#cast.meet(bodyName(body))
          this.named[p] = referent
          this.describe(referent, words.lower[phrase.head]!)
          this.#agree(referent, phrase)
        }
      }
      if (phrase.form !== 'name') return
      const reading = readName(words, phrase, entities, entityOf)
      if (reading === undefined) return
      const referent = this.#cast.meet(reading)
      this.named[p] = referent
      this.#nameStart[p] = reading.from
      if (referent.kind === 'group') this.#agree(referent, phrase)
      for (const office of reading.offices) this.describe(referent, office)
      this.#describeBy(referent, phrase, phrase.name![0])
      // `the Bild newspaper`
      if (words.kind[phrase.last] === K.noun) this.describe(referent, words.lower[phrase.last]!)
    })
    // of `a World Meteorological Organization report` too, if WMO follows
    for (const entity of entities) {
      if (entity.type !== 'ORGANIZATION' || !entity.text.includes(' ')) continue
      const last = entity.text.slice(entity.text.lastIndexOf(' ') + 1).toLowerCase()
      if (!words.lexicon.persons.has(last)) this.#cast.meet(bodyName(entity))
    }
    this.#joinAbbreviated()
    this.#readOffices()
    phrases.forEach((phrase, p) => {
      if (phrase.form === 'pronoun') return
      if (this.named[p] !== undefined) {
        // `District of Columbia Attorney General Karl Racine`
        if (this.named[p]!.kind === 'person') {
          this.named[p] = this.#bodyOf(p, phrase) ?? this.named[p]
          return
        }
        const joined = this.#joinedName(p, phrase) ?? this.#memberOf(p, phrase, entityOf)
        if (joined !== undefined) this.named[p] = joined
        return
      }
      const beside = this.#apposition(p, phrase)
      if (beside === undefined) return
      this.named[p] = beside
      this.#describeBy(beside, phrase, phrase.full + 1)
      const noun = words.lower[phrase.head]!
      if (beside.kind === 'unknown') beside.kind = kindOfPhrase(this.#words, phrase)
      else if (words.lexicon.offices.has(noun) && phrase.form === 'nominal') this.#isPerson(beside)
    })
  }

  /** `l’administration Trump`: a body behind whose noun the name of a person stands is not that person. */
  #bodyOf(p: number, { first, determiner, last }: Phrase): Referent | undefined {
    const { types, text, start, end } = this.#words
    const noun = this.#nameStart[p]! - 1
    if (determiner === 'none' || noun !== first + 1 || types[noun]!.noun !== 'group') return undefined
    return this.#cast.meet({
      parts: text.slice(start[noun], end[last]).split(/\s+/),
      person: false,
      body: true,
    })
  }

  /** `Ann Lee, OC of Leeds, …`, elsewhere `the OC`: capitals that stand for an office. */
  #readOffices(): void {
    const { kind, lower } = this.#words
    const holders = new Map<string, Referent>()
    for (const [p, phrase] of this.#phrases.entries()) {
      if (kind[phrase.last + 1] !== K.of || phrase.first !== phrase.last || !this.#isOffice(phrase)) continue
      const before = this.#beforeAside(p, phrase)
      const holder = before === undefined ? undefined : this.named[before]
      if (holder === undefined || !this.#isPerson(holder)) continue
      this.describe(holder, lower[phrase.last]!)
      holders.set(lower[phrase.last]!, holder)
    }
    if (holders.size === 0) return
    for (const [p, phrase] of this.#phrases.entries()) {
      const holder = this.#isOffice(phrase) ? holders.get(lower[phrase.last]!) : undefined
      if (holder !== undefined) this.named[p] = holder
    }
  }

  #isOffice({ last, name }: Phrase): boolean {
    const { text, start, end } = this.#words
    return name !== undefined && name[0] === name[1] && OFFICE.test(text.slice(start[last], end[last]))
  }

  /** Whether one who holds an office is a person; two or three words that say nothing of a body are, whatever the model says. */
  #isPerson(holder: Referent): boolean {
    const { lexicon } = this.#words
    const words = holder.name.split(' ')
    const personal = words.length > 1 && words.length < 4
    if (holder.kind === 'person') return true
    if (holder.kind === 'place' || !personal) return false
    if (words.some((word) => OFFICE.test(word) || lexicon.groups.has(word.toLowerCase()))) return false
    holder.kind = 'person'
    holder.gender = holder.genderSure ? holder.gender : genderOfFirstName(words[0]!, lexicon)
    return true
  }

  /** Notes the gender that an article shows of a body. */
  #agree(referent: Referent, phrase: Phrase): void {
    if (referent.genderSure) return
    const gender = genderOfThing(this.#words, phrase)
    if (gender === undefined) return
    referent.gender = gender
    referent.genderSure = true
  }

  /** Lets a body that one word calls be the one whose name starts with it. */
  #joinAbbreviated(): void {
    const whole = new Map<Referent, Referent>()
    for (const referent of new Set(this.named)) {
      const body = referent && this.#cast.unabbreviated(referent)
      if (body === undefined) continue
      whole.set(referent!, body)
      for (const role of referent!.roles) this.describe(body, role)
    }
    if (whole.size === 0) return
    this.named.forEach((referent, p) => {
      if (referent !== undefined) this.named[p] = whole.get(referent) ?? referent
    })
  }

  /** The one of exactly that name, in any case. */
  called(name: string): Referent | undefined {
    return this.#cast.called(name)
  }

  /** Who is described by a noun anywhere in the article. */
  describedBy(noun: string): readonly Referent[] {
    return this.#byRole.get(noun) ?? []
  }

  /** Notes that a noun describes a referent. */
  describe(referent: Referent, noun: string): void {
    if (referent.roles.has(noun)) return
    referent.roles.add(noun)
    const others = this.#byRole.get(noun)
    if (others === undefined) this.#byRole.set(noun, [referent])
    else others.push(referent)
  }

  /** Adds the nouns of a phrase up to word `to` to the descriptions of a referent. */
  #describeBy(referent: Referent, phrase: Phrase, to: number): void {
    const { kind, lower, lexicon } = this.#words
    for (let w = phrase.first; w < to; w++) {
      const word = lower[w]!
      if (kind[w] === K.noun || lexicon.persons.has(word)) {
        this.describe(referent, word)
        if (!lexicon.persons.has(word) || kind[w + 1] === K.genitive) continue
        // `le rappeur Kanye West` is a person, whatever the model says
        if (referent.kind === 'unknown' || (w === to - 1 && phrase.form === 'name')) referent.kind = 'person'
        const gender = lexicon.persons.get(word)
        if (gender !== undefined && referent.kind === 'person' && !referent.genderSure) {
          referent.gender = gender
          referent.genderSure = true
        }
      } else if (kind[w] === K.name || kind[w] === K.adjective) referent.traits.add(word)
    }
  }

  /** `59 Tomahawk missiles`, `le missile Tomahawk`: a name with a noun that is of no person. */
  #isThing({ first, name }: Phrase): boolean {
    const { kind, types } = this.#words
    for (let w = first; w < name![0]; w++) if (kind[w] === K.noun && types[w]!.noun === 'unknown') return true
    return false
  }

  /** The name beside a description: `the mayor, Anne Roux,` `Anne Roux, 42, the mayor`. */
  #apposition(p: number, phrase: Phrase): Referent | undefined {
    const { kind } = this.#words
    const what = kindOfPhrase(this.#words, phrase)
    if (isPlural(this.#words, phrase)) return undefined
    const told = what === 'person' || what === 'group'
    if (!told && (phrase.determiner !== 'definite' || phrase.governor !== 'none' || what !== 'unknown'))
      return undefined
    let n = p + 1
    let end = phrase.full
    // over `for the agency` up to the comma
    while (n < this.#phrases.length && this.#phrases[n]!.first <= end + 2 && kind[end + 1] !== K.comma) {
      if (this.#phrases[n]!.first > end && this.#phrases[n]!.governor !== 'preposition') break
      end = Math.max(end, this.#phrases[n++]!.full)
    }
    while (n < this.#phrases.length && this.#phrases[n]!.first <= end) n++
    const next = this.#phrases[n]
    if (next !== undefined && kind[end + 1] === K.comma && next.first === this.#afterNaming(end + 2)) {
      const after = kind[next.full + 1]
      const referent = this.named[n]
      if (
        next.form === 'name' &&
        referent !== undefined &&
        (next.determiner === 'none' || referent.kind === 'person') &&
        !(what === 'person' && this.#isThing(next)) &&
        (told ||
          (referent.kind === 'person' && after !== K.verb && after !== K.auxiliary && after !== K.between)) &&
        after !== K.coordinator &&
        referent.kind !== 'place'
      )
        return referent
    }
    if (!told) return undefined
    const joined = this.#joinedName(p, phrase)
    if (joined !== undefined) return joined
    const before = this.#beforeAside(p, phrase)
    const referent = before === undefined ? undefined : this.named[before]
    return referent !== undefined && referent.kind !== 'place' ? referent : undefined
  }

  /** `the commander, named as X`: over the words that name. */
  #afterNaming(word: number): number {
    let w = word
    while (this.#words.lexicon.naming.has(this.#words.lower[w]!)) w++
    return w
  }

  /** `la sénatrice du Massachusetts Elizabeth Warren`: a person’s name right after the complement. */
  #joinedName(p: number, phrase: Phrase): Referent | undefined {
    const { kind, lower, lexicon } = this.#words
    const group = kindOfPhrase(this.#words, phrase) === 'group'
    const { full } = phrase
    // `Undersecretary for Financial Affairs Ann Lee`
    const reach = !group && kind[full + 1] === K.preposition && !lexicon.agent.has(lower[full + 1]!) ? 2 : 1
    let end = full + reach
    for (let q = p + 1; q < this.#phrases.length && this.#phrases[q]!.first <= end; q++) {
      const { first, name, determiner } = this.#phrases[q]!
      const adjoins = reach === 2 && first === end && first > full + 2
      if (reach === 2 && first === full + 2) end = this.#phrases[q]!.full + 1
      const from = this.#nameStart[q]!
      if (name === undefined) continue
      // `la ministre de la Santé Anne Roux`: the name stands right behind it
      const behind = first === phrase.full + 1 && phrase.full > phrase.last && determiner === 'none' && !group
      if (from <= first + (determiner === 'none' ? 0 : 1) && !behind && !adjoins) continue
      // `the spokesman for President Ann Lee`
      const office = lexicon.offices.has(lower[from - 1]!) && !lexicon.attributes.has(lower[from - 1]!)
      if (first > full + 1 && (office || lexicon.titles.has(lower[from - 1]!))) continue
      // `the lawyer of president Trump` is not he
      const modified = from - 2 > first && kind[from - 2] !== K.determiner
      // `the actor and director Ann Lee`
      const also = first <= full && kind[first - 1] === K.coordinator
      // but `agence de presse X` is X
      const kindOfBody = group && determiner === 'none' && from - 1 === first
      if (
        !modified &&
        !also &&
        !kindOfBody &&
        kind[from - 1] === K.noun &&
        (lexicon.persons.has(lower[from - 1]!) || lexicon.groups.has(lower[from - 1]!))
      )
        continue
      const found = this.named[q]
      if (found?.kind === 'person' ? !group : group && found?.kind === 'group') return found
    }
    return undefined
  }

  /** `University of Leeds astrophysicist Ann Lee`: behind the words of the body one of its people. */
  #memberOf(p: number, { last, full }: Phrase, entityOf: Int32Array): Referent | undefined {
    const { types, lower, lexicon } = this.#words
    if (entityOf[last] === 0 || full === last) return undefined
    let end = last
    while (entityOf[end + 1] === entityOf[last]) end++
    for (let q = p + 1; q < this.#phrases.length && this.#phrases[q]!.first <= full; q++) {
      const from = this.#nameStart[q]!
      if (this.#phrases[q]!.name === undefined || from <= end + 1 || this.#phrases[q]!.full !== full) continue
      const before = lower[from - 1]!
      const told =
        types[from - 1]!.noun === 'person' || lexicon.offices.has(before) || lexicon.titles.has(before)
      if (told && this.named[q]?.kind === 'person') return this.named[q]
    }
    return undefined
  }

  /** The name before `, ` or `, 42, ` in front of a phrase. */
  #beforeAside(p: number, { first, full, determiner }: Phrase): number | undefined {
    const { kind, lower, lexicon } = this.#words
    if (kind[first - 1] !== K.comma) return undefined
    // `according to Anne Roux, the union hopes`: a subject of its own
    const next = kind[full + 1]
    if (determiner !== 'none' && (next === K.verb || next === K.auxiliary || next === K.between))
      return undefined
    let w = first - 2
    let q = p - 1
    if (kind[w] === K.adjective && kind[w - 1] === K.comma) w -= 2
    else if (lexicon.times.has(lower[w]!) && kind[w - 2] === K.comma) w -= 3
    while (q >= 0 && this.#phrases[q]!.last > w) q--
    return q >= 0 && this.#phrases[q]!.last === w && this.#phrases[q]!.form === 'name' ? q : undefined
  }
}
