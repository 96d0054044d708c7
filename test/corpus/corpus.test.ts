import { describe, expect, test } from 'vitest'
import { articles, links } from '../../corpus/index.ts'
import type { Span } from '../../src/text/span.ts'

describe('every gold span slices to its text', () => {
  test.each(articles.map((article) => [article.id, article] as const))('%s', (_, article) => {
    const spans: Span[] = [
      ...article.paragraphs,
      ...article.sentences,
      ...article.entities,
      ...article.quotes,
      ...article.quotes.flatMap(({ cue, speaker }) => [cue, speaker?.mention].filter((s) => s !== undefined)),
    ]
    expect(spans.length).toBeGreaterThan(50)
    expect(spans.map(({ start, end }) => article.text.slice(start, end))).toEqual(spans.map((s) => s.text))
  })

  test('links and traps', () => {
    const text = new Map(articles.map((article) => [article.id, article.text]))
    for (const pair of links) {
      for (const { source, target } of [...pair.links, ...pair.traps]) {
        expect(text.get(pair.source)?.slice(source.start, source.end)).toBe(source.text)
        expect(text.get(pair.target)?.slice(target.start, target.end)).toBe(target.text)
      }
    }
  })
})

test('every two of the articles of different languages are compared, and every two English ones', () => {
  const compared = new Set(links.map((pair) => `${pair.source.slice(0, 3)}-${pair.target.slice(0, 3)}`))
  const expected = [
    '000-002',
    '000-003',
    '000-004',
    '001-002',
    '001-003',
    '001-004',
    '002-003',
    '002-004',
    '003-004',
  ]
  expect([...compared]).toEqual(expect.arrayContaining(expected))
})
