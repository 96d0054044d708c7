import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { articles } from '../../corpus/index.ts'
import { DATA, readData } from '../../evaluation/data.ts'
import { guessLanguage } from '../../src/language/guess.ts'
import { LANGUAGES } from '../../src/language/registry.ts'

test.each(articles.map(({ id, lang, text }) => [id, lang, text] as const))(
  'article %s is in %s',
  (_, lang, text) => {
    expect(guessLanguage(text, LANGUAGES)).toBe(lang)
  },
)

test.each([
  ['en', 'The minister said that the bridge would be closed until spring.'],
  ['fr', 'La ministre a déclaré que le pont serait fermé jusqu’au printemps.'],
  ['en', 'Emmanuel Macron met Olaf Scholz in Paris on Monday to talk about gas.'],
  ['fr', 'Boris Johnson a rencontré Joe Biden à Washington pour parler du gaz.'],
  ['en', 'RUSSIAN SOLDIER BREAKS DOWN IN TEARS'],
  ['fr', 'UN SOLDAT RUSSE FOND EN LARMES'],
  ['fr', 'Il a dit « The show must go on » avant de quitter la salle.'],
  ['en', 'She sang “La vie en rose” at the end of the evening.'],
  ['en', 'Yes, we can.'],
  ['fr', 'Oui, c’est possible.'],
])('%s: %s', (lang, text) => {
  expect(guessLanguage(text, LANGUAGES)).toBe(lang)
})

test.each(['', ' \n', '12 345', '…', '\ud800', '漢字'])('%j tells nothing: the first language', (text) => {
  expect(guessLanguage(text, LANGUAGES)).toBe('en')
  expect(guessLanguage(text, new Map([...LANGUAGES].reverse()))).toBe('fr')
})

const NEWS = 'align/newstest2009-2013.dev.tsv.gz'

describe.skipIf(!existsSync(resolve(DATA, NEWS)))('on news, where the tuning data lie', () => {
  test.each([
    ['en', 1],
    ['fr', 2],
  ] as const)('at least 99 %% of the %s lines of eight words or more', (lang, column) => {
    const lines = readData(NEWS)
      .split('\n')
      .map((row) => row.split('\t')[column] ?? '')
      .filter((line) => line.split(' ').length >= 8)
    const right = lines.filter((line) => guessLanguage(line, LANGUAGES) === lang)
    expect(lines.length).toBeGreaterThan(10_000)
    expect(right.length / lines.length).toBeGreaterThan(0.99)
  })
})
