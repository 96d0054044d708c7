import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readText } from '../../src/document/read.ts'
import { findNames } from '../../src/entities/names/find.ts'
import { french } from '../../src/language/fr/french.ts'

const read = (text: string) => readText(text, { lang: 'fr' }, new Map([['fr', french]]))

/** `[PERSON Simone Veil]` marks a name. */
function marked(line: string): { text: string; names: string[] } {
  const names = [...line.matchAll(/\[([A-Z]+) ([^\]]+)\]/g)].map(([, type, name]) => `${type} ${name}`)
  return { text: line.replace(/\[[A-Z]+ ([^\]]+)\]/g, '$1'), names }
}

function found(text: string): string[] {
  return findNames(read(text)).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)
}

const TEXTS = [
  'Le président [PERSON Emmanuel Macron] s’est rendu à [LOCATION Berlin] mardi.',
  'M. [PERSON Dupont] travaille pour [ORGANIZATION Renault] depuis dix ans.',
  'L’[ORGANIZATION ONU] et l’[ORGANIZATION Union européenne] condamnent l’attaque contre [LOCATION Alep].',
  'Les soldats [MISC russes] ont quitté [LOCATION Kiev], selon l’[ORGANIZATION armée ukrainienne].',
  'La maire de [LOCATION Paris], [PERSON Anne Hidalgo], a répondu sur [ORGANIZATION Twitter].',
  'Le [ORGANIZATION ministère de l’Intérieur] n’a pas commenté.',
  'Des bouchons sur l’[LOCATION A43] en direction de [LOCATION Chambéry].',
  'Les [ORGANIZATION Bonnets rouges] ont bloqué la [LOCATION RN 165] près de [LOCATION Lorient].',
  'Les élus de [LOCATION Loire-Atlantique] ont reçu la [ORGANIZATION CFDT] et [ORGANIZATION Force ouvrière].',
]

test.each(TEXTS)('%s', (line) => {
  const { text, names } = marked(line)
  expect(found(text)).toEqual(names)
})

test('a name is found again where it stands alone', () => {
  const text = 'François Fillon a quitté Lyon hier.\n\nFillon ne reviendra pas avant lundi.'
  expect(found(text)).toEqual(['PERSON François Fillon', 'LOCATION Lyon', 'PERSON Fillon'])
})

test('names are found in a line of capitals', () => {
  expect(found('FRANCE : EMMANUEL MACRON EN VISITE À MARSEILLE')).toEqual(
    expect.arrayContaining(['LOCATION FRANCE', 'LOCATION MARSEILLE']),
  )
})

test('a text without names, and no text, give none', () => {
  expect(found('Il a plu toute la nuit et le vent s’est levé.')).toEqual([])
  expect(found('')).toEqual([])
})

test('whatever the text, names are in order, apart, scored, and the same each time', () => {
  const words = [
    'Paris',
    'de',
    'la',
    'PARIS',
    'M.',
    'Dupont',
    'armée',
    'russe',
    '\n\n',
    '«',
    '»',
    '.',
    '\ud800',
    'l’',
    '\0',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (parts) => {
      const text = parts.join(' ')
      const names = findNames(read(text))
      expect(findNames(read(text))).toEqual(names)
      names.forEach(({ start, end, score }, i) => {
        expect(start).toBeLessThan(end)
        expect(start).toBeGreaterThanOrEqual(names[i - 1]?.end ?? 0)
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
        expect(score).toBeGreaterThan(0)
        expect(score).toBeLessThanOrEqual(1)
      })
    }),
    { numRuns: 60 },
  )
})
