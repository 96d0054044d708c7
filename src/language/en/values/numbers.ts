import { counted, worths } from '../../sense-table.ts'
import type { ValueWords } from '../../value-words.ts'

export const numbers: ValueWords['words'] = {
  cardinal: {
    ...counted('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen', 0),
    ...counted('fifteen sixteen seventeen eighteen nineteen', 15),
    ...counted('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
    ...worths({ 0.5: '½', 0.25: '¼', 0.75: '¾' }),
  },
  scale: worths({
    12: 'dozen',
    100: 'hundred',
    1e3: 'thousand',
    1e5: 'lakh',
    1e6: 'million',
    1e7: 'crore',
    1e9: 'billion',
    1e12: 'trillion',
    1e15: 'quadrillion',
  }),
  vague: worths({
    10: 'tens',
    12: 'dozens',
    100: 'hundreds',
    1e3: 'thousands',
    1e5: 'lakhs',
    1e6: 'millions',
    1e7: 'crores',
    1e9: 'billions',
    1e12: 'trillions',
  }),
  magnitude: worths({
    1e3: 'k',
    1e5: 'lakh',
    1e6: 'm mn mln mil million',
    1e7: 'crore',
    1e9: 'b bn billion',
    1e12: 'tn trn trillion',
  }),
  ordinal: {
    ...counted(
      'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth',
    ),
    ...counted('fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth', 14),
    ...counted('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth', 20, 10),
    ...worths({ 100: 'hundredth', 1e3: 'thousandth', 1e6: 'millionth' }),
  },
  fraction: {
    ...counted('half third quarter|fourth fifth sixth seventh eighth ninth tenth', 2),
    ...worths({ 100: 'hundredth' }),
  },
  fractions: {
    ...counted('halves thirds quarters|fourths fifths sixths sevenths eighths ninths tenths', 2),
    ...worths({ 100: 'hundredths' }),
  },
  article: { a: 1, an: 1 },
  and: { and: 1, '&': 1 },
  or: { or: 1 },
  to: { to: 1, through: 1 },
  of: { of: 1 },
  the: { the: 1 },
  ratio: { in: 1, 'in every': 1, 'out of': 1 },
}
