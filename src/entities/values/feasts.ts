import { dayNumber, isoDay } from './calendar.ts'
import { followingWord, isCapital, opensSentence, precedingWord } from './context.ts'
import { dayYear } from './open-dates.ts'
import { endOf, type Reader, reading, signOf, startOf, worth } from './reading.ts'

/** `Christmas Eve`, `Easter Monday 2021`, `Noël dernier`; no `Christmas Island`, no `Noël Mamère`. */
export const feast: Reader = (match, context) => {
  const { text } = context
  const start = startOf(match)
  const ownYear = worth(match, 'year')
  if (ownYear === undefined && isPartOfName(text, start, endOf(match))) return undefined
  const sign = signOf(match, 'feast')!
  const dayIn = (year: number) => dayOf(sign, year)
  const year = ownYear ?? dayYear(dayIn, undefined, worth(match, 'relative'), context, start)
  if (year === undefined) return reading('DATE', { value: sign.startsWith('E') ? undefined : `--${sign}` })
  const day = dayIn(year)
  return reading('DATE', { day, value: day === undefined ? undefined : isoDay(day) })
}

/** Has it a capital before or behind it that no sentence gives? */
function isPartOfName(text: string, start: number, end: number): boolean {
  const before = precedingWord(text, start)
  const after = followingWord(text, end)
  if (text[end] === '-' || (after.word !== '' && isCapital(text, after.start))) return true
  return /\p{L}$/u.test(before.word) && isCapital(text, before.start) && !opensSentence(text, before.start)
}

/** The day of a feast: `12-25`, or `E-2` for two days before Easter. */
function dayOf(sign: string, year: number): number | undefined {
  if (sign.startsWith('E')) return easter(year) + Number(sign.slice(1))
  const [month, day] = sign.split('-').map(Number)
  return dayNumber(year, month!, day!)
}

/** Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher's algorithm). */
function easter(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const correction =
    century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + correction + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const days = epact + weekday - 7 * late + 114
  return dayNumber(year, Math.floor(days / 31), (days % 31) + 1)!
}
