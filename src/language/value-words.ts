/**
 * What a word or phrase may stand for in a date, an amount or a number, and in brackets what its entry is worth.
 *
 * Numbers: `cardinal` [its value], `scale` [the factor; needs a number or an article before it: `two million`, `a dozen`],
 * `vague` [the factor; a number by itself: `dozens`], `ordinal` [its value], `fraction` and `fractions` [the denominator;
 * after one, after two and more], `magnitude` [the factor; tied to digits: `3m`].
 *
 * Days: `month` [1–12], `weekday` [1–7, from Monday], `season` [21–24, as ISO 8601-2 numbers them], `relative` [-1 last,
 * 0 this, 1 next], `period` [what `relative` turns: `W M Y Q` as in ISO 8601, `E` weekend, `X` decade, `C` century],
 * `offset` [days from the day of publication], `anchor` [days from the date mentioned before], `relatives` [its plural],
 * `adjacent` [the same, from the date mentioned before], `this` [0: what
 * comes before its noun where `relative` follows], `ago` [-1, 1: from the day of publication], `later` [-1, 1: from the date mentioned
 * before], `since` and `hence` [-1 and 1: ago that comes first], `part` [months: 3 or 6], `quarter` [1–4], `decade` [the last two digits],
 * `decades`, `century`, `era` [-1].
 *
 * Feasts: `feast` [`12-25`, month and day, or `E-2`, days from Easter Sunday].
 *
 * Times: `timeUnit` [ISO 8601 designator, with `T` for parts of a day], `hourMark`, `minuteMark`, `meridiem` [hours to add],
 * `oclock`, `zone` [its ISO 8601 suffix], `clock` [hour], `dayPart` [`from/to` hours], `offsetPart` [days and hours].
 *
 * Measures: `percent` [0.01], `unit` [its symbol], `currency` [ISO 4217 or '' where several countries use the word],
 * `prefix` [a currency written against its digits], `subunit` [currency], `inches` [1; after feet].
 *
 * Links, read only behind one of the others: `article` [1], `and`, `or`, `to`, `of`, `the`, `ratio`, `few`, `old`.
 */
export type Sense =
  | ('cardinal' | 'scale' | 'vague' | 'ordinal' | 'fraction' | 'fractions' | 'magnitude')
  | (
      | 'month'
      | 'weekday'
      | 'season'
      | 'relative'
      | 'relatives'
      | 'period'
      | 'offset'
      | 'anchor'
      | 'adjacent'
      | 'this'
    )
  | ('ago' | 'later' | 'since' | 'hence' | 'feast')
  | ('part' | 'quarter' | 'decade' | 'decades' | 'century' | 'era')
  | (
      | 'timeUnit'
      | 'hourMark'
      | 'minuteMark'
      | 'meridiem'
      | 'oclock'
      | 'zone'
      | 'clock'
      | 'dayPart'
      | 'offsetPart'
    )
  | ('percent' | 'unit' | 'currency' | 'prefix' | 'subunit' | 'inches')
  | ('article' | 'and' | 'or' | 'to' | 'of' | 'the' | 'ratio' | 'few' | 'old')

export type SenseTable = Readonly<Record<string, number | string>>

/** What kind of thing a pattern finds; each has a reader in `entities/values/`. */
export type Shape =
  | (
      | 'calendar'
      | 'near'
      | 'offset'
      | 'anchor'
      | 'distance'
      | 'part'
      | 'decade'
      | 'century'
      | 'numericDate'
      | 'feast'
      | 'year'
    )
  | ('clock' | 'dayPart' | 'duration' | 'oneUnit')
  | ('money' | 'percent' | 'quantity' | 'ratio' | 'cardinal' | 'ordinal' | 'none')

/** A limit that the words around a number put on it: `more than 200` is above. */
export type Bound = 'above' | 'below' | 'at least' | 'at most' | 'about'

