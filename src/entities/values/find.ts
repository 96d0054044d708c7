import { columnsOf } from '../../document/columns.ts'
import type { TextDocument } from '../../document/document.ts'
import type { Shape, ValueWords } from '../../language/value-words.ts'
import type { Extraction } from '../extractor.ts'
import { findAddresses } from './addresses.ts'
import { amountReader } from './amounts.ts'
import { boundOf } from './bounds.ts'
import { parseDay } from './calendar.ts'
import { cardinal, ordinal, ratio } from './counts.ts'
import * as dates from './dates.ts'
import { feast } from './feasts.ts'
import { lex } from './lex.ts'
import type { Lexeme } from './lexeme.ts'
import { Lexicon } from './lexicon.ts'
import { money, percent, quantity } from './measures.ts'
import { joinNumbers } from './numbers.ts'
import { type AmountReader, type Match, matchPattern, type Pattern } from './pattern.ts'
import { type Context, endOf, type Reader, startOf } from './reading.ts'
import * as relativeDates from './relative-dates.ts'
import { clock, dayPart, duration, oneUnit } from './times.ts'
import * as years from './years.ts'

const READERS: Record<Shape, Reader> = {
  ...dates,
  ...relativeDates,
  ...years,
  feast,
  clock,
  dayPart,
  duration,
  oneUnit,
  money,
  percent,
  quantity,
  ratio,
  cardinal,
  ordinal,
  // Scores, ratios and such: two numbers in digits that make no date, range or time.
  none: ({ slots }) => (slots.every(({ lexeme }) => lexeme.numeral!.digits > 0) ? 'none' : undefined),
}

/** How often spans of a type are right on the tuning data. */
const SCORES: Record<string, number> = {
  DATE: 0.97,
  TIME: 0.95,
  DURATION: 0.95,
  MONEY: 0.98,
  PERCENT: 0.99,
  QUANTITY: 0.95,
  CARDINAL: 0.92,
  ORDINAL: 0.92,
}
const BOUNDED = new Set(['CARDINAL', 'MONEY', 'PERCENT', 'QUANTITY', 'DURATION'])

const lexicons = new WeakMap<ValueWords, Lexicon>()

/** Dates, times, durations, amounts, numbers and addresses, each with its normalised value, in text order. */
export function findValues(document: TextDocument): Extraction[] {
  const { text, published } = document
  const words = columnsOf(document).language.values
  const lexicon = lexiconOf(words)
  const found = findAddresses(text)
  const lexemes = joinNumbers(text, lex(text, lexicon, found), words)
  const today = published === undefined ? undefined : parseDay(published)
  const context: { -readonly [K in keyof Context]: Context[K] } = { text, words }
  if (today !== undefined) context.today = today
  const amount = amountReader(text, words)
  for (let at = 0; at < lexemes.length; ) {
    const matches = matchesAt(lexemes, at, lexicon.patterns, amount)
    context.before = lexemes[at - 1]
    at++
    for (const match of matches) {
      context.after = lexemes[match.next]
      const read = READERS[match.shape](match, context)
      if (read === undefined) continue
      at = match.next
      if (read === 'none') break
      const { type, start = startOf(match), end = endOf(match), value, day, score = SCORES[type]! } = read
      // What was read may reach beyond its match: UTC+2.
      while (at < lexemes.length && lexemes[at]!.start < end) at++
      if (type === 'DATE' && value !== undefined) {
        context.anchor = day
        context.anchorEnd = end
        context.coarse =
          day === undefined && /^\d{4}(?:-\d\d)?$/.test(String(value)) ? String(value) : undefined
      }
      const bound = BOUNDED.has(type) ? (boundOf(text, start, end, words) ?? vagueBound(match)) : undefined
      found.push({
        start,
        end,
        type,
        score,
        ...(value === undefined ? {} : { value }),
        ...(bound === undefined ? {} : { bound }),
      })
      break
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function lexiconOf(words: ValueWords): Lexicon {
  let lexicon = lexicons.get(words)
  if (lexicon === undefined) {
    lexicon = new Lexicon(words)
    lexicons.set(words, lexicon)
  }
  return lexicon
}

/** Dozens are more than one dozen. */
function vagueBound(match: Match): 'above' | undefined {
  return match.slots.some(({ lexeme }) => lexeme.numeral?.vague) ? 'above' : undefined
}

/** All that may start at lexeme `at`, the longest first, then in the order of the language's patterns. */
function matchesAt(
  lexemes: readonly Lexeme[],
  at: number,
  patterns: ReadonlyMap<string, readonly Pattern[]>,
  amount: AmountReader,
): Match[] {
  const { senses, numeral } = lexemes[at]!
  const gap = lexemes[at + 1]?.gap ?? 'far'
  const matches: Match[] = []
  const tryAll = (start: string) => {
    for (const pattern of patterns.get(start) ?? []) {
      if (!pattern.single && !pattern.secondGaps.has(gap)) continue
      const match = matchPattern(pattern, lexemes, at, amount)
      if (match !== undefined) matches.push(match)
    }
  }
  if (numeral !== undefined) tryAll('#')
  for (const sense in senses) tryAll(sense)
  return matches.length < 2 ? matches : matches.sort((a, b) => b.next - a.next || a.rank - b.rank)
}
