import { addMonths, dayNumber, weekdayOf, ymd } from './calendar.ts'
import { clauseHas } from './context.ts'
import type { Context } from './reading.ts'

// Where the text leaves the year, month or week open, news looks back: the latest such day on or before the day of publication
// is meant, unless a word of the clause points ahead.

/** Does a word of the clause say that what follows lies ahead? */
export function pointsAhead({ text, words }: Context, at: number): boolean {
  const { future, futureEndings } = words
  return clauseHas(
    text,
    at,
    (word) => future.has(word) || (word.length > 4 && futureEndings.some((ending) => word.endsWith(ending))),
  )
}

/** The day that a weekday means; `direction` is -1 for the last, 0 for this week's, 1 for the next. */
export function weekdayDay(
  weekday: number,
  direction: number | undefined,
  context: Context,
  at: number,
): number | undefined {
  const { today } = context
  if (today === undefined) return undefined
  const back = (weekdayOf(today) - weekday + 7) % 7
  if (direction === 0) return today - weekdayOf(today) + weekday
  if (direction === -1) return today - (back === 0 ? 7 : back)
  if (direction === 1) return today + (back === 0 ? 7 : 7 - back)
  return back > 0 && pointsAhead(context, at) ? today + 7 - back : today - back
}

/** The day nearest to today that is the `day`-th of its month and that weekday. */
export function dayOfWeekday(day: number, weekday: number, today: number | undefined): number | undefined {
  if (today === undefined) return undefined
  const { year, month } = ymd(today)
  for (const months of [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6]) {
    const shifted = addMonths(year, month, months)
    const number = dayNumber(shifted.year, shifted.month, day)
    if (number !== undefined && weekdayOf(number) === weekday) return number
  }
  return undefined
}

/** The year of a month whose year is not written. */
export function monthYear(
  month: number,
  direction: number | undefined,
  context: Context,
  at: number,
): number | undefined {
  if (context.today === undefined) return undefined
  const { year, month: now } = ymd(context.today)
  if (direction === 0) return year
  if (direction === -1) return month < now ? year : year - 1
  if (direction === 1) return month > now ? year : year + 1
  const ahead = (month - now + 12) % 12
  return ahead !== 0 && pointsAhead(context, at) ? year + (month < now ? 1 : 0) : year - (month > now ? 1 : 0)
}

/** The year of a day whose year is not written: of three candidates the one with that weekday, the nearest. */
export function dayYear(
  dayIn: (year: number) => number | undefined,
  weekday: number | undefined,
  direction: number | undefined,
  context: Context,
  at: number,
): number | undefined {
  const { today } = context
  if (today === undefined) return undefined
  const { year } = ymd(today)
  let best: number | undefined
  let least = Number.POSITIVE_INFINITY
  const ahead = direction === undefined && pointsAhead(context, at)
  for (const candidate of [year, year - 1, year + 1]) {
    const number = dayIn(candidate)
    if (number === undefined) continue
    const distance = number - today
    if (direction === -1 ? distance > 0 : direction === 1 ? distance < 0 : false) continue
    // A day three months ahead is as likely as one nine months back; a word that points ahead turns that round.
    let cost = distance > 0 ? distance * (ahead ? 1 : 3) : -distance * (ahead ? 3 : 1)
    if (weekday !== undefined && weekdayOf(number) !== weekday) cost += 10_000
    if (cost < least) {
      least = cost
      best = candidate
    }
  }
  return best
}
