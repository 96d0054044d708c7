import type { Span } from '../text/span.ts'

export type EntityType =
  | 'PERSON'
  | 'ORGANIZATION'
  | 'LOCATION'
  | 'MISC'
  | 'DATE'
  | 'TIME'
  | 'DURATION'
  | 'MONEY'
  | 'PERCENT'
  | 'QUANTITY'
  | 'CARDINAL'
  | 'ORDINAL'
  | 'EMAIL'
  | 'URL'
  | 'HASHTAG'
  | 'MENTION'
  | (string & {})

export interface Entity extends Span {
  readonly type: EntityType
  /** 0..1, calibrated: of the entities scored about 0.8, about 80 % are right. */
  readonly score: number
  /** Mentions of one thing in one document share it. */
  readonly id: string
  /** The fullest name of that thing in the document. */
  readonly name: string
  /** Language-independent: the same for Poutine and Putin; `country:UA` style where a standard code exists. */
  readonly key?: string
  /** Normalised: ISO 8601 date, time or duration; a number; an amount with its ISO 4217 currency; a fraction. */
  readonly value?: EntityValue
  /** Who found it. */
  readonly extractor: string
}

/** What a value entity is worth. The entities/values room refines it. */
export type EntityValue = unknown
