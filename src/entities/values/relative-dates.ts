import { addMonths, isoDay, isoMonth, isoMonths, isoWeek, isoYear, two, weekdayOf, ymd } from './calendar.ts'
import { precedingWord } from './context.ts'
import { monthYear, weekdayDay } from './open-dates.ts'
import { lexemeAs, lexemesAs, type Reader, reading, signOf, startOf, worth, worthOf } from './reading.ts'

// Readers of dates told from the day of publication or from a date mentioned before.

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
