import type { Span } from '../text/span.ts'

/** How speech is reported: word for word (`direct`), with words of the speaker in the writer’s clause (`mixed`, `partial`), retold (`indirect`); `scare` marks a term and reports nobody. */
export type QuoteKind = 'direct' | 'mixed' | 'partial' | 'indirect' | 'scare'

export interface Cue extends Span {
  /** Of a verb, with its particle: `point out`. */
  readonly lemma: string
}

/** Who is said to have spoken. */
export interface Speaker {
  /** The words tied to the cue: `il` in `a-t-il`. */
  readonly mention?: Span
  /** Resolved: `Sergiy Orlov`. */
  readonly name: string
  /** `Entity.id` */
  readonly entity?: string
  /** How the name was found: it stands there, through a description, a pronoun, or the turns of a dialogue. */
  readonly resolution: 'name' | 'nominal' | 'pronoun' | 'turn'
  /** 0..1, calibrated: how surely it is this one. */
  readonly score: number
}

/** Reported speech. `start..end` runs from the first to the last character of content and marks. */
export interface Quote extends Span {
  /** Unique in its document. */
  readonly id: string
  /** How the speech is reported. */
  readonly kind: QuoteKind
  /** Without outer marks; several spans when attribution or a paragraph break splits the speech. */
  readonly content: readonly Span[]
  /** The words that report it: `said`, `selon`. */
  readonly cue?: Cue
  /** Absent where the text does not say, and for scare quotes. */
  readonly speaker?: Speaker
  /** 0..1: how surely this is reported speech. */
  readonly score: number
}
