import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Extractor } from '../../src/entities/extractor.ts'
import { compromiseMatch } from '../../src/extend/compromise.ts'
import { winkPatterns } from '../../src/extend/wink.ts'
import { createPipeline } from '../../src/index.ts'

const ranks = winkPatterns({
  name: 'ranks',
  patterns: [{ name: 'RANK', patterns: ['[|deputy] [minister|general]'] }],
})
const speakers = compromiseMatch({ name: 'speakers', type: 'SPEAKING', match: '#Person+ said' })

function found(extractor: Extractor, text: string): string[] {
  const document = createPipeline().read(text, { lang: 'en' })
  return [...extractor.extract(document)].map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)
}

describe('offsets are exact, whatever stands before a match', () => {
  test.each([
    ['plain', ranks, 'The deputy minister met the general.', ['RANK deputy minister', 'RANK general']],
    ['marks', ranks, '“Deputy minister,” he wrote, ‘not general’.', ['RANK Deputy minister', 'RANK general']],
    [
      'odd spaces',
      ranks,
      'A\u2003deputy\u00a0minister\u3000of 😀 general rank',
      ['RANK deputy\u00a0minister', 'RANK general'],
    ],
    [
      'an opening mark',
      speakers,
      '“Anna Smith said no.” (Bob Lee said yes.)',
      ['SPEAKING Anna Smith said', 'SPEAKING Bob Lee said'],
    ],
    ['lines', speakers, 'First.\n\n\nAnna Smith said no.', ['SPEAKING Anna Smith said']],
  ])('%s', (_, extractor, text, expected) => expect(found(extractor, text)).toEqual(expected))
})

test('documents in another language are passed over', () => {
  const french = createPipeline().read('Le general minister', { lang: 'fr' })
  expect([...ranks.extract(french), ...speakers.extract(french)]).toEqual([])
})

test('two extractors on wink do not disturb each other', () => {
  const other = winkPatterns({ name: 'other', patterns: [{ name: 'OTHER', patterns: ['[sergeant]'] }] })
  expect(found(other, 'The sergeant and the general')).toEqual(['OTHER sergeant'])
  expect(found(ranks, 'The sergeant and the general')).toEqual(['RANK general'])
})

test('patterns with tags are found by any number of extractors', () => {
  const things = (i: number) =>
    winkPatterns({ name: `things ${i}`, patterns: [{ name: 'THING', patterns: ['[ADJ] [NOUN]'] }] })
  for (let i = 0; i < 25; i++) expect(found(things(i), 'He saw a red car.')).toEqual(['THING red car'])
})

test('every span lies within any text', () => {
  const word = fc.constantFrom(
    'general',
    'deputy',
    'minister',
    '“',
    '\u2028',
    '😀',
    'Anna',
    'Smith',
    'said',
    '\n',
    ' ',
    '\u3000',
  )
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const text = words.join(' ')
      for (const one of found(ranks, text)) expect(one).toMatch(/^RANK (?:deputy\s+)?(?:minister|general)$/)
      for (const one of found(speakers, text)) expect(one).toMatch(/said$/)
    }),
    { numRuns: 60 },
  )
})
