import type { Document } from '../pipeline/document.ts'
import type { Quote } from '../quotes/quote.ts'
import type { Span } from '../text/span.ts'

/** What corresponds in two articles. */
export interface Alignment {
  /** The one article. */
  readonly source: Document
  /** The other. */
  readonly target: Document
  /** 0..1 */
  readonly similarity: number
  /** What the articles are to each other. */
  readonly relation: 'translation' | 'comparable' | 'unrelated'
  /** In the order of the source; they may cross. */
  readonly links: readonly Link[]
  /** Sentences in no link. */
  readonly unaligned: { readonly source: readonly Span[]; readonly target: readonly Span[] }
}

/** Passages of two articles that correspond. */
export interface Link {
  /** Whether sentences or quotations. */
  readonly kind: 'sentence' | 'quote'
  /** Its passages in the source. */
  readonly source: readonly Span[]
  /** Those in the target. */
  readonly target: readonly Span[]
  /** 0..1, how surely they say the same. */
  readonly score: number
  /** Why: the words, numbers and entities that met. */
  readonly evidence: readonly object[]
}

/** Sentences that correspond, by their index on each side; one side may be empty. */
export interface Bead {
  /** Indices of the source’s sentences. */
  readonly source: readonly number[]
  /** Indices of the target’s. */
  readonly target: readonly number[]
  /** 0..1, how surely they say the same. */
  readonly score: number
}

/** Two articles that tell one story. */
export interface ArticleMatch {
  /** `Document.id` */
  readonly source: string
  /** `Document.id` of the other. */
  readonly target: string
  /** 0..1, how surely they tell one story. */
  readonly score: number
}

/** One utterance wherever it is reported. */
export interface QuoteTrace {
  /** The fullest name that the articles give. */
  readonly speaker?: string
  /** Where it is reported, and how. */
  readonly renderings: readonly { readonly article: string; readonly quote: Quote }[]
  /** 0..1, how surely these are one utterance. */
  readonly score: number
}
