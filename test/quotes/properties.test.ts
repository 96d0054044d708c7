import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detectQuotes, read } from '../../src/index.ts'

const PIECES = [
  '“',
  '”',
  '"',
  "'",
  '’',
  '«',
  '»',
  '\n',
  '\n\n',
  ' ',
  ', ',
  '. ',
  ': ',
  ' – ',
  'he said',
  'said',
  'a-t-il dit',
  'selon le maire',
  'according to',
  'that',
  'que ',
  'The plan is dead',
  'Le projet est mort',
  'Smith',
  '(',
  ')',
  '12"',
  '…',
]
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)
const langs = fc.constantFrom('en' as const, 'fr' as const)

describe('whatever the text', () => {
  test('spans are slices of it, in order, inside their quotation', () => {
    fc.assert(
      fc.property(texts, langs, (text, lang) => {
        for (const quote of read(text, { lang }).quotes) {
          const spans = [quote, ...quote.content, ...(quote.cue === undefined ? [] : [quote.cue])]
          for (const { start, end, text: slice } of spans) expect(text.slice(start, end)).toBe(slice)
          for (const [i, { start, end }] of quote.content.entries()) {
            expect(end).toBeGreaterThan(start)
            expect(start).toBeGreaterThanOrEqual(i === 0 ? quote.start : quote.content[i - 1]!.end)
            expect(end).toBeLessThanOrEqual(quote.end)
          }
          expect(quote.content.length).toBeGreaterThan(0)
          expect(quote.score).toBeGreaterThanOrEqual(0)
          expect(quote.score).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('no words are in two quotations', () => {
    fc.assert(
      fc.property(texts, langs, (text, lang) => {
        const contents = read(text, { lang }).quotes.flatMap((quote) => quote.content)
        const sorted = contents.filter((span) => span !== undefined).sort((a, b) => a.start - b.start)
        for (const [i, { start }] of sorted.entries()) {
          if (i > 0) expect(start).toBeGreaterThanOrEqual(sorted[i - 1]!.end)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('the same text gives the same answer', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(detectQuotes(text)).toEqual(detectQuotes(text))
      }),
      { numRuns: 30 },
    )
  })
})

test('a wall of marks and cues is read', () => {
  const many = 800
  for (const piece of [
    '“',
    '"',
    'said ',
    'he said, ',
    'saying that it is, ',
    'selon lui, ',
    '« oui, dit-il ',
  ]) {
    expect(read(piece.repeat(many), { lang: 'fr' }).quotes).toBeInstanceOf(Array)
  }
})
