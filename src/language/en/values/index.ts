import type { ValueWords } from '../../value-words.ts'
import { wordSet } from '../../words.ts'
import { calendar } from './calendar.ts'
import * as cues from './cues.ts'
import { measures } from './measures.ts'
import { numbers } from './numbers.ts'
import { patterns } from './patterns.ts'

/** English dates, times, amounts and numbers. */
export const values: ValueWords = {
  ...cues,
  words: { ...numbers, ...calendar, ...measures },
  patterns,
  decimalMark: '.',
  groupMarks: ',',
  ordinalEndings: wordSet('st nd rd th'),
  spacedOrdinalEndings: new Set<string>(),
  romanEndings: new Set<string>(),
  vigesimal: false,
  andStands: 'after hundreds',
  dayFirst: false,
  capitalDays: true,
}
