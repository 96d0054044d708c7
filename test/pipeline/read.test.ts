import { describe, expect, test } from 'vitest'
import * as en from '../../src/en.ts'
import * as fr from '../../src/fr.ts'
import { createPipeline, detectQuotes, extractEntities, type Lang, pattern, read } from '../../src/index.ts'

const ENGLISH = 'The mayor said on Monday: “Come tomorrow.” Nobody came.'
const FRENCH = 'Le maire a dit lundi : « Venez demain. » Personne n’est venu.'

const flights = pattern({ name: 'flights', type: 'FLIGHT', match: /\b[A-Z]{2}\d{3}\b/ })
const gates = pattern({ name: 'gates', type: 'GATE', match: /\bgate \d+\b/ })

describe('read', () => {
  test('fields of a document', () => {
    const document = read(ENGLISH, { id: 'a', published: '2022-03-03T08:00:00Z', source: 'Example' })
    expect(document).toMatchObject({
      id: 'a',
      text: ENGLISH,
      lang: 'en',
      published: '2022-03-03',
      source: 'Example',
    })
    expect(document.paragraphs.map(({ text }) => text)).toEqual([ENGLISH])
    expect(document.sentences.map(({ text }) => text)).toEqual(ENGLISH.split(/(?<=”) /))
    expect(document.tokens.slice(0, 3)).toMatchObject([
      { text: 'The', pos: 'DET', lemma: 'the' },
      { text: 'mayor', pos: 'NOUN' },
      { text: 'said', pos: 'VERB', lemma: 'say' },
    ])
  })

  test('the same text has the same id, another text another', () => {
    expect(read(ENGLISH).id).toBe(read(ENGLISH).id)
    expect(read(ENGLISH).id).not.toBe(read(FRENCH).id)
  })

  test('a document is plain: spread, cloned and serialised, it has every layer', () => {
    const document = read(FRENCH)
    const keys = ['id', 'text', 'lang', 'paragraphs', 'sentences', 'tokens', 'entities', 'quotes']
    const revived = JSON.parse(JSON.stringify(document))
    expect(Object.keys(document)).toEqual(keys)
    expect(revived).toEqual({ ...document })
    expect(structuredClone(document)).toEqual(revived)
  })

  test('a revived document is as good as the one that was read', () => {
    const document = read(FRENCH)
    const revived = JSON.parse(JSON.stringify(document))
    expect(detectQuotes(revived)).toEqual(detectQuotes(document))
    expect(extractEntities(revived)).toEqual(extractEntities(document))
  })

  test.each<[unknown, object | undefined, typeof TypeError | typeof RangeError, string]>([
    [undefined, undefined, TypeError, 'undefined'],
    [42, undefined, TypeError, '42'],
    [null, undefined, TypeError, 'null'],
    [['a'], undefined, TypeError, 'array'],
    ['a', { lang: 'de' }, RangeError, 'de'],
    ['a', { lang: 'toString' }, RangeError, 'toString'],
    ['a', { lang: 1 }, TypeError, '1'],
    ['a', { id: 7 }, TypeError, '7'],
    ['a', { source: 7 }, TypeError, '7'],
    ['a', { published: 'yesterday' }, RangeError, 'yesterday'],
    ['a', { published: '2022-02-30' }, RangeError, '2022-02-30'],
    ['a', { published: new Date(Number.NaN) }, RangeError, 'Invalid Date'],
    ['a', { published: 20220303 }, TypeError, '20220303'],
  ])('read(%j, %j) throws, naming the value', (text, options, error, value) => {
    expect(() => read(text as string, options)).toThrow(error)
    expect(() => read(text as string, options)).toThrow(value)
  })

  test.each([
    ['2022-03-03', '2022-03-03'],
    ['2022-03-03T23:30:00+01:00', '2022-03-03'],
    [new Date('2022-03-03T23:30:00Z'), '2022-03-03'],
  ])('published %s', (published, day) => {
    expect(read('', { published }).published).toBe(day)
  })
})

describe('createPipeline', () => {
  const text = 'Flight AF447 left from gate 7.'
  const types = (pipeline: { read: typeof read }) =>
    pipeline
      .read(text)
      .entities.map(({ type }) => type)
      .filter((type) => type === 'FLIGHT' || type === 'GATE')

  test('with() returns another pipeline and leaves the first as it was', () => {
    const first = createPipeline().with(flights)
    const second = first.with(gates)
    expect(types(first)).toEqual(['FLIGHT'])
    expect(types(second)).toEqual(['FLIGHT', 'GATE'])
    expect(types(createPipeline({ extractors: [gates] }))).toEqual(['GATE'])
    expect(types({ read })).toEqual([])
  })

  test('guesses among its languages alone', () => {
    expect(createPipeline().read(FRENCH).lang).toBe('fr')
    expect(createPipeline({ languages: ['en'] }).read(FRENCH).lang).toBe('en')
    expect(() => createPipeline({ languages: ['en'] }).read('a', { lang: 'fr' })).toThrow(RangeError)
  })

  test.each<[string, () => unknown, typeof TypeError | typeof RangeError]>([
    ['an unknown language', () => createPipeline({ languages: ['xx' as Lang] }), RangeError],
    ['no language', () => createPipeline({ languages: [] }), RangeError],
    ['languages that are no array', () => createPipeline({ languages: 'en' as never }), TypeError],
    ['an extractor without a name', () => createPipeline().with({ extract: () => [] } as never), TypeError],
    [
      'an extractor that does not extract',
      () => createPipeline({ extractors: [{ name: 'x' } as never] }),
      TypeError,
    ],
  ])('%s', (_, create, error) => {
    expect(create).toThrow(error)
  })
})

describe('one language alone', () => {
  test('the same answers as with all of them', () => {
    expect({ ...en.read(ENGLISH) }).toEqual({ ...read(ENGLISH) })
    expect({ ...fr.read(FRENCH) }).toEqual({ ...read(FRENCH) })
    expect(fr.detectQuotes(FRENCH)).toEqual(detectQuotes(FRENCH))
    expect(en.extractEntities(ENGLISH)).toEqual(extractEntities(ENGLISH))
  })

  test('reads everything as its own, and knows no other', () => {
    expect(fr.read(ENGLISH).lang).toBe('fr')
    expect(() => fr.read(ENGLISH, { lang: 'en' })).toThrow(RangeError)
    expect(() => fr.detectQuotes(read(ENGLISH))).not.toThrow()
    expect(() => fr.detectQuotes({ ...read(ENGLISH) })).toThrow(RangeError)
  })
})
