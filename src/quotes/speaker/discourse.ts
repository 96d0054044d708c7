import type { Gender, PronounTraits } from '../../language/speaker-words.ts'
import type { Referent } from './cast.ts'
import { REFERENT_WEIGHTS, type ReferentFeature, Tally } from './rank.ts'

/** What is asked of a referent: by a pronoun, or by a description. */
export interface Demand {
  readonly gender?: Gender | undefined
  readonly plural: boolean
  readonly animate?: PronounTraits['animate']
  /** The one mentioned last is meant. */
  readonly latter?: boolean | undefined
  /** For a description: its noun and other words. */
  readonly noun?: string
  readonly traits?: readonly string[]
  readonly generic?: boolean
  /** The noun says what sort of body it is: the newspaper. */
  readonly label?: boolean
  /** The noun is an office: president, minister. */
  readonly office?: boolean
  /** The other nouns of its sort rule a referent out: whom the article calls the Serb is not the Dutchman. */
  readonly exclusive?: ReadonlySet<string>
  readonly specific?: boolean
  readonly kind?: Referent['kind']
  /** Those who are described by that noun anywhere in the article. */
  readonly known?: readonly Referent[]
}

const REMEMBERED = 16
const LATTER = 4

/** Who has been spoken of, latest first: what pronouns and descriptions are resolved against. */
export class Discourse {
  readonly #recent: Referent[] = []
  #protagonist: Referent | undefined
  #speaker: Referent | undefined
  #spoke = Number.NEGATIVE_INFINITY
  // One for all: most of the time of a pronoun would go into lists of features.
  readonly #tally = new Tally(REFERENT_WEIGHTS)

  /** Who spoke last. */
  get lastSpeaker(): Referent | undefined {
    return this.#speaker
  }

  /** Notes that `referent` spoke in sentence `sentence`. */
  speak(referent: Referent, sentence: number): void {
    this.#speaker = referent
    referent.spoke = true
    this.#spoke = sentence
  }

