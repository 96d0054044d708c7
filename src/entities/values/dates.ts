import { dayNumber, isoDay, isoMonth, isoMonths, isoYear, two, ymd } from './calendar.ts'
import { isCapital, opensSentence, precedingWord } from './context.ts'
import { dayOfWeekday, dayYear, monthYear, weekdayDay } from './open-dates.ts'
import type { Match } from './pattern.ts'
import type { Context, Reading } from './reading.ts'
import {
  endOf,
  lexemesAs,
  type Reader,
  reading,
  signOf,
  startOf,
  worth,
  worthOf,
  written,
} from './reading.ts'

/** A weekday, a day, a month, a year, as many of them as there are. */
export const calendar: Reader = (match, context) => {
  const { today } = context
  const days = lexemesAs(match, 'day').map((lexeme) => worthOf(lexeme, 'day'))
  const months = lexemesAs(match, 'month').map((lexeme) => worthOf(lexeme, 'month'))
  const weekday = worth(match, 'weekday')
  const period = signOf(match, 'period')
  const turn = worth(match, 'relative')
  if (match.slots.length === 1 && months.length === 1 && !isMonth(match, context)) return undefined
  const year =
    worth(match, 'year') ??
    (period === 'Y' && today !== undefined ? ymd(today).year + (turn ?? 0) : undefined)
  const direction = period === undefined ? turn : undefined
  if (months.length === 0) {
    if (weekday === undefined || (match.slots.length === 1 && !isDay(match, context))) return undefined
    const day =
      days[0] === undefined
        ? weekdayDay(weekday, direction, context, startOf(match))
        : dayOfWeekday(days[0], weekday, today)
    const open = days[0] === undefined ? `-W-${weekday}` : `---${two(days[0])}`
    return date(day, day === undefined ? open : isoDay(day))
  }
  const month = months[0]!
  if (days.length === 0) {
    const known = year ?? monthYear(month, direction, context, startOf(match))
    if (months.length === 2) {
      return known === undefined
        ? date()
        : date(undefined, isoMonths(known, month, Math.max(1, months[1]! - month + 1)))
    }
    return date(undefined, known === undefined ? `--${two(month)}` : isoMonth(known, month))
  }
  const known =
    year ?? dayYear((one) => dayNumber(one, month, days[0]!), weekday, direction, context, startOf(match))
  if (known === undefined) {
    const open = days.map((day) => `--${two(month)}-${two(day)}`)
    return dayNumber(2020, month, days[0]!) === undefined ? undefined : date(undefined, interval(open))
  }
  const numbers = days.map((day) => dayNumber(known, month, day))
  if (numbers.some((number) => number === undefined)) return undefined
  return date(numbers[0], interval(numbers.map((number) => isoDay(number!))))
}

/** The bare name of a month, where it is no person, planet or verb. */
function isMonth(match: Match, context: Context): boolean {
  const { text, words, before, after } = context
  const lexeme = match.slots[0]!.lexeme
  const form = written(text, lexeme)
  const doubtful =
    words.doubtfulMonths.has(form) || (isCapital(text, lexeme.end + 1) && text[lexeme.end] === ' ')
  if (!doubtful) return isDay(match, context)
  // In April, May and June
  if (before?.senses.month !== undefined && lexeme.gap === 'comma') return true
  if (before?.senses.and !== undefined && lexeme.gap === 'space') return true
  if (after?.senses.month !== undefined && after.gap === 'comma') return true
  return words.beforeMonth.has(precedingWord(text, lexeme.start).word)
}

/** A weekday or month with a capital that the language does not give it is part of a title: *Journal du Dimanche*. */
function isDay(match: Match, { text, words }: Context): boolean {
  const { start } = match.slots[0]!.lexeme
  return words.capitalDays || !isCapital(text, start) || opensSentence(text, start)
}

/** The first and the last of some days. */
function interval(days: readonly string[]): string {
  return days.length === 1 ? days[0]! : `${days[0]}/${days.at(-1)}`
}

function date(day?: number, value?: string): Reading {
  return reading('DATE', { day, value })
}

/** `2016-05-03`, `03/05/2016`, `3.5.2016`. */
export const numericDate: Reader = (match, { text, words }) => {
  const lexemes = lexemesAs(match, 'number')
  const [a, b, c] = lexemes.map((lexeme) => lexeme.numeral!)
  if (a === undefined || b === undefined || c === undefined || text[endOf(match)] === '-') return undefined
  const full = (year: number, month: number, day: number) => {
    const number = dayNumber(year, month, day)
    return number === undefined ? 'none' : reading('DATE', { day: number, value: isoDay(number) })
  }
  if (a.digits === 4 && b.digits === 2 && c.digits === 2) return full(a.value, b.value, c.value)
  if (a.digits === 0 || b.digits === 0 || a.digits > 2 || b.digits > 2 || (c.digits !== 4 && c.digits !== 2))
    return undefined
  const hyphen = text[lexemes[0]!.end] === '-'
  if (c.digits === 2 && hyphen) return undefined
  const year = c.digits === 4 ? c.value : c.value + (c.value < 50 ? 2000 : 1900)
  if (words.dayFirst || a.value > 12) return full(year, b.value, a.value)
  if (b.value > 12 || a.value === b.value) return full(year, a.value, b.value)
  // British or American? Only the year is certain.
  return dayNumber(year, a.value, b.value) === undefined
    ? undefined
    : reading('DATE', { value: isoYear(year) })
}
