import type { Document } from '../../pipeline/document.ts'
import type { Quote } from '../../quotes/quote.ts'
import type { Lang } from '../../text/lang.ts'
import { Scorer } from '../similarity/scorer.ts'
import { Vocabulary } from '../similarity/vocabulary.ts'

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

  /**
   * What the speakers say for two quotations being one utterance: their keys decide where both have one, then names, then
   * what their descriptions have in common. In nats; 0 where either has no speaker.
   */
  odds(a: Quoted, b: Quoted): number {
    const [one, other] = [a.quote.speaker, b.quote.speaker]
    if (one === undefined || other === undefined) return 0
    const keys = [keyOf(a), keyOf(b)]
    if (keys[0] !== undefined && keys[1] !== undefined) return keys[0] === keys[1] ? SAME : OTHER
    const ratio = this.#alike(one.name, a.document.lang, other.name, b.document.lang)
    const named = isPerson(a) && isPerson(b)
    if (ratio > 0) return named ? SAME : ALIKE
    return named ? OTHER : UNLIKE
  }

  #alike(one: string, lang: Lang, other: string, otherLang: Lang): number {
    const pair = JSON.stringify([lang, one, otherLang, other])
    const known = this.#likeness.get(pair) ?? likeness(one, lang, other, otherLang)
    this.#likeness.set(pair, known)
    return known
  }
}

/** How much likelier one description is as another's translation, in nats. */
function likeness(one: string, lang: Lang, other: string, otherLang: Lang): number {
  const from = new Vocabulary(lang)
  const to = lang === otherLang ? from : new Vocabulary(otherLang)
  const [a, b] = [from.passage(one), to.passage(other)]
  if (a.length === 0 || b.length === 0) return 0
  const scorer = new Scorer(from, to)
  scorer.prepare(a)
  return scorer.score(b)
}

function entityOf({ document, quote }: Quoted) {
  return document.entities.find(({ id }) => id === quote.speaker?.entity)
}

const keyOf = (quoted: Quoted) => entityOf(quoted)?.key
const isPerson = (quoted: Quoted) => entityOf(quoted)?.type === 'PERSON'
