import type { Document } from '../pipeline/document.ts'
import { read } from '../pipeline/read.ts'
import type { Alignment, ArticleMatch, QuoteTrace } from './alignment.ts'
import { alignmentOf } from './articles/align.ts'
import { matchStories } from './collection/match.ts'
import { traces } from './utterances/trace.ts'

export type { Alignment, ArticleMatch, Bead, Link, QuoteTrace } from './alignment.ts'
export type { Evidence } from './articles/evidence.ts'
export { type AlignSentencesOptions, alignSentences } from './sentences/align.ts'

/** 0..1: what is scored lower is left out. */
export interface ScoreOptions {
  /** 0..1: what is scored lower is left out. */
  readonly minScore?: number
}

/**
 * What two articles have in common: sentences and quotations that correspond, in one language or two, in any order. Each link
 * says why; boilerplate does not count. A score is the probability that a link is right.
 *
 * @throws TypeError for what is neither a string nor a document.
 * @example
 * ```ts
 * const { relation, links } = alignArticles('Il pleut à Lyon depuis lundi.', 'It has been raining in Lyon since Monday.')
 * relation // 'translation'
 * links[0]?.evidence[0] // { kind: 'name', source: 'Lyon', target: 'Lyon', weight: … }
 * ```
 */
export function alignArticles(source: string | Document, target: string | Document): Alignment {
  return alignmentOf(documentOf(source), documentOf(target))
}

/**
 * Which articles tell the same story, within and across languages, the likeliest pairs first. A score means the same in every
 * collection; pairs scored below `minScore`, 0.2 where it is not given, are left out. Articles are looked up in an index of
 * their rarer words, so time grows with their number, not with that of their pairs.
 *
 * @throws TypeError for what is no document; RangeError for a `minScore` outside 0..1.
 * @example
 * ```ts
 * matchArticles([read('Il pleut à Lyon.', { id: 'a' }), read('Rain falls on Lyon.', { id: 'b' })])
 * // [{ source: 'a', target: 'b', score: … }]
 * ```
 */
export function matchArticles(articles: Iterable<Document>, options: ScoreOptions = {}): ArticleMatch[] {
  return matchStories(checked(articles), scoreOption(options, 0.2))
}

/**
 * Each utterance that is reported more than once, in all its renderings, direct or indirect, across articles and languages.
 * Two that look alike but have different speakers stay apart. A trace's score is that of its weakest bond; bonds scored
 * below `minScore`, 0.5 where it is not given, do not count.
 *
 * @throws TypeError for what is no document; RangeError for a `minScore` outside 0..1.
 * @example
 * ```ts
 * const articles = [read('“It is over,” said Anna Lee.', { id: 'a' }), read('« C’est fini », a dit Anna Lee.', { id: 'b' })]
 * traceQuotes(articles)[0]?.renderings.map(({ article }) => article) // ['a', 'b']
 * ```
 */
export function traceQuotes(articles: Iterable<Document>, options: ScoreOptions = {}): QuoteTrace[] {
  return traces(checked(articles), scoreOption(options, 0.5))
}

function documentOf(input: string | Document): Document {
  return typeof input === 'string' ? read(input) : check(input)
}

function* checked(articles: Iterable<Document>): Generator<Document> {
  for (const article of articles) yield check(article)
}

function check(input: unknown): Document {
  // Asked for by name alone: to look at the quotations would be to compute them.
  if (typeof input === 'object' && input !== null && 'text' in input && 'quotes' in input)
    return input as Document
  throw new TypeError(`a document is needed, as read gives it, not ${typeof input}`)
}

function scoreOption({ minScore }: ScoreOptions, usual: number): number {
  if (minScore === undefined) return usual
  if (typeof minScore !== 'number' || !(minScore >= 0 && minScore <= 1)) {
    throw new RangeError(`minScore must be between 0 and 1: ${String(minScore)}`)
  }
  return minScore
}
