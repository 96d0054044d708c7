import type { Bound } from '../language/value-words.ts'
import type { Span } from '../text/span.ts'

/** What a thing is; extractors of your own add further types. */
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
  /** What it is. */
  readonly type: EntityType
  /** 0..1, calibrated: of the entities scored about 0.8, about 80 % are right. */
  readonly score: number
  /** Mentions of one thing in one document share it. */
  readonly id: string
  /** The fullest name of that thing in the document. */
  readonly name: string
  /** Language-independent: the same for Poutine and Putin; `country:UA` style where a standard code exists. */
  readonly key?: string
  /** Normalised: see {@link ValueOf}. */
  readonly value?: EntityValue
  /** The limit that the words around a number put on it: `more than 200` is `above`. */
  readonly bound?: Bound
  /** Who found it. */
  readonly extractor: string
}

/** From `min` to `max`, both included. */
export interface Range<T> {
  /** The least. */
  readonly min: T
  /** The most. */
  readonly max: T
}

/** A number or a range of numbers: `10-15` is `{ min: 10, max: 15 }`. */
export type Amount = number | Range<number>

/** An amount of money in whole units, `50p` is 0.5. */
export interface Money {
  /** In whole units. */
  readonly amount: Amount
  /** ISO 4217; absent where the text leaves open whose pesos they are. */
  readonly currency?: string
}

/** A measure. */
export interface Quantity {
  /** In the unit. */
  readonly amount: Amount
  /** The unit's symbol: `km`, `m²`, `km/h`, `°C`, `t`, `MW`, `mi`, `ft`. */
  readonly unit: string
}

/**
 * What an entity of each type is worth; without a value where the text does not say enough.
 *
 * `DATE`: ISO 8601, as exact as the text: day `2022-02-24`, week `2022-W08`, month `2022-02`, year `2022`, decade `202`,
 * century `20`, season `2022-22` (21 spring to 24 winter), interval `2022-07/2022-09`. What stays open for want of a date of
 * publication is truncated as ISO 8601:2000 has it: `--02-24` a day of some year, `--02` a month, `---24` a day of some month,
 * `-W-4` a Thursday.
 *
 * `TIME`: `T15:30`, with the day where it is known `2022-02-24T15:30`, with a zone `T15:30Z`, a part of a day as an interval
 * `2022-02-24T18:00/2022-02-25T00:00`.
 *
 * `DURATION`: `P6D`, `PT15H`, `PT2H30M`, or a range of two. `PERCENT`: a fraction of one. `ORDINAL`: its number.
 */
export interface ValueOf {
  /** ISO 8601. */
  DATE: string
  /** ISO 8601. */
  TIME: string
  /** ISO 8601. */
  DURATION: string | Range<string>
  /** With its currency, where that is known. */
  MONEY: Money
  /** A fraction: 25 % is 0.25. */
  PERCENT: Amount
  /** With its unit. */
  QUANTITY: Quantity
  /** The number. */
  CARDINAL: Amount
  /** Its number. */
  ORDINAL: number
}

/** What an entity is worth; its type says which of these it is. */
export type EntityValue = ValueOf[keyof ValueOf]
