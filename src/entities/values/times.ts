import { dayNumber, isoDay, two } from './calendar.ts'
import { followingWord, isCapital, precedingWord } from './context.ts'
import type { Lexeme } from './lexeme.ts'
import { weekdayDay } from './open-dates.ts'
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
} from './reading.ts'

/** `3.30pm`, `15h30`, `15 heures` of the clock, `midnight`. */
export const clock: Reader = (match, context) => {
  const { text } = context
  const named = worth(match, 'clock')
  if (named !== undefined) {
    return isCapital(text, startOf(match)) && !isSentenceStart(text, startOf(match))
      ? undefined
      : time(match, context, `T${two(named)}:00`)
  }
  const military = worth(match, 'military')
  const end = endOfOffset(text, endOf(match), lexemeAs(match, 'zone') !== undefined)
  const zone = end === undefined ? (signOf(match, 'zone') ?? '') : offsetOf(text.slice(endOf(match), end))
  if (military !== undefined)
    return time(match, context, `T${two(Math.floor(military / 100))}:${two(military % 100)}${zone}`)
  const point = worth(match, 'hourPoint')
  const hours = point === undefined ? lexemesAs(match, 'hour') : []
  const ends =
    point === undefined
      ? hours.map((hour) => ({
          hour: worthOf(hour, 'hour'),
          minute: 0,
          half: undefined as number | undefined,
        }))
      : [
          {
            hour: Math.floor(point),
            minute: Math.round((point % 1) * 100),
            half: undefined as number | undefined,
          },
        ]
  let at = -1
  for (const { part, lexeme } of match.slots) {
    if (part === 'hour' || part === 'hourPoint') at++
    else if (part === 'minute') ends[at]!.minute = worthOf(lexeme, 'minute')
    else if (part === 'meridiem') ends[at]!.half = worthOf(lexeme, 'meridiem')
    else if (part === 'fraction') ends[at]!.minute = 60 / worthOf(lexeme, 'fraction')
  }
  if (lexemeAs(match, 'hourMark') !== undefined && !isClock(match, context)) return undefined
  // From 9 to 5pm: the half of the day is said once.
  const half = ends.at(-1)!.half
  const values = ends.map((end) => clockTime(end.hour, end.minute, end.half ?? half))
  if (values.some((value) => value === undefined)) return undefined
  const oclock = lexemeAs(match, 'oclock')
  if (oclock !== undefined && ends[0]!.hour > 12) return undefined
  return time(match, context, values.map((value) => value + zone).join('/'), end)
}

/** Where the hours end that follow a zone: `UTC+01:00`, `GMT-5`. */
function endOfOffset(text: string, at: number, zoned: boolean): number | undefined {
  const offset = zoned ? /^[+−-]\d{1,2}(?::?\d\d)?(?!\d)/.exec(text.slice(at, at + 7)) : null
  return offset === null ? undefined : at + offset[0].length
}

/** `+1` is `+01:00`. */
function offsetOf(written: string): string {
  const digits = written.slice(1).replace(':', '')
  const hours = digits.length > 2 ? digits.slice(0, -2) : digits
  return `${written[0] === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${digits.length > 2 ? digits.slice(-2) : '00'}`
}

function clockTime(hour: number, minute: number, half: number | undefined): string | undefined {
  if (minute > 59 || (hour === 24 && minute > 0)) return undefined
  if (half !== undefined && hour <= 12) return `T${two((hour % 12) + half)}:${two(minute)}`
  return `T${two(hour)}:${two(minute)}`
}

