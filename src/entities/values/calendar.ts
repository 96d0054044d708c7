// Day arithmetic and ISO 8601. A day is the number of days since 1970-01-01; months run from 1 to 12, weekdays from Monday, 1, to
// Sunday, 7.

const MILLISECONDS = 86_400_000

export interface Ymd {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The number of a day, or undefined where no calendar has it (30 February). */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  const time = new Date(0)
  time.setUTCFullYear(year, month - 1, day)
  return time.getUTCDate() === day && time.getUTCMonth() === month - 1
    ? time.getTime() / MILLISECONDS
    : undefined
}

export function ymd(day: number): Ymd {
  const date = new Date(day * MILLISECONDS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The day that `iso` opens with, `YYYY-MM-DD`. */
export function parseDay(iso: string): number | undefined {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number)
  return dayNumber(year ?? Number.NaN, month ?? Number.NaN, day ?? Number.NaN)
}

export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** `2016-05-03`. */
export function isoDay(day: number): string {
  const { year, month, day: date } = ymd(day)
  return `${isoYear(year)}-${two(month)}-${two(date)}`
}

/** `2016`; before the common era, with a sign: 44 BC is year -43. */
export function isoYear(year: number): string {
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0')
}

/** `2016-05`. */
export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${two(month)}`
}

/** `2016-W18`: the ISO week that holds the day. */
export function isoWeek(day: number): string {
  const thursday = day - weekdayOf(day) + 4
  const { year } = ymd(thursday)
  const week = Math.floor((thursday - dayNumber(year, 1, 1)!) / 7) + 1
  return `${isoYear(year)}-W${two(week)}`
}

/** The months from the first to the last of `length` months, as an ISO 8601 interval: `2016-07/2016-09`. */
export function isoMonths(year: number, first: number, length: number): string {
  return `${isoMonth(year, first)}/${isoMonth(year, first + length - 1)}`
}

/** `months` after (or before) a year's month. */
export function addMonths(year: number, month: number, months: number): { year: number; month: number } {
  const count = year * 12 + month - 1 + months
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 }
}

export function two(number: number): string {
  return String(number).padStart(2, '0')
}
