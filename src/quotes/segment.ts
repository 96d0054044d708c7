import type { Span } from '../text/span.ts'
import type { Cue, QuoteKind } from './quote.ts'

/**
 * How the words of attribution and the speech stand to each other; with the cue it says where the speaker is.
 *
 * | frame | looks like |
 * |---|---|
 * | `clause` | `X said (that) …`, `X told him to …`, `X : « … »`, `saying …` |
 * | `incise` | `“…,” X said` `“…,” said X` `The plan, he said, is dead` `a-t-il dit` |
 * | `source` | `according to X`, `selon X`, `pour X`, `de l’aveu de X` |
 * | `passive` | `it was reported that …`, `was ordered to …` (a speaker, if any, stands after by/par) |
 * | `lead` | a colon with no verb before it: `Name: …`, `X’s answer: “…”`, interviews, headlines |
 * | `floating` | nothing is said about who speaks; `follows` says which segment it may continue |
 */
export type Frame = 'clause' | 'incise' | 'source' | 'passive' | 'lead' | 'floating'

/** Reported speech before its speaker is known: what the detection hands to the speaker stage. */
export interface Segment {
  readonly kind: QuoteKind
  readonly frame: Frame
  /** In text order, without outer marks; several where attribution or a paragraph break splits the speech. */
  readonly content: readonly Span[]
  /** From the first to the last character of content and marks. */
  readonly start: number
  readonly end: number
  /** The head verb form or the source preposition, with its lemma. */
  readonly cue?: Cue | undefined
  /** The segment (its index) where someone speaks the same words, if nobody does here. */
  readonly echoes?: number
  /** 0..1: how sure the detection is that this is a segment of that kind. */
  readonly score: number
}