/** Do hours with the mark of hours tell a time of day, not how long something takes? */
function isClock(match: Match, { text, words }: Context): boolean {
  const start = startOf(match)
  const { word: before, start: beforeStart } = precedingWord(text, start)
  if (lexemeAs(match, 'meridiem') !== undefined || lexemeAs(match, 'zone') !== undefined) return true
  if (lexemesAs(match, 'hour').length === 2) return true
  // aux alentours de 3h30
  const further = words.words.of?.[before] === undefined ? '' : precedingWord(text, beforeStart).word
  const around = words.beforeTime.has(further)
  const atTime = around || words.beforeTime.has(before)
  const lasting = !around && words.beforeDuration.has(before)
  const hour = lexemeAs(match, 'hour')!
  const minute = lexemeAs(match, 'minute')
  if (minute !== undefined) return atTime || !lasting
  const after = followingWord(text, endOf(match)).word
  if (words.words.of?.[after] !== undefined || words.words.of?.[`${after}'`] !== undefined) return false
  if (worthOf(hour, 'hour') === 24) return atTime && !lasting
  if (atTime) return !lasting || hour.numeral!.digits > 0
  // 15h stands alone for a time, 15 heures for a length.
  const mark = lexemeAs(match, 'hourMark')!
  return !lasting && mark.gap === 'glued' && mark.end === mark.start + 1
}

