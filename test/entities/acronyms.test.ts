import { expect, test } from 'vitest'
import { ACRONYM, acronymsOf } from '../../src/entities/names/acronyms.ts'
import { Lexicons } from '../../src/entities/names/lexicons.ts'
import { describe } from '../../src/entities/names/words.ts'

const lexicons = new Lexicons({})

/** The words that are introduced as acronyms, each with how. */
function acronyms(text: string): Record<string, number> {
  const words = text.split(' ')
  const described = words.map((word) => describe(word, lexicons))
  const codes = acronymsOf({ words, sentences: [0, words.length], described })
  return Object.fromEntries(words.flatMap((word, i) => (codes[i]! > 0 ? [[word, codes[i]!]] : [])))
}

test.each([
  ['the International Criminal Court ( ICC ) sat', { ICC: ACRONYM.spelt }],
  ['the Bank of Ghana ( BoG ) said', { BoG: ACRONYM.spelt }],
  ['the Honduran Coffee Institute ( IHCAFE ) said', { IHCAFE: ACRONYM.bracketed }],
  ['it rose ( GDP ) again', {}],
  ['Jane Smith ( left ) and Ann', {}],
  ['( ICC ) said', {}],
  ['', {}],
])('%s', (text, expected) => {
  expect(acronyms(text)).toEqual(expected)
})

test('an acronym is known wherever it stands in the document', () => {
  expect(acronyms('DRC said the Democratic Republic of Congo ( DRC ) and DRC')).toEqual({
    DRC: ACRONYM.spelt,
  })
})
