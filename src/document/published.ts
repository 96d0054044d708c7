/**
 * The day of a publication date, `YYYY-MM-DD`: a Date's day in UTC, or the day that an ISO 8601 string opens with.
 *
 * @throws TypeError unless given a string or a Date; RangeError for an invalid Date, a day that no calendar has, or any
 * other notation (`3 March 2022` would be read differently from machine to machine).
 */
export function dayOf(published: string | Date): string {
  if (published instanceof Date) {
    if (Number.isNaN(published.getTime())) throw new RangeError('invalid published date: Invalid Date')
    return dayOf(published.toISOString())
  }
  if (typeof published !== 'string') {
    throw new TypeError(`published must be a string or a Date, not ${String(published)}`)
  }
  const day = /^(\d{4}-\d\d-\d\d)(?:$|[T ]\d\d:\d\d)/.exec(published)?.[1]
  // Date rolls 30 February over into March: a day that comes back changed does not exist.
  const time = day === undefined ? Number.NaN : Date.parse(day)
  if (day === undefined || Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) {
    throw new RangeError(`invalid published date: ${published}`)
  }
  return day
}
