import { expect, test } from 'vitest'
import { columnsOf } from '../../src/document/columns.ts'
import { read } from '../../src/index.ts'
import { Tables, Vocabulary } from '../../src/text/vocabulary.ts'

const ranges = { start: Int32Array.of(0, 4, 8), end: Int32Array.of(3, 7, 11) }

test('tokens of one form have one number', () => {
  const { ids, words } = new Vocabulary().read('one two one', ranges)
  expect([...ids]).toEqual([0, 1, 0])
  expect(words).toEqual(['one', 'two', 'one'])
})

test('a table has room for every form that its vocabulary has by then', () => {
  const vocabulary = new Vocabulary()
  const tables = new Tables<string>()
  vocabulary.idOf('one')
  tables.of(vocabulary)[0] = 'known'
  vocabulary.idOf('two')
  expect(tables.of(vocabulary)).toEqual(['known', undefined])
  expect(tables.of(new Vocabulary())).toEqual([])
})

test('a document reads the same before and after many others with words of their own', () => {
  const text = 'Le maire, Anne Roux, a dit : « Venez demain. » Selon elle, il pleut.'
  const answer = () => JSON.stringify(read(text, { lang: 'fr' }))
  const before = answer()
  const open = read(text, { lang: 'fr' })
  const name = (i: number) => i.toString(26).replace(/\d/g, (digit) => 'klmnopqrst'[Number(digit)]!)
  for (let k = 0; k < 4; k++) {
    const words = Array.from({ length: 8000 }, (_, i) => `mot${name(k * 8000 + i)}`)
    expect(columnsOf(read(words.join(' '), { lang: 'fr' })).words).toEqual(words)
  }
  expect(answer()).toBe(before)
  expect(JSON.stringify(open)).toBe(before)
})
