import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FormatError, fromConll, fromConllDocuments } from '../../src/formats/index.ts'
import { createPipeline as createFrench } from '../../src/fr.ts'
import { createPipeline } from '../../src/index.ts'
import { type AnnotatedText, type Epoch, trainNames } from '../../src/train/index.ts'

/** `[Ajax] won`: a text whose names stand between brackets. */
function clubs(marked: string): AnnotatedText {
  const spans: { start: number; end: number; type: string }[] = []
  let text = ''
  for (const part of marked.split(/[[\]]/).map((words, i) => ({ words, name: i % 2 === 1 }))) {
    if (part.name) spans.push({ start: text.length, end: text.length + part.words.length, type: 'CLUB' })
    text += part.words
  }
  return { text, spans }
}

const TEXTS = [
  '[Ajax] beat [Feyenoord].',
  '[Feyenoord] lost to [Real Madrid].',
  'The coach of [Everton] left.',
  '[Lens] drew with [Ajax].',
  '[Real Madrid] won.',
].map(clubs)

const found = (text: string, models: readonly Uint8Array[]) =>
  createPipeline({ models })
    .read(text, { lang: 'en' })
    .entities.map(({ text, type }) => `${text} ${type}`)

const { model, card, scores } = trainNames({ lang: 'en', texts: TEXTS, dev: TEXTS, data: 'made | up' })

