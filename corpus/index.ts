import type { EntityType } from '../src/entities/entity.ts'
import type { QuoteKind } from '../src/quotes/quote.ts'
import type { Lang } from '../src/text/lang.ts'
import type { Span } from '../src/text/span.ts'
import a000 from './articles/000_d02f992df2ac9842.json' with { type: 'json' }
import a001 from './articles/001_4ec2d89f88566e83.json' with { type: 'json' }
import a002 from './articles/002_bc88eba2daef6969.json' with { type: 'json' }
import a003 from './articles/003_da3d68ada4a22977.json' with { type: 'json' }
import a004 from './articles/004_c6ae10c56918fc9c.json' with { type: 'json' }
import pairs from './links.json' with { type: 'json' }

/** One of the five articles with what two careful readers found in it. Format and guidelines: `corpus/README.md`. */
export interface Article {
  /** The name of its file. */
  readonly id: string
  /** Its language. */
  readonly lang: Lang
  /** The day that relative dates are resolved against (ISO 8601), inferred from the text. */
  readonly published: string
  /** As published. */
  readonly text: string
  /** With their roles. */
  readonly paragraphs: readonly GoldParagraph[]
  /** Of the body. */
  readonly sentences: readonly Span[]
  /** As a person marked them. */
  readonly entities: readonly GoldEntity[]
  /** As a person marked them. */
  readonly quotes: readonly GoldQuote[]
}

export interface GoldParagraph extends Span {
  /** What it is to the article. */
  readonly role: 'title' | 'body' | 'boilerplate'
  /** Why, where that is not plain. */
  readonly note?: string
}

export interface GoldEntity extends Span {
  /** What it is. */
  readonly type: EntityType
  /** The thing's usual English name, or its value (an ISO 8601 date): the same in every article. */
  readonly canonical: string
}

/** One segment of reported speech; segments of one utterance that attribution or a line break splits share `group`. */
export interface GoldQuote extends Span {
  /** How the speech is reported. */
  readonly kind: QuoteKind
  /** Shared by the renderings of one utterance. */
  readonly group: number
  /** The words that report it. */
  readonly cue?: Span
  /** `mention` is missing where nothing in the text is tied to the speech; the speaker where nobody can tell. */
  readonly speaker?: { readonly mention?: Span; readonly name: string }
  /** Within another segment: given for completeness, outside the score. */
  readonly nested?: true
  /** Why, where that is not plain. */
  readonly note?: string
}

/** What two articles share. `similarity`: the share of the shorter one's sentences that a link reaches. */
export interface ArticlePair {
  /** `Article.id` */
  readonly source: string
  /** `Article.id` of the other. */
  readonly target: string
  /** What the two are to each other. */
  readonly judgement: 'same-story' | 'related'
  /** In words. */
  readonly why: string
  /** 0..1, as a person judged. */
  readonly similarity: number
  /** What corresponds. */
  readonly links: readonly GoldLink[]
  /** Passages that look alike and do not correspond. */
  readonly traps: readonly { readonly source: Span; readonly target: Span; readonly why: string }[]
}

/** Passages that correspond, as a person judged. */
export interface GoldLink {
  /** `translation`: the same words (in one language: a copy); `quote`: one utterance worded differently; `fact`: one fact. */
  readonly kind: 'translation' | 'quote' | 'fact'
  /** Whether sentences or quotations. */
  readonly level: 'sentence' | 'quote' | 'clause' | 'phrase'
  /** In the source. */
  readonly source: Span
  /** In the target. */
  readonly target: Span
  /** Reported speech on both sides. */
  readonly speech?: true
  /** A reader may doubt it: outside the score. */
  readonly weak?: true
  /** Repeats another link, through a paragraph that its article prints twice. */
  readonly repeat?: true
}

/**
 * The five articles on which the library's examples and tests run: two in French, three in English, on one story.
 *
 * @example
 * ```ts
 * import { articles } from 'quotidien/corpus'
 * articles.map((article) => [article.lang, article.quotes.length])
 * // [['fr', 15], ['fr', 13], ['en', 14], ['en', 10], ['en', 16]]
 * ```
 */
export const articles = [a000, a001, a002, a003, a004] as unknown as readonly Article[]

/** What each two of the articles share, and what only seems so. */
export const links = pairs as unknown as readonly ArticlePair[]
