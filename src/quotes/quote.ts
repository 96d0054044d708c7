import type { Span } from '../text/span.ts'

export type QuoteKind = 'direct' | 'mixed' | 'partial' | 'indirect' | 'scare'

export interface Cue extends Span {
  readonly lemma: string
}

export interface Speaker {
  /** The words tied to the cue: `il` in `a-t-il`. */
  readonly mention?: Span
  /** Resolved: `Sergiy Orlov`. */
  readonly name: string
  /** `Entity.id` */
  readonly entity?: string
  readonly resolution: 'name' | 'nominal' | 'pronoun' | 'turn'
  readonly score: number
}

/** Reported speech. `start..end` runs from the first to the last character of content and marks. */
export interface Quote extends Span {
  readonly id: string
  readonly kind: QuoteKind
  /** Without outer marks; several spans when attribution or a paragraph break splits the speech. */
  readonly content: readonly Span[]
  readonly cue?: Cue
  readonly speaker?: Speaker
  readonly score: number
}
