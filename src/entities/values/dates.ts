import {
  addMonths,
  dayNumber,
  isoDay,
  isoMonth,
  isoMonths,
  isoWeek,
  isoYear,
  two,
  weekdayOf,
  ymd,
} from './calendar.ts'
import { clauseHas, isCapital, opensSentence, precedingWord } from './context.ts'
import type { Match } from './pattern.ts'
import type { Context, Reading } from './reading.ts'
import {
  endOf,
  lexemeAs,
  lexemesAs,
  type Reader,
  reading,
  signOf,
  startOf,
  worth,
  worthOf,
  written,
} from './reading.ts'

// Readers of dates. Where the text leaves the year, month or week open, news looks back: the latest such day on or before the
// day of publication is meant, unless a word of the clause points ahead.

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
  const known = year ?? dayYear(month, days[0]!, weekday, direction, context, startOf(match))
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

function pointsAhead({ text, words }: Context, at: number): boolean {
  const { future, futureEndings } = words
  return clauseHas(
    text,
    at,
    (word) => future.has(word) || (word.length > 4 && futureEndings.some((ending) => word.endsWith(ending))),
  )
}

function weekdayDay(
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
function dayOfWeekday(day: number, weekday: number, today: number | undefined): number | undefined {
  if (today === undefined) return undefined
  const { year, month } = ymd(today)
  for (const months of [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6]) {
    const shifted = addMonths(year, month, months)
    const number = dayNumber(shifted.year, shifted.month, day)
    if (number !== undefined && weekdayOf(number) === weekday) return number
  }
  return undefined
}

function monthYear(
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
function dayYear(
  month: number,
  day: number,
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
    const number = dayNumber(candidate, month, day)
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

/** `last week`, `cet été`, `next May`, `la semaine dernière`, `summer 2016`. */
export const near: Reader = (match, context) => {
  const { text, today, anchor, coarse, words } = context
  const adjacent = worth(match, 'adjacent')
  const turn = worth(match, 'relative') ?? worth(match, 'this') ?? adjacent ?? 0
  const from = adjacent === undefined ? today : (anchor ?? today)
  const first = match.slots[0]!
  const before = precedingWord(text, first.lexeme.start)
  const season = worth(match, 'season')
  const weekday = worth(match, 'weekday')
  const month = worth(match, 'month')
  const period = signOf(match, 'period')
  const article =
    (first.part === 'period' || first.part === 'season') && words.relativeArticles.has(before.word)
  const years = lexemesAs(match, 'year')
  // `the season 2016` is its season; `l'été dernier` takes its article, `été 2016` does not.
  const start = article && years.length === 0 ? before.start : undefined
  if (weekday !== undefined && period === 'W') {
    const day = from === undefined ? undefined : from - weekdayOf(from) + weekday + 7 * turn
    return reading('DATE', { day, value: day === undefined ? `-W-${weekday}` : isoDay(day) })
  }
  if (weekday !== undefined) {
    const day = weekdayDay(weekday, turn, context, first.lexeme.start)
    return reading('DATE', { day, value: day === undefined ? `-W-${weekday}` : isoDay(day) })
  }
  if (season !== undefined) {
    // The Olympic games d'été 2016 are of that kind; the year alone is the date.
    if (before.word === "d'" && years.length > 0) return undefined
    const year = years.length > 0 ? worthOf(years[0]!, 'year') : seasonYear(season, turn, today)
    return reading('DATE', { start, value: year === undefined ? undefined : `${isoYear(year)}-${season}` })
  }
  if (month !== undefined) {
    const year = monthYear(month, turn, context, first.lexeme.start)
    return reading('DATE', { start, value: year === undefined ? `--${two(month)}` : isoMonth(year, month) })
  }
  if (period === undefined) return undefined
  if (adjacent !== undefined && coarse !== undefined) {
    const value = period === 'Y' ? isoYear(Number(coarse.slice(0, 4)) + adjacent) : undefined
    return reading('DATE', { start, value })
  }
  return reading('DATE', { start, value: from === undefined ? undefined : periodAt(period, turn, from) })
}

const SEASON_STARTS: Record<number, number> = { 21: 3, 22: 6, 23: 9, 24: 12 }

function seasonYear(season: number, turn: number, today: number | undefined): number | undefined {
  if (today === undefined) return undefined
  const { year, month } = ymd(today)
  const start = SEASON_STARTS[season]!
  if (turn === 0) return season === 24 && month < 3 ? year - 1 : year
  if (turn < 0) return month > start + 2 ? year : year - 1
  return month < start ? year : year + 1
}

/** The week, month … that lies `turn` after that of `day`. */
function periodAt(period: string, turn: number, day: number): string {
  const { year, month } = ymd(day)
  switch (period) {
    case 'W':
      return isoWeek(day + 7 * turn)
    case 'E': {
      const saturday = day - weekdayOf(day) + 6 + 7 * turn
      return `${isoDay(saturday)}/${isoDay(saturday + 1)}`
    }
    case 'M': {
      const moved = addMonths(year, month, turn)
      return isoMonth(moved.year, moved.month)
    }
    case 'Q':
    case 'S': {
      const length = period === 'Q' ? 3 : 6
      const moved = addMonths(year, Math.floor((month - 1) / length) * length + 1, turn * length)
      return isoMonths(moved.year, moved.month, length)
    }
    case 'X':
      return isoYear(year + 10 * turn).slice(0, -1)
    case 'C':
      return isoYear(year + 100 * turn).slice(0, -2)
    default:
      return isoYear(year + turn)
  }
}

/** `yesterday`. */
export const offset: Reader = (match, { today }) => {
  const day = today === undefined ? undefined : today + worth(match, 'offset')!
  return reading('DATE', { day, value: day === undefined ? undefined : isoDay(day) })
}

/** `the day before`: told from the date that was mentioned last. */
export const anchor: Reader = (match, { today, anchor: last, coarse }) => {
  const from = last ?? (coarse === undefined ? today : undefined)
  const day = from === undefined ? undefined : from + worth(match, 'anchor')!
  return reading('DATE', { day, value: day === undefined ? undefined : isoDay(day) })
}

/** `two days ago`, `il y a deux jours`, `three weeks later`. */
export const distance: Reader = (match, { text, today, anchor: last, coarse, words }) => {
  const unit = signOf(match, 'timeUnit')!
  const later = worth(match, 'later')
  const turn = worth(match, 'ago') ?? worth(match, 'since') ?? worth(match, 'hence') ?? later!
  const type = unit.startsWith('T') ? 'TIME' : 'DATE'
  const told = later !== undefined && coarse !== undefined
  const from = later === undefined ? today : last
  let start: number | undefined
  let count = worth(match, 'number')
  if (count === undefined) {
    const before = precedingWord(text, startOf(match))
    const counted = words.articles.has(before.word)
    if (!counted && lexemeAs(match, 'few') === undefined) return undefined
    if (counted) start = before.start
    if (lexemeAs(match, 'few') === undefined) count = 1
  }
  if (lexemeAs(match, 'number')?.numeral?.digits === 4 && count! >= 1900 && count! < 2100) return undefined
  if (told && count !== undefined && unit === 'Y') {
    return reading(type, {
      start,
      value: isoYear(Number(coarse.slice(0, 4)) + count * turn) + coarse.slice(4),
    })
  }
  if (
    from === undefined ||
    count === undefined ||
    !Number.isInteger(count) ||
    count > 1500 ||
    type === 'TIME'
  ) {
    return reading(type, { start })
  }
  const to = moved(from, count * turn, unit)
  // Of a wrong date, later may lie beyond the day of publication: better no value.
  return reading(type, { start, ...(later === undefined || !isAhead(to.value, today) ? to : {}) })
}

function isAhead(value: string, today: number | undefined): boolean {
  return today !== undefined && value > isoDay(today)
}

function moved(from: number, count: number, unit: string): { day?: number; value: string } {
  const { year, month } = ymd(from)
  const factor = Number.parseInt(unit, 10) || 1
  switch (unit.at(-1)) {
    case 'D':
      return { day: from + count * factor, value: isoDay(from + count * factor) }
    case 'W':
      return { value: isoWeek(from + 7 * count * factor) }
    case 'M': {
      const other = addMonths(year, month, count * factor)
      return { value: isoMonth(other.year, other.month) }
    }
    default:
      return { value: isoYear(year + count * factor) }
  }
}

/** `the third quarter of 2016`, `premier semestre 2016`, `Q3 2016`. */
export const part: Reader = (match, context) => {
  const { text, today } = context
  const quarter = worth(match, 'quarter')
  const length = quarter === undefined ? worth(match, 'part')! : 3
  const number = quarter ?? worth(match, 'ordinal')!
  if (number < 1 || number > 12 / length) return undefined
  const turn = worth(match, 'relative')
  const period = signOf(match, 'period')
  let year = worth(match, 'year')
  if (year === undefined && turn !== undefined) {
    if (period !== 'Y') return undefined
    year = today === undefined ? undefined : ymd(today).year + turn
  } else if (year === undefined) {
    const lexeme = lexemeAs(match, 'part')
    // The first half may be of anything; a quarter or a semester is of a year.
    if (lexeme !== undefined && lexeme.senses.period === undefined) return undefined
    if (text[endOf(match)] === ':') return undefined
    if (today !== undefined) {
      const now = ymd(today)
      const ahead = pointsAhead(context, startOf(match))
      year = now.year - (!ahead && (number - 1) * length + 1 > now.month ? 1 : 0)
    }
  }
  return reading('DATE', {
    value: year === undefined ? undefined : isoMonths(year, (number - 1) * length + 1, length),
  })
}

/** `1990s`, `the nineties`, `années 90`; in her twenties is an age. */
export const decade: Reader = (match, { text, words }) => {
  const year =
    worth(match, 'year') ?? worth(match, 'year2') ?? worth(match, 'number') ?? worth(match, 'decade')!
  if (year % 10 !== 0 || year < 10 || (year > 90 && year < 1000)) return undefined
  const lexeme = match.slots[0]!.lexeme
  if (year < 100 && match.slots.length === 1) {
    const before = precedingWord(text, lexeme.start)
    const further = precedingWord(text, before.start)
    if (
      !words.beforeDecade.has(before.word) ||
      !(words.beforeDecade.has(further.word) || words.words.the?.[before.word] !== undefined)
    )
      return 'none'
  }
  return reading('DATE', { value: year < 100 ? `19${two(year).slice(0, 1)}` : isoYear(year).slice(0, -1) })
}

/** `the 20th century`, `XXe siècle`: ISO 8601 counts from 0, the years 19xx are century 19. */
export const century: Reader = (match, { text }) => {
  const [first, second] = lexemesAs(match, 'ordinal').map((lexeme) => worthOf(lexeme, 'ordinal'))
  const end = endOf(match)
  // 21st Century Fox
  if (isCapital(text, lexemeAs(match, 'century')!.start) && isCapital(text, end + 1)) return 'none'
  if (first === undefined || first > 30 || first < 1) return undefined
  if (worth(match, 'era') === -1) return reading('DATE', {})
  return reading('DATE', {
    value: second === undefined ? two(first - 1) : `${two(first - 1)}/${two(second - 1)}`,
  })
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
