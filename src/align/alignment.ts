import type { Document } from '../pipeline/document.ts'
import type { Quote } from '../quotes/quote.ts'
import type { Span } from '../text/span.ts'

export interface Alignment {
  readonly source: Document
  readonly target: Document
  /** 0..1 */
  readonly similarity: number
  readonly relation: 'translation' | 'comparable' | 'unrelated'
  readonly links: readonly Link[]
  readonly unaligned: { readonly source: readonly Span[]; readonly target: readonly Span[] }
}

export interface Link {
  readonly kind: 'sentence' | 'quote'
  readonly source: readonly Span[]
  readonly target: readonly Span[]
  readonly score: number
  /** Why: the words, numbers and entities that met. */
  readonly evidence: readonly object[]
}

/** Sentences that correspond, by their index on each side; one side may be empty. */
export interface Bead {
  readonly source: readonly number[]
  readonly target: readonly number[]
  readonly score: number
}

export interface ArticleMatch {
  /** `Document.id` */
  readonly source: string
  readonly target: string
  readonly score: number
}

/** One utterance wherever it is reported. */
export interface QuoteTrace {
  readonly speaker?: string
  readonly renderings: readonly { readonly article: string; readonly quote: Quote }[]
  readonly score: number
}
