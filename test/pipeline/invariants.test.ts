import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articles } from '../../corpus/index.ts'
import { type Lang, read } from '../../src/index.ts'
import { checkDocument } from '../fuzz/sound.ts'

const LANGS: readonly Lang[] = ['en', 'fr']

const odd = fc.constantFrom(
  ...[
    '\0',
    '\ufeff',
    '\ud800',
    '\udc00',
    '\u2028',
    '\u00a0',
    '\u202f',
    '\u3000',
    '\v',
    '\r\n',
    '\t',
    '\n\n',
    '\u0085',
  ],
  ...['“', '”', '‘', '’', '«', '»', '"', "'", '...', '…', '?!', '—', '-', '(', '[', ' : ', ', ', '. '],
  ...[
    '😀',
    '👩‍👩‍👧',
    'é',
    '\u0301',
    '\u200d',
    '\u200b',
    '\u00ad',
    '漢字',
    'العربية',
    'İ',
    'ß',
    'ﬁ',
    '\u180e',
    '\u2060',
  ],
  ...[
    'http://',
    '://',
    'www..',
    '@',
    '#',
    'a.b.',
    '€',
    '1 234,5',
    '1,000.5',
    '15h30',
    '<3',
    '&amp;',
    '__proto__',
  ],
  ...[
    "n't",
    '’s',
    'year’s’',
    'cannot',
    'gonna',
    'l’',
    'aujourd’hui',
    'a-t-il',
    'said',
    'a dit',
    'Mr. ',
    'M. ',
    'U.S. ',
  ],
)
const piece = fc
  .tuple(fc.nat(articles.length - 1), fc.nat(3000), fc.nat(120))
  .map(([article, from, length]) => articles[article]!.text.slice(from, from + length))
const hostile = fc
  .array(fc.oneof(odd, piece, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 12 })
  .map((p) => p.join(''))

describe('documents', () => {
  test.each(articles.map((article) => [article.id, article.text] as const))('article %s', (_, text) => {
    checkDocument(read(text))
  })

  test('mixtures of articles and odd characters', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(...LANGS), (text, lang) => checkDocument(read(text, { lang }))),
      { numRuns: 200, seed: 7 },
    )
  })

  test('the same text gives the same answer, whatever was read before', () => {
    fc.assert(
      fc.property(hostile, hostile, (text, other) => {
        const before = JSON.stringify(read(text))
        JSON.stringify(read(other))
        expect(JSON.stringify(read(text))).toBe(before)
      }),
      { numRuns: 40, seed: 7 },
    )
  })
})

// Each ran for a minute or more where time grew with the square of the text.
const LONG: [name: string, text: string][] = [
  ['unclosed marks', '“'.repeat(1e5)],
  ['unclosed guillemets', '« '.repeat(1e5)],
  ['straight marks', '"a '.repeat(5e4)],
  ['apostrophes', "'".repeat(1e5)],
  ['nested marks', `${'«“'.repeat(5e4)}x${'”»'.repeat(5e4)}`],
  ['one word', 'a'.repeat(1e6)],
  ['addresses in one word', 'http://'.repeat(2e3)],
  ['words joined by hyphens', 'a-'.repeat(1e5)],
  ['one line', 'He said that the “plan” was a-t-il dit. '.repeat(5e3)],
  ['line breaks', '\n'.repeat(1e6)],
  ['lone surrogates', '\ud800'.repeat(1e5)],
  ['nothing but NUL', '\0'.repeat(1e5)],
]

describe.each(LANGS)('long hostile texts as %s', (lang) => {
  test.each(LONG)('%s', (_, text) => {
    const { tokens, sentences, paragraphs, entities, quotes } = read(text, { lang })
    expect(paragraphs.length <= sentences.length && sentences.length <= tokens.length).toBe(true)
    expect([entities, quotes].every(Array.isArray)).toBe(true)
  })
})
