import { isoMonths, isoYear, two, ymd } from './calendar.ts'
import { followingWord, isCapital, precedingWord } from './context.ts'
import { pointsAhead } from './open-dates.ts'
import type { Context } from './reading.ts'
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

// Readers of years and what is counted in them.

/** `2016`, `2015-16`, `44 BC`. Four digits are a year unless they count something. */
export const year: Reader = (match, context) => {
  const years = lexemesAs(match, 'year')
  const era = worth(match, 'era')
  if (era !== undefined) {
    const number = worth(match, 'year') ?? worth(match, 'number')!
    if (number < 1 || number > 9999 || !Number.isInteger(number)) return undefined
    return reading('DATE', { value: isoYear(era < 0 ? 1 - number : number) })
  }
  const first = years[0]?.numeral?.value
  if (first === undefined) return undefined
  const short = worth(match, 'year2')
  if (short !== undefined || years.length === 2) {
    const last = short === undefined ? years[1]!.numeral!.value : Math.floor(first / 100) * 100 + short
    if (last <= first || last > first + (short === undefined ? 300 : 10) || first < 1300) return undefined
    return reading('DATE', { value: `${isoYear(first)}/${isoYear(last)}` })
  }
  return isYear(first, startOf(match), endOf(match), context)
    ? reading('DATE', { value: isoYear(first) })
    : undefined
}

function isYear(number: number, start: number, end: number, { text, words }: Context): boolean {
  const before = precedingWord(text, start)
  const after = followingWord(text, end)
  const isPlace = isCapital(text, before.start) && !words.beforeYear.has(before.word)
  if (words.labels.has(before.word)) return false
  // 2000 soldiers, more than 1900 people
  const counts =
    !isCapital(text, after.start) &&
    after.word.length >= 5 &&
    after.word.endsWith('s') &&
    !words.notPlural.has(after.word)
  const cue = words.beforeYear.has(before.word)
  if (words.bounds[before.word] !== undefined || approximates(text, before, words)) return false
  if (number < 1900 || number > 2099 || number % 100 === 0) {
    const parenthesis =
      text[start - 1] === '(' && (text[end] === ')' || text[end] === ',' || text[end] === ';')
    return (cue && !counts && number >= 1000) || (parenthesis && number >= 1300 && number < 2100)
  }
  return cue || isPlace || !counts
}

function approximates(
  text: string,
  before: { word: string; start: number },
  words: Context['words'],
): boolean {
  const further = precedingWord(text, before.start)
  return words.bounds[`${further.word} ${before.word}`] !== undefined
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
