import { isoYear } from './calendar.ts'
import { followingWord, isCapital, precedingWord } from './context.ts'
import type { Context } from './reading.ts'
import { endOf, lexemesAs, type Reader, reading, startOf, worth } from './reading.ts'

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
