import { keyOf } from '../../entities/keys/key.ts'
import type { Document } from '../../pipeline/document.ts'
import type { Quote } from '../../quotes/quote.ts'
import type { Lang } from '../../text/lang.ts'
import { Scorer } from '../similarity/scorer.ts'
import { Vocabulary } from '../similarity/vocabulary.ts'
import { eachWord } from '../similarity/words.ts'
import { samePerson } from './persons.ts'

/** What the speakers of two quotations say for and against their being one utterance, in nats. */
const SAME = 4
const ALIKE = 1.5
const OTHER = -8
const UNLIKE = -3

/** The quotations of an article that report speech. */
export function speechOf(document: Document): Quoted[] {
  return document.quotes.filter(({ kind }) => kind !== 'scare').map((quote) => ({ document, quote }))
}

/** What a quotation says, in one piece. */
export const contentText = ({ quote }: Quoted) => quote.content.map(({ text }) => text).join(' ')

/** A quotation and the article it stands in. */
export interface Quoted {
  readonly document: Document
  readonly quote: Quote
}

/** Compares speakers; remembers what it compared. */
export class SpeakerComparison {
  readonly #likeness = new Map<string, number>()
  readonly #nations = new Map<string, ReadonlySet<string>>()

  /**
   * What the speakers say for two quotations being one utterance: for persons their names decide, for others what they are
   * known as, the nations in their descriptions, then the words of these. In nats; 0 where either has no speaker.
   */
  odds(a: Quoted, b: Quoted): number {
    const [one, other] = [a.quote.speaker, b.quote.speaker]
    if (one === undefined || other === undefined) return 0
    const [entity, otherEntity] = [entityOf(a), entityOf(b)]
    const [key, otherKey] = [entity?.key, otherEntity?.key]
    if (entity?.type === 'PERSON' && otherEntity?.type === 'PERSON') {
      if (key !== undefined && key === otherKey) return SAME
      return [OTHER, ALIKE, SAME][samePerson(one.name, other.name) + 1]!
    }
    // The Russian ministry of defence is not the Ukrainian one, though each may be called the ministry of defence.
    const [nations, otherNations] = [
      this.#nationsOf(one.name, a.document.lang),
      this.#nationsOf(other.name, b.document.lang),
    ]
    if (nations.size > 0 && otherNations.size > 0 && ![...nations].some((nation) => otherNations.has(nation)))
      return OTHER
    if (key !== undefined && key === otherKey) return SAME
    if (isKnown(key) && isKnown(otherKey)) return OTHER
    if (this.#alike(one.name, a.document.lang, other.name, b.document.lang) > 0) return ALIKE
    return key !== undefined && otherKey !== undefined ? OTHER : UNLIKE
  }

  #nationsOf(name: string, lang: Lang): ReadonlySet<string> {
    const asked = `${lang} ${name}`
    const known = this.#nations.get(asked) ?? nationsIn(name, lang)
    this.#nations.set(asked, known)
    return known
  }

  #alike(one: string, lang: Lang, other: string, otherLang: Lang): number {
    const pair = JSON.stringify([lang, one, otherLang, other])
    const known = this.#likeness.get(pair) ?? likeness(one, lang, other, otherLang)
    this.#likeness.set(pair, known)
    return known
  }
}

/** How much likelier one description is as another's translation, in nats; below 0 where each names what the other does not. */
function likeness(one: string, lang: Lang, other: string, otherLang: Lang): number {
  const from = new Vocabulary(lang)
  const to = lang === otherLang ? from : new Vocabulary(otherLang)
  const [a, b] = [from.passage(one), to.passage(other)]
  if (a.length === 0 || b.length === 0) return 0
  const scorer = new Scorer(from, to)
  scorer.prepare(a)
  const links = scorer.explain(b)
  const [named, otherNamed] = [capitals(one), capitals(other)]
  for (const { x, y } of links) {
    named.delete(x)
    otherNamed.delete(y)
  }
  // The mayor of Lyon is not the mayor of Paris.
  return named.size > 0 && otherNamed.size > 0 ? -1 : scorer.score(b)
}

/** The places of the words that begin with a capital. */
function capitals(text: string): Set<number> {
  const places = new Set<number>()
  let place = 0
  eachWord(text, (word) => {
    if (/^\p{Lu}/u.test(word)) places.add(place)
    place++
  })
  return places
}

function entityOf({ document, quote }: Quoted) {
  return document.entities.find(({ id }) => id === quote.speaker?.entity)
}

/** Whether a key names a thing that is listed, rather than repeating the words that it was called by. */
const isKnown = (key: string | undefined) => key !== undefined && !key.startsWith('name:')

/** The codes of the countries and peoples that a description names. */
function nationsIn(name: string, lang: Lang): Set<string> {
  const codes = name
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1)
    .map((word) => /^(?:country|demonym):(.+)/.exec(keyOf(word, 'MISC', lang)?.key ?? '')?.[1])
  return new Set(codes.filter((code) => code !== undefined))
}
