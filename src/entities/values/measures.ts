import type { ValueWords } from '../../language/value-words.ts'
import type { Amount } from '../entity.ts'
import type { Lexeme } from './lexeme.ts'
import type { Slot } from './pattern.ts'
import { endOf, lexemeAs, lexemesAs, type Reader, reading, signOf, written } from './reading.ts'

/** The number or range of a slot, times `factor`. */
export function amountOf({ lexeme, to }: Slot, factor = 1): Amount {
  const { value, scale } = lexeme.numeral!
  if (to === undefined) return times(value, factor)
  const end = to.numeral!
  // 5 to 10 million: the scale is said once.
  const shared = scale === 1 && end.scale > 1 && value < end.value / end.scale ? end.scale : 1
  return { min: times(value * shared, factor), max: times(end.value, factor) }
}

function times(value: number, factor: number): number {
  const product = value * factor
  return factor === 1 || Number.isInteger(product) ? product : Number(product.toPrecision(15))
}

function mapAmount(amount: Amount, change: (value: number) => number): Amount {
  return typeof amount === 'number' ? change(amount) : { min: change(amount.min), max: change(amount.max) }
}

/** `$3.5m`, `3,5 millions d’euros`, `50p`, `Rs 25 lakh`. */
export const money: Reader = (match, { text, words }) => {
  const slot = match.slots.find(({ part }) => part === 'amount')!
  const { numeral } = slot.lexeme
  const prefix = lexemeAs(match, 'prefix')
  if (prefix !== undefined) {
    const sign = written(text, prefix)
    // K2 and N95 are no money; N167 million is.
    if (
      /^[A-Z]{1,2}$/.test(sign) &&
      numeral!.digits > 0 &&
      numeral!.digits <= 3 &&
      numeral!.scale === 1 &&
      slot.lexeme.gap === 'glued'
    )
      return 'none'
    if (/^[A-Z]$/.test(sign) && slot.lexeme.gap !== 'glued') return 'none'
  }
  const subunit = signOf(match, 'subunit')
  if (subunit !== undefined) {
    const unit = lexemeAs(match, 'subunit')!
    if (unit.end === unit.start + 1 && unit.gap !== 'glued') return undefined
    return reading('MONEY', {
      value: { amount: amountOf(slot, 0.01), ...(subunit === '' ? {} : { currency: subunit }) },
    })
  }
  const word = lexemeAs(match, 'currency')
  const start = word?.gap === 'hyphen' ? startWithoutArticle(slot.lexeme, text, words) : undefined
  const currency = signOf(match, prefix === undefined ? 'currency' : 'prefix')!
  // They won 5 seats, 3 won: the won is counted in thousands.
  if (prefix === undefined && currency === 'KRW' && word!.end - word!.start === 3 && numeral!.value < 1000)
    return undefined
  let amount = amountOf(slot)
  const cents = lexemesAs(match, 'number')[0]
  if (cents !== undefined) {
    if (cents.numeral!.digits !== 2) return undefined
    amount = mapAmount(amount, (value) => value + cents.numeral!.value / 100)
  }
  return reading('MONEY', { start, value: { amount, ...(currency === '' ? {} : { currency }) } })
}

/** The article of a million-dollar home is the home's. */
function startWithoutArticle({ start, end }: Lexeme, text: string, words: ValueWords): number | undefined {
  const space = text.indexOf(' ', start)
  return space > 0 && space < end && words.articles.has(text.slice(start, space).toLowerCase())
    ? space + 1
    : undefined
}

/** `15 %` is 0.15. */
export const percent: Reader = (match, { text }) => {
  const slot = match.slots[0]!
  const sign = signBefore(text, slot.lexeme)
  const amount = amountOf(slot, 0.01)
  return reading('PERCENT', {
    start: sign?.start,
    value: sign?.minus ? mapAmount(amount, (value) => -value) : amount,
  })
}

const SMALLER: Record<string, Record<string, number>> = {
  ft: { in: 12 },
  lb: { oz: 16 },
  kg: { g: 1000 },
  m: { cm: 100 },
}

/** `40 km`, `-5 °C`, `6ft 2in`. */
export const quantity: Reader = (match, { text, before }) => {
  const units = lexemesAs(match, 'unit')
  const [unit, smaller] = units.map((lexeme) => String(lexeme.senses.unit))
  const slot = match.slots[0]!
  const next = text[endOf(match)]
  if (next === '’' || next === "'") return undefined
  // $80 a barrel is a price.
  if (slot.lexeme.numeral!.lone && (before?.numeral ?? before?.senses.currency) !== undefined)
    return undefined
  // 4G is a network.
  const form = written(text, units[0]!)
  if (
    form.length === 1 &&
    form !== form.toLowerCase() &&
    unit === unit!.toLowerCase() &&
    unit !== 'l' &&
    form !== '°'
  )
    return 'none'
  if (
    unit!.length === 1 &&
    form.length === 1 &&
    form !== '°' &&
    slot.lexeme.numeral!.digits === 0 &&
    slot.lexeme.numeral!.decimals === 0 &&
    !/\d/.test(written(text, slot.lexeme))
  ) {
    return undefined
  }
  const inches = lexemeAs(match, 'inches') !== undefined
  if (smaller !== undefined || inches) {
    const ratio = SMALLER[unit!]?.[inches ? 'in' : smaller!]
    if (ratio === undefined) return undefined
    const rest = match.slots[2]!.lexeme.numeral!.value / ratio
    return reading('QUANTITY', {
      value: { amount: Number((slot.lexeme.numeral!.value + rest).toFixed(4)), unit: unit! },
    })
  }
  const sign = unit!.startsWith('°') ? signBefore(text, slot.lexeme) : undefined
  const amount = amountOf(slot)
  return reading('QUANTITY', {
    start: sign?.start,
    value: { amount: sign?.minus ? mapAmount(amount, (value) => -value) : amount, unit: unit! },
  })
}

/** A plus or minus against the digits, where it is no hyphen. */
function signBefore(text: string, { start }: Lexeme): { start: number; minus: boolean } | undefined {
  const sign = text[start - 1] ?? ''
  const before = text[start - 2] ?? ' '
  if (!'+-−–'.includes(sign) || sign === '' || !/[\s(«“"]/.test(before)) return undefined
  return { start: start - 1, minus: sign !== '+' }
}