function isSentenceStart(text: string, at: number): boolean {
  return at === 0 || /[.!?\n:«“"]\s{0,3}$/.test(text.slice(Math.max(0, at - 4), at))
}

/** The time, with the day where a date stands just before it. */
function time(
  match: Match,
  { text, words, anchor, anchorEnd }: Context,
  value: string,
  end?: number,
): Reading {
  const start = startOf(match)
  const joined =
    anchor !== undefined && anchorEnd !== undefined && start - anchorEnd <= 12 && anchorEnd <= start
  if (!joined || value.includes('/')) return reading('TIME', { value, end })
  const between = text
    .slice(anchorEnd, start)
    .replace(/[\s,]+/g, ' ')
    .trim()
    .toLowerCase()
  const tied = between === '' || words.beforeTime.has(between)
  return reading('TIME', { end, value: tied ? isoDay(anchor) + value : value })
}

/** `tonight`, `this morning`, `vendredi soir`. */
export const dayPart: Reader = (match, context) => {
  const { today } = context
  const sign = signOf(match, 'offsetPart')
  const [turn, hours] =
    sign === undefined ? [undefined, signOf(match, 'dayPart')!] : (sign.split(' ') as [string, string])
  const day =
    turn === undefined ? dayOf(match, context) : today === undefined ? undefined : today + Number(turn)
  const [from, to] = hours.split('/').map(Number) as [number, number]
  const value =
    day === undefined
      ? `T${two(from)}:00/T${two(to % 24)}:00`
      : `${isoDay(day)}T${two(from)}:00/${isoDay(day + (to >= 24 ? 1 : 0))}T${two(to % 24)}:00`
  return reading('TIME', { day, value })
}

function dayOf(match: Match, context: Context): number | undefined {
  const { today } = context
  if (today === undefined) return undefined
  const offset = worth(match, 'offset')
  if (offset !== undefined) return today + offset
  const month = worth(match, 'month')
  const day = worth(match, 'day')
  const weekday = worth(match, 'weekday')
  if (month !== undefined && day !== undefined) {
    const year = Number(isoDay(today).slice(0, 4))
    const days = [year, year - 1].map((one) => dayNumber(one, month, day)).filter((one) => one !== undefined)
    return days.find((one) => one <= today) ?? days[0]
  }
  return weekday === undefined
    ? undefined
    : weekdayDay(weekday, worth(match, 'relative'), context, startOf(match))
}

/** `two days`, `15 heures`, `a 63-year-old`, `six premiers jours`, `2h30`, `an hour and a half`. */
export const duration: Reader = (match, { text, words }) => {
  const units = lexemesAs(match, 'timeUnit').map((lexeme) => String(lexeme.senses.timeUnit))
  const fraction = worth(match, 'fraction')
  const slot = match.slots.find(({ part }) => part === 'amount' || part === 'number')
  const numbers = match.slots.filter(({ part }) => part === 'amount' || part === 'number')
  const first = units[0]!
  if (slot === undefined) {
    const before = precedingWord(text, startOf(match))
    const counted = words.articles.has(before.word)
    const share = 1 / fraction!
    if (match.slots[0]!.part === 'timeUnit') {
      // an hour and a half
      return counted ? reading('DURATION', { start: before.start, value: iso(1 + share, first) }) : undefined
    }
    const start = counted ? before.start : undefined
    return reading('DURATION', { start, value: iso(share, first) })
  }
  const { lexeme, to } = slot
  const numeral = lexeme.numeral!
  if (
    numeral.digits === 4 &&
    numeral.value >= 1900 &&
    numeral.value < 2100 &&
    !isPlural(text, lexemeAs(match, 'timeUnit')!)
  )
    return undefined
  const ordinal = lexemeAs(match, 'ordinal')
  if (ordinal !== undefined && numeral.lone) return undefined
  if (
    numeral.lone &&
    match.slots.length === 2 &&
    !words.beforeDuration.has(precedingWord(text, startOf(match)).word)
  )
    return undefined
  if (to !== undefined) {
    return reading('DURATION', {
      value: { min: iso(numeral.value, first), max: iso(to.numeral!.value, first) },
    })
  }
  if (numbers.length === 2) {
    const second = units[1] ?? (first === 'TH' ? 'TM' : undefined)
    const rest = numbers[1]!.lexeme.numeral!
    if (second === undefined || rank(second) <= rank(first)) return undefined
    if (rest.lone && units.length === 1) return undefined
    return reading('DURATION', {
      value: iso(numeral.value, first, rest.value, second),
    })
  }
  if (numeral.vague) return reading('DURATION', { value: iso(numeral.value, first) })
  return reading('DURATION', {
    value: iso(numeral.value + (fraction === undefined ? 0 : 1 / fraction), first),
  })
}

/** `for a year`, `pendant une heure`: one unit and its article, behind a word of duration. */
export const oneUnit: Reader = (match, { text, words }) => {
  const start = startOf(match)
  const before = precedingWord(text, start)
  // In a second vote it is an ordinal.
  if (match.slots[0]!.lexeme.numeral?.ordinal && followingWord(text, endOf(match)).word !== '')
    return undefined
  if (!words.articles.has(before.word) || text.slice(before.end, start).length !== 1) return undefined
  const cue = precedingWord(text, before.start)
  if (!words.beforeDuration.has(cue.word)) return undefined
  return reading('DURATION', { start: before.start, value: iso(1, signOf(match, 'timeUnit')!) })
}

const DESIGNATORS = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS']

function rank(unit: string): number {
  return DESIGNATORS.indexOf(unit.replace(/^\d+/, ''))
}

/** ISO 8601: `iso(2.5, 'TH')` is `PT2H30M`, `iso(1.5, 'Y')` is `P1Y6M`. */
function iso(count: number, unit: string, more = 0, moreUnit = ''): string {
  const factor = Number.parseInt(unit, 10) || 1
  const designator = unit.replace(/^\d+/, '')
  let whole = count * factor
  let rest = more
  let restUnit = moreUnit
  const finer = { TH: ['TM', 60], TM: ['TS', 60], Y: ['M', 12], D: ['TH', 24], W: ['D', 7] }[designator] as
    | [string, number]
    | undefined
  if (finer !== undefined && restUnit === '' && !Number.isInteger(whole)) {
    const fine = (whole % 1) * finer[1]
    if (Number.isInteger(fine)) {
      whole = Math.floor(whole)
      rest = fine
      restUnit = finer[0]
    }
  }
  const parts = [
    [whole, designator],
    [rest, restUnit],
  ] as const
  let date = ''
  let clockPart = ''
  for (const [number, name] of parts) {
    if (number === 0 && (name === restUnit || rest > 0)) continue
    if (name.startsWith('T')) clockPart += `${number}${name[1]}`
    else date += `${number}${name}`
  }
  return `P${date}${clockPart === '' ? '' : `T${clockPart}`}`
}

function isPlural(text: string, unit: Lexeme): boolean {
  return text[unit.end - 1] === 's'
}
