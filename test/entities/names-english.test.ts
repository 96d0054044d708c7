import { expect, test } from 'vitest'
import { readText } from '../../src/document/read.ts'
import { findNames } from '../../src/entities/names/find.ts'
import { english } from '../../src/language/en/english.ts'

const read = (text: string) => readText(text, { lang: 'en' }, new Map([['en', english]]))

/** `[PERSON Angela Merkel]` marks a name. */
function marked(line: string): { text: string; names: string[] } {
  const names = [...line.matchAll(/\[([A-Z]+) ([^\]]+)\]/g)].map(([, type, name]) => `${type} ${name}`)
  return { text: line.replace(/\[[A-Z]+ ([^\]]+)\]/g, '$1'), names }
}

function found(text: string): string[] {
  return findNames(read(text)).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)
}

const TEXTS = [
  'President [PERSON Emmanuel Macron] met Chancellor [PERSON Angela Merkel] in [LOCATION Berlin] on Tuesday.',
  'Mr. [PERSON Johnson] works for [ORGANIZATION Siemens] in [LOCATION Munich].',
  'The [ORGANIZATION United Nations] and the [ORGANIZATION European Union] condemned the attack on [LOCATION Aleppo].',
  '[MISC Russian] troops left [LOCATION Kyiv], the [ORGANIZATION Ukrainian defence ministry] said.',
  '[PERSON Laurent-Franck Liénard] told [ORGANIZATION Reuters] that [PERSON Angela van der Berg] would leave.',
  '[PERSON Erik ten Hag] praised [PERSON J.K. Rowling] and [PERSON Mohammed bin Salman].',
  '[ORGANIZATION Manchester United] 2-1 [ORGANIZATION Arsenal]',
  '[ORGANIZATION Barnsley] beat [ORGANIZATION Ipswich] 3-0 on Saturday.',
  '1. [PERSON Lewis Hamilton] ([LOCATION Britain]) 1:34:31.421',
  '[LOCATION LONDON] ([ORGANIZATION Reuters]) - [MISC British] retailer [ORGANIZATION Marks & Spencer] said on Tuesday it would cut jobs.',
  'The [ORGANIZATION National Institute of Public Health] and the [ORGANIZATION Central Election Commission] declined to comment.',
]

test.each(TEXTS)('%s', (line) => {
  const { text, names } = marked(line)
  expect(found(text)).toEqual(names)
})

test('a name is found again where it stands alone', () => {
  const text = 'Boris Johnson left London on Monday.\n\nJohnson will not be back before Friday, May 3.'
  expect(found(text)).toEqual(['PERSON Boris Johnson', 'LOCATION London', 'PERSON Johnson'])
})

test('names are found in a line of capitals', () => {
  expect(found('GERMANY: ANGELA MERKEL TO MEET MACRON IN PARIS')).toEqual(
    expect.arrayContaining(['LOCATION GERMANY', 'LOCATION PARIS']),
  )
})

test('a text without names, and no text, give none', () => {
  expect(found('It rained all night and then the wind rose.')).toEqual([])
  expect(found('')).toEqual([])
})