/** What a language says about dates, times, amounts and numbers. */
export interface ValueWords {
  /**
   * Sense, then word or phrase, then worth. A key in lower case is met in any case; one with a capital as written or in
   * capitals. A typographic apostrophe in a text meets `'`, and any space a space.
   */
  readonly words: { readonly [S in Sense]?: SenseTable }
  /**
   * Orders of senses. Parts are divided by spaces: `day month` stand one after the other; `[ … ]` may be missing; `a|b` is
   * either. A sign before a part says what stands between it and the one before: `-` a hyphen or dash, `,` a comma or a
   * space, `:`, `/`, `.` these, `~` nothing; no sign, a space or nothing. Beside the senses a part may be a reading of digits,
   * `number day monthNumber year year2 hour minute hourPoint military`, or an `amount`, which is a number or a range of numbers.
   * The longest match wins, then the earlier shape.
   */
  readonly patterns: { readonly [S in Shape]: readonly string[] }
  readonly decimalMark: '.' | ','
  /** Marks between groups of three digits, besides the narrow and the non-breaking space. */
  readonly groupMarks: string
  /** Endings of an ordinal written against its digits: `3rd`, `1er`; some also after a space (`1 er`). */
  readonly ordinalEndings: ReadonlySet<string>
  readonly spacedOrdinalEndings: ReadonlySet<string>
  /** Endings of an ordinal in Roman numerals, `XXe`; empty where there is none. */
  readonly romanEndings: ReadonlySet<string>
  /** May 60 and 80 be followed by ten and more: `soixante-douze`? */
  readonly vigesimal: boolean
  /** `and` stands before the ones (`vingt et un`) or after hundreds (`two hundred and five`). */
  readonly andStands: 'before ones' | 'after hundreds'
  /** Does 03/05/2016 begin with the `day`, or is the order not known? */
  readonly dayFirst: boolean
  /** Words joined to a year or month by a hyphen: `mid-2016`. */
  readonly datePrefixes: ReadonlySet<string>
  /** An article that counts: `a million`, `une vingtaine`. */
  readonly articles: ReadonlySet<string>
  /** Words before a share by which something changed, and words that may follow it: `by a fifth to …`. */
  readonly beforeShare: ReadonlySet<string>
  readonly afterShare: ReadonlySet<string>
  /** Words that make a scale word a vague number: `several hundred`. */
  readonly quantifiers: ReadonlySet<string>
  /** Articles that belong to a relative date: `la semaine dernière`. */
  readonly relativeArticles: ReadonlySet<string>
  /** Plurals without -s or -x: `people`; words in -s that are no plural: `across`. */
  readonly plurals: ReadonlySet<string>
  readonly notPlural: ReadonlySet<string>
  /** Words before a decade of two digits: the early 90s, where `his early 90s` is an age. */
  readonly beforeDecade: ReadonlySet<string>
  /** Words before a year, a clock time, a length of time. */
  readonly beforeYear: ReadonlySet<string>
  readonly beforeTime: ReadonlySet<string>
  readonly beforeDuration: ReadonlySet<string>
  /** Words before a month whose name is also another word. */
  readonly beforeMonth: ReadonlySet<string>
  /** Months and other calendar words that need such evidence, as they are written. */
  readonly doubtfulMonths: ReadonlySet<string>
  /** Are months and weekdays written with a capital? */
  readonly capitalDays: boolean
  /** Words whose number is a label and counts nothing: `page 12`. */
  readonly labels: ReadonlySet<string>
  /** Words after an ordinal that make it no ordinal: `first lady`. */
  readonly notAfterOrdinal: ReadonlySet<string>
  /** Words before it that do: `at first`. */
  readonly notBeforeOrdinal: ReadonlySet<string>
  /** Words between two numbers of a range `between … and`. */
  readonly between: ReadonlySet<string>
  /** Words before a pair that is more often a change than a range, and the verbs that say which. */
  readonly from: ReadonlySet<string>
  readonly changeVerbs: ReadonlySet<string>
  /** Words that place what follows in the future. */
  readonly future: ReadonlySet<string>
  /** How verbs end that do the same. */
  readonly futureEndings: readonly string[]
  readonly bounds: Readonly<Record<string, Bound>>
  readonly boundsAfter: Readonly<Record<string, Bound>>
}
