import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createPipeline, type Extractor, gazetteer, pattern } from '../../src/index.ts'

function found(extractor: Extractor, text: string, lang: 'en' | 'fr' = 'en'): string[] {
  return [...extractor.extract(createPipeline().read(text, { lang }))].map(({ start, end, value }) =>
    value === undefined ? text.slice(start, end) : `${text.slice(start, end)} = ${value}`,
  )
}

const weapons = gazetteer({
  name: 'weapons',
  type: 'WEAPON',
  entries: ['T-72', 'T-72 B', 'Javelin', 'l’obusier'],
})

describe('gazetteer: whole words, the longest first, any white space between', () => {
  test.each([
    ['A Javelin hit it.', ['Javelin']],
    ['Javelins hit it.', []],
    ['A T-72 B and a T-72.', ['T-72 B', 'T-72']],
    ['A T-72\n B burned.', ['T-72\n B']],
    ['(Javelin)', ['Javelin']],
    ['l’obusier tire', ['l’obusier']],
    ['javelin', []],
    ['', []],
  ])('%s', (text, expected) => expect(found(weapons, text)).toEqual(expected))

  test('names with other forms: the name is the value', () => {
    const named = gazetteer({ name: 'w', type: 'W', entries: { Javelin: ['FGM-148'], HIMARS: [] } })
    expect(found(named, 'An FGM-148, a HIMARS')).toEqual(['FGM-148 = Javelin', 'HIMARS = HIMARS'])
  })

  test('case and language where asked', () => {
    const folded = gazetteer({ name: 'w', type: 'W', entries: ['Javelin'], ignoreCase: true, lang: 'fr' })
    expect(found(folded, 'un JAVELIN', 'fr')).toEqual(['JAVELIN'])
    expect(found(folded, 'a JAVELIN', 'en')).toEqual([])
  })

  test('an entry without a word is a mistake', () => {
    expect(() => gazetteer({ name: 'w', type: 'W', entries: ['Javelin', ' '] })).toThrow(RangeError)
  })

  test('what it finds is an entry, whatever the text', () => {
    const entry = fc.constantFrom('a', 'a b', 'b', 'a-b', 'é', '😀')
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1 }), fc.array(entry), (entries, words) => {
        const names = gazetteer({ name: 'n', type: 'N', entries })
        for (const one of found(names, words.join(' '))) expect(entries).toContain(one)
      }),
    )
  })
})

describe('pattern', () => {
  const flights = pattern({ name: 'flights', type: 'FLIGHT', match: /\b[A-Z]{2}\d{3,4}\b/ })

  test('every match, with or without the g flag', () => {
    expect(found(flights, 'AF447 and BA12, then LH4321')).toEqual(['AF447', 'LH4321'])
  })

  test('empty matches are passed over', () => {
    expect(found(pattern({ name: 'p', type: 'P', match: /x*/ }), 'axxb')).toEqual(['xx'])
  })

  test('an extractor’s finding wins over the library’s own', () => {
    const { entities } = createPipeline()
      .with(flights)
      .read('Flight AF447 left Paris on Monday.', { lang: 'en' })
    expect(entities.map(({ text, type, extractor }) => [text, type, extractor])).toContainEqual([
      'AF447',
      'FLIGHT',
      'flights',
    ])
  })
})
