import { expect, test } from 'vitest'
import { eachWord, fold } from '../../src/align/similarity/words.ts'

const folded = (text: string) => {
  const words: string[] = []
  eachWord(text, (word) => words.push(fold(word)))
  return words.join(' ')
}

test.each([
  ['L’œuvre d’Éric coûte', 'l oeuvre d eric coute'],
  ['Łódź, ČEZ, Straße', 'lodz cez strasse'],
  ['1,234.50 and 1 234,50', '1234.50 and 1234.50'],
  ['3,500 people; 3.500 personnes; 3 500 personnes', '3500 people 3500 personnes 3500 personnes'],
  ['in 2009 500 people', 'in 2009 500 people'],
  ['10.0% of 007', '10 of 7'],
  ['19th, 1er, G20', '19 th 1 er g 20'],
  ['4,2 millions; 4.2 million', '4.2 millions 4.2 million'],
  ['', ''],
])('%s', (text, words) => {
  expect(folded(text)).toBe(words)
})

test('words are where they stand', () => {
  const text = 'Le 3 mai, M. Orlov a dit : « Non ».'
  eachWord(text, (word, start, end) => expect(text.slice(start, end)).toBe(word))
})
