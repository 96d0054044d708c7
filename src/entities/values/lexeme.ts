import type { Sense } from '../../language/value-words.ts'
import { kindOf, SPACE } from '../../text/chars.ts'

/** What one word or phrase may mean: sense → worth. */
export type Senses = { readonly [S in Sense]?: number | string }

/** What stands between a lexeme and the one before it. */
export type Gap = 'glued' | 'space' | 'hyphen' | 'dash' | 'comma' | 'colon' | 'slash' | 'dot' | 'far'

/** A number as it is written: in digits, in words or in both. */
export interface Numeral {
  readonly value: number
  readonly ordinal: boolean
  /** A round word by itself, `dozens`: at least so many. */
  readonly vague: boolean
  /** How many digits it is written with if it is nothing but digits, else 0. */
  readonly digits: number
  /** How many digits stand behind the decimal mark. */
  readonly decimals: number
  /** `one` alone. */
  readonly lone: boolean
  /** The factor of its last scale word, 1 without: what `3 to 5 million` shares. */
  readonly scale: number
}

/** A stretch of a text that may be part of a value. */
export interface Lexeme {
  readonly start: number
  readonly end: number
  readonly gap: Gap
  readonly senses: Senses
  readonly numeral?: Numeral
}

/** Parts of patterns that read a numeral. */
export type NumericPart =
  | ('number' | 'amount' | 'ordinal' | 'day' | 'monthNumber' | 'year' | 'year2')
  | ('hour' | 'minute' | 'hourPoint' | 'military')

/** What may stand at one place of a pattern. */
export type Part = Sense | NumericPart

export const NUMERIC_PARTS: readonly NumericPart[] = [
  'number',
  'amount',
  'ordinal',
  'day',
  'monthNumber',
  'year',
  'year2',
  'hour',
  'minute',
  'hourPoint',
  'military',
]

/** May the lexeme be read as `part`? */
export function reads(lexeme: Lexeme, part: Part): boolean {
  const { numeral } = lexeme
  return (numeral !== undefined && readsNumeral(numeral, part)) || lexeme.senses[part as Sense] !== undefined
}

function readsNumeral(
  { value, digits, decimals, ordinal, vague, scale, lone }: Numeral,
  part: Part,
): boolean {
  switch (part) {
    case 'number':
    case 'amount':
      return !ordinal
    case 'ordinal':
      return ordinal
    case 'day':
      return (
        digits <= 2 && value >= 1 && value <= 31 && Number.isInteger(value) && !vague && !lone && scale === 1
      )
    case 'monthNumber':
      return digits >= 1 && digits <= 2 && value >= 1 && value <= 12 && !ordinal
    case 'year':
      return digits === 4 && value >= 1000 && value < 2200 && !ordinal
    case 'year2':
      return digits === 2 && !ordinal
    case 'hour':
      return digits <= 2 && value <= 24 && Number.isInteger(value) && !ordinal && !vague
    case 'minute':
      return digits === 2 && value < 60 && !ordinal
    case 'hourPoint':
      return decimals === 2 && value < 24 && value % 1 < 0.595 && scale === 1
    case 'military':
      return digits === 4 && value < 2400 && value % 100 < 60
    default:
      return false
  }
}

/** What stands between `from` and `to`. */
export function gapBetween(text: string, from: number, to: number): Gap {
  if (to === from) return 'glued'
  if (to - from > 3) return 'far'
  if (to - from === 1) {
    switch (text.charCodeAt(from)) {
      case 0x20:
      case 0xa0:
      case 0x202f:
      case 0x2009:
      case 0x27:
      case 0x2019:
        return 'space'
      case 0x2d:
      case 0x2010:
      case 0x2011:
        return 'hyphen'
      case 0x2012:
      case 0x2013:
      case 0x2014:
        return 'dash'
      case 0x2c:
        return 'comma'
      case 0x3a:
        return 'colon'
      case 0x2f:
        return 'slash'
      case 0x2e:
        return 'dot'
    }
  }
  let sign = 0
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x0a || code === 0x0d) return 'far'
    if (kindOf(code) === SPACE) continue
    if (sign !== 0) return 'far'
    sign = code
  }
  if (sign === 0) return 'space'
  if (sign === 0x2d || (sign >= 0x2010 && sign <= 0x2014)) return 'dash'
  if (sign === 0x2c) return 'comma'
  return 'far'
}
