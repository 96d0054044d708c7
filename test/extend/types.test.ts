import { expect, expectTypeOf, test } from 'vitest'
import {
  createPipeline,
  type Extraction,
  type Extractor,
  gazetteer,
  type Pipeline,
  pattern,
} from '../../src/index.ts'

// Proven by `npm run types`: what is wrong here does not compile.

test('what extractors are made of', () => {
  expectTypeOf(gazetteer).returns.toEqualTypeOf<Extractor>()
  expectTypeOf(pattern).returns.toEqualTypeOf<Extractor>()
  expectTypeOf<Extractor['extract']>().returns.toEqualTypeOf<Iterable<Extraction>>()
  expectTypeOf(createPipeline().with).returns.toEqualTypeOf<Pipeline>()
})

test('extractors that yield something else are refused', () => {
  const wrong: Extractor[] = [
    // @ts-expect-error: no `end`
    { name: 'wrong', extract: () => [{ start: 0, type: 'X' }] },
    // @ts-expect-error: no `type`
    { name: 'wrong', extract: () => [{ start: 0, end: 1 }] },
    // @ts-expect-error: offsets are numbers
    { name: 'wrong', extract: () => [{ start: '0', end: '1', type: 'X' }] },
    // @ts-expect-error: a promise is not iterable
    { name: 'wrong', extract: async () => [] },
    // @ts-expect-error: documents have no `words`
    { name: 'wrong', extract: ({ words }) => words },
    // @ts-expect-error: no name
    { extract: () => [] },
  ]
  expect(wrong).toHaveLength(6)
})

test('a pipeline refuses at run time what is no extractor', () => {
  // @ts-expect-error: no function `extract`
  expect(() => createPipeline().with({ name: 'wrong' })).toThrow(TypeError)
  // @ts-expect-error: no name
  expect(() => createPipeline({ extractors: [{ extract: () => [] }] })).toThrow(TypeError)
})

test.each([
  ['an empty span', { start: 1, end: 1, type: 'X' }, RangeError],
  ['a span beyond the text', { start: 0, end: 99, type: 'X' }, RangeError],
  ['an offset within a unit', { start: 0.5, end: 1, type: 'X' }, RangeError],
  ['no type', { start: 0, end: 1, type: '' }, TypeError],
  ['a score above 1', { start: 0, end: 1, type: 'X', score: 7 }, RangeError],
])('an extractor that yields %s is named in an error', (_, extraction, error) => {
  const pipeline = createPipeline().with({ name: 'odd', extract: () => [extraction] })
  expect(() => pipeline.read('Anna.').entities).toThrow(error)
  expect(() => pipeline.read('Anna.').entities).toThrow('extractor odd')
})