describe('a model of names of one’s own', () => {
  test('finds its types and no others; values are still found', () => {
    expect(found('Lille beat Ajax on 3 May 2021.', [model])).toEqual([
      'Lille CLUB',
      'Ajax CLUB',
      '3 May 2021 DATE',
    ])
  })

  test('takes the place of its own language’s model only', () => {
    const { entities } = createPipeline({ models: [model] }).read('Emmanuel Macron est à Lyon.', {
      lang: 'fr',
    })
    expect(entities.map(({ type }) => type)).toEqual(['PERSON', 'LOCATION'])
  })

  test('stays where the pipeline goes on', () => {
    const pipeline = createPipeline({ models: [model] }).with({ name: 'none', extract: () => [] })
    expect(pipeline.read('Ajax won.', { lang: 'en' }).entities[0]?.type).toBe('CLUB')
  })

  test('the same texts give the same bytes', () => {
    expect(trainNames({ lang: 'en', texts: TEXTS, dev: TEXTS }).model).toEqual(model)
  })

  test('scores are of each type and of all', () => {
    expect([...scores.keys()]).toEqual(['ALL', 'CLUB'])
    expect(scores.get('CLUB')).toMatchObject({ gold: 8, precision: 1, recall: 1, f1: 1 })
  })

  test('its card says what it was made of', () => {
    expect(card).toMatch(/^# en-names\n/)
    expect(card).toContain('| data | made \\| up |')
    expect(card).toContain('| learned from | 5 texts: 8 CLUB |')
    expect(card).toMatch(/\| CLUB \| 8 \| 1.000 \| 1.000 \| 1.000 \|/)
  })
})

test('each epoch is told, with the dev score of the model itself; without dev texts one in ten is held out', () => {
  const told: Epoch[] = []
  const { card } = trainNames({ lang: 'en', texts: TEXTS, epochs: 1, onEpoch: (epoch) => told.push(epoch) })
  expect(told.at(-1)).toMatchObject({ stage: 'names', epoch: 1, epochs: 1 })
  expect(told.filter(({ scores }) => scores !== undefined)).toHaveLength(1)
  expect(card).toContain('measured on | 1 text: 1 CLUB, every tenth of the texts, held out')
})

test('types get the names that quotidien has for them, or those given', () => {
  const texts = ['Anna Lee PER sings', 'Bob Ray PER left', 'Tom May ACT won'].map((line) => {
    const [first, last, type] = line.split(' ')
    return {
      text: `${first} ${last} is here.`,
      spans: [{ start: 0, end: `${first} ${last}`.length, type: type! }],
    }
  })
  const { scores } = trainNames({ lang: 'en', texts, dev: texts, epochs: 1, types: { ACT: 'ACTOR' } })
  expect([...scores.keys()].sort()).toEqual(['ACTOR', 'ALL', 'PERSON'])
})

describe('what is wrong is refused', () => {
  const one = TEXTS.slice(0, 1)
  test.each<[string, Parameters<typeof trainNames>[0], typeof RangeError | typeof TypeError, string]>([
    ['a language that is none', { lang: 'de' as 'en', texts: TEXTS }, RangeError, 'unknown language: de'],
    ['no text', { lang: 'en', texts: [] }, RangeError, 'two texts are needed'],
    ['one text and none to measure on', { lang: 'en', texts: one }, RangeError, 'two texts are needed'],
    ['no array', { lang: 'en', texts: 'Ajax' as never }, TypeError, 'texts must be an array, not Ajax'],
    ['no name', { lang: 'en', texts: [clubs('a'), clubs('b')] }, RangeError, 'no name is marked'],
    [
      'a name without a word',
      { lang: 'en', texts: [{ text: ' \n', spans: [{ start: 0, end: 2, type: 'X' }] }, clubs('b')] },
      RangeError,
      'no name is marked',
    ],
    [
      'a name without a type',
      { lang: 'en', texts: [{ text: 'a', spans: [{ start: 0, end: 1, type: '' }] }, clubs('b')] },
      RangeError,
      'a name is marked without a type',
    ],
    ['no epoch', { lang: 'en', texts: TEXTS, epochs: 0 }, RangeError, 'epochs must be 1 to 100, not 0'],
    [
      'a span outside its text',
      { lang: 'en', texts: [{ text: 'a', spans: [{ start: 0, end: 2, type: 'X' }] }] },
      RangeError,
      'X from 0 to 2 is no span of a text of 1 characters',
    ],
  ])('%s', (_, options, error, message) => {
    expect(() => trainNames(options)).toThrow(error)
    expect(() => trainNames(options)).toThrow(message)
  })

  test('a model that is none, is cut short or for a language that is not read', () => {
    expect(() => createPipeline({ models: ['x' as never] })).toThrow(TypeError)
    expect(() => createPipeline({ models: [new Uint8Array(9)] })).toThrow(RangeError)
    expect(() => createPipeline({ models: [model.slice(0, -9)] })).toThrow('cut short')
    expect(() => createPipeline({ languages: ['fr'], models: [model] })).toThrow('a model for en')
    expect(() => createFrench({ models: [model] })).toThrow('a model for en, but the pipeline reads fr')
  })
})

describe('the documents of a CoNLL file', () => {
  test('begin at -DOCSTART- or # newdoc', () => {
    const conll =
      '-DOCSTART- O\n\nAnna B-PER\nleft O\n\n-DOCSTART- O\n\nRome B-LOC\n\nslept O\n# newdoc id = 3\nBob B-PER\n'
    expect(fromConllDocuments(conll).map(({ text }) => text)).toEqual(['Anna left', 'Rome\nslept', 'Bob'])
  })

  test('without such lines are cut after twenty sentences; nothing is lost', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 70 }), fc.constantFrom('\n', '\n\n'), (count, end) => {
        const conll =
          Array.from({ length: count }, (_, i) => `w${i} ${i % 3 === 0 ? 'B-X' : 'O'}\n`).join('\n') + end
        const texts = fromConllDocuments(conll)
        expect(texts.map(({ text }) => text).join('\n')).toBe(fromConll(conll).text)
        expect(texts.map(({ spans }) => spans.length).reduce((a, b) => a + b, 0)).toBe(Math.ceil(count / 3))
        expect(texts).toHaveLength(Math.ceil(count / 20))
      }),
      { numRuns: 40 },
    )
  })

  test('errors name the line of the file', () => {
    expect(() => fromConllDocuments('-DOCSTART- O\n\nAnna B-PER\n\n-DOCSTART- O\n\nRome\n')).toThrow(
      FormatError,
    )
    expect(() => fromConllDocuments('-DOCSTART- O\n\nAnna B-PER\n\n-DOCSTART- O\n\nRome\n')).toThrow('line 7')
  })
})