  /** Notes that `referent` is mentioned at word `word` of sentence `sentence`. */
  touch(referent: Referent, word: number, sentence: number, subject: boolean): void {
    // as object of a sentence whose subject it is too it stays the subject
    const keeps = referent.sentence === sentence && referent.subject
    referent.last = word
    referent.sentence = sentence
    referent.subject = keeps || subject
    referent.mentions++
    const at = this.#recent.indexOf(referent)
    if (at >= 0) this.#recent.splice(at, 1)
    this.#recent.unshift(referent)
    if (this.#recent.length > REMEMBERED) this.#recent.pop()
    if (referent.named && referent.kind !== 'place' && referent.mentions > (this.#protagonist?.mentions ?? 1))
      this.#protagonist = referent
  }

  /** The referent that fits best, with its score; undefined where none fits at all. */
  resolve(
    demand: Demand,
    sentence: number,
  ): { referent: Referent; score: number; margin: number } | undefined {
    let best: Referent | undefined
    let score = Number.NEGATIVE_INFINITY
    let second = Number.NEGATIVE_INFINITY
    const candidates = [...this.#recent]
    for (const extra of [this.#speaker, ...(demand.known ?? [])])
      if (extra !== undefined && !candidates.includes(extra)) candidates.push(extra)
    for (const referent of candidates) {
      const features = this.#features(referent, demand, sentence)
      if (features === undefined) continue
      if (demand.latter && !isMisgendered(referent, demand) && referent.kind !== 'place')
        return { referent, score: LATTER, margin: LATTER }
      const { sum } = features
      if (sum > score) {
        second = score
        score = sum
        best = referent
      } else if (sum > second) second = sum
    }
    return best === undefined ? undefined : { referent: best, score, margin: score - Math.max(second, 0) }
  }

  /** The one mentioned last of those that fit, not more than `sentences` back. */
  latest(sentence: number, sentences: number, fits: (referent: Referent) => boolean): Referent | undefined {
    return this.#recent.find((one) => sentence - one.sentence <= sentences && fits(one))
  }

  /** Undefined where gender, number or kind rule the referent out. */
  #features(referent: Referent, demand: Demand, sentence: number): Tally<ReferentFeature> | undefined {
    const { kind, gender, plural } = referent
    const features = this.#tally.clear()
    if (demand.gender !== undefined && gender !== undefined) {
      // articles show the gender of every noun: only pronouns tell by it
      if (demand.gender === gender) {
        if (demand.noun === undefined) features.push('sameGender')
      } else if (referent.genderSure) return undefined
      else features.push('otherFirstName')
    }
    const body = kind === 'group' || kind === 'place'
    if (demand.plural ? !plural && !body : plural) return undefined
    if (demand.animate === 'person' && (body || kind === 'writing')) return undefined
    if (demand.animate === 'thing' && kind === 'person') return undefined
    if (demand.kind === 'person' && (body || kind === 'writing')) return undefined
    if (demand.kind === 'group' && (kind === 'person' || kind === 'writing')) return undefined
    if (demand.kind === 'writing' && kind !== 'writing') return undefined
    const silent = kind === 'place' && !referent.spoke
    if (demand.animate === 'thing' || demand.kind === 'group') {
      if (body) features.push(silent || (kind === 'place' && demand.generic) ? 'thing' : 'sameKind')
    } else if (kind === 'person') features.push('person')
    else if (kind === 'unknown') features.push('unknownKind')
    else if (kind === 'writing' || silent) features.push('thing')
    if (demand.noun !== undefined && !this.#describes(referent, demand, features)) return undefined
    if (referent.named) features.push('named')
    // whom the article names later only
    if (referent.sentence < 0) return features
    const distance = sentence - referent.sentence
    features.push(
      distance === 0
        ? 'sameSentence'
        : distance === 1
          ? 'lastSentence'
          : distance <= 3
            ? 'nearSentence'
            : distance <= 6
              ? 'farSentence'
              : 'remoteSentence',
    )
    if (distance === 0 && referent.subject) features.push('subjectOfSame')
    if (referent.subject) features.push('subject')
    if (referent === this.#speaker)
      features.push(sentence - this.#spoke <= 1 ? 'lastSpeaker' : 'earlierSpeaker')
    if (referent === this.#protagonist) features.push('protagonist')
    return features
  }

  /** Adds what a description says for the referent. False if it can only mean another. */
  #describes(referent: Referent, demand: Demand, features: Tally<ReferentFeature>): boolean {
    const role = referent.roles.has(demand.noun!)
    if (!role && demand.exclusive !== undefined)
      for (const other of referent.roles) if (demand.exclusive.has(other)) return false
    const name = demand.traits!.length === 0 || !referent.named ? '' : referent.name.toLowerCase()
    const trait = demand.traits!.some((t) => referent.traits.has(t) || name.includes(t))
    if (role) features.push('sameRole')
    else if (demand.known!.length > 0) features.push('otherKnown')
    if (trait) features.push('sameTrait')
    if (referent === this.#speaker) features.push('spokeBefore')
    // `the newspaper`, of the one that spoke last
    const label = demand.label && referent === this.#speaker && demand.traits!.length === 0
    if (demand.generic || label) features.push('genericNoun')
    else if (!role && !demand.office) features.push('newNoun')
    if (demand.office && !role && referent.roles.size > 0) features.push('otherOffice')
    if (demand.specific && !role && !trait) features.push('specific')
    // the mission of Iran is not Iran
    // the embassy of Peru is not the Polish embassy
    const apart = !referent.named && !trait && referent.traits.size > 0 && demand.traits!.length > 0
    if (demand.kind === 'group' && apart) return false
    const other = demand.specific || (!demand.generic && !label && !trait)
    if (demand.kind === 'group' && !role && other) return false
    if (demand.kind === 'unknown' && !role) return false
    // two descriptions without a name are one only if they share their noun
    return referent.named || role
  }
}

/** Only a first name speaks against it: a gender that is sure has ruled the referent out. */
function isMisgendered({ gender }: Referent, demand: Demand): boolean {
  return gender !== undefined && demand.gender !== undefined && gender !== demand.gender
}
