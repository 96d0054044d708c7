import type { ValueWords } from '../../value-words.ts'
import { wordSet } from '../../words.ts'
import { calendar } from './calendar.ts'
import * as cues from './cues.ts'
import { measures } from './measures.ts'
import { numbers } from './numbers.ts'
import { patterns } from './patterns.ts'

/** French dates, times, amounts and numbers. */
export const values: ValueWords = {
  ...cues,
  words: { ...numbers, ...calendar, ...measures },
  patterns,
  decimalMark: ',',
  groupMarks: ' .',
  ordinalEndings: wordSet('er re ère e è ème ième eme nd nde ers res ères es èmes ᵉ ᵉʳ'),
  spacedOrdinalEndings: wordSet('er ère e ème'),
  romanEndings: wordSet('e er ère ème'),
  vigesimal: true,
  andStands: 'before ones',
  dayFirst: true,
  capitalDays: false,
}
