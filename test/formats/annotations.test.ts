import { describe, expect, test } from 'vitest'
import {
  FormatError,
  fromBrat,
  fromConll,
  fromLabelStudio,
  fromProdigy,
  fromSpacy,
  fromWebAnnotation,
  toBrat,
  toConll,
  toLabelStudio,
  toProdigy,
  toSpacy,
  toWebAnnotation,
} from '../../src/formats/index.ts'
import { createPipeline, type Document, gazetteer } from '../../src/index.ts'

const people = gazetteer({ name: 'people', type: 'PERSON', entries: ['Zoé Ølsen'] })
const TEXT = 'Look 😀.\n“It is over,” said Zoé Ølsen.\nNobody answered.'
const document: Document = createPipeline({ extractors: [people] }).read(TEXT, { id: 'zoe', lang: 'en' })
const spans = document.entities.map(({ start, end, type }) => ({ start, end, type }))

test('the text has the entity and the quotation that these tests are about', () => {
  expect(spans).toContainEqual({ start: 28, end: 37, type: 'PERSON' })
  expect(document.quotes).toHaveLength(1)
})

describe('entities come back as they went', () => {
  test.each([
    ['brat', fromBrat(TEXT, toBrat({ ...document, quotes: [], entities: document.entities } as Document))],
    ['spaCy', fromSpacy(JSON.parse(JSON.stringify(toSpacy(document))))],
    ['Prodigy', fromProdigy(JSON.parse(JSON.stringify(toProdigy(document))))],
    ['Label Studio', fromLabelStudio(JSON.parse(JSON.stringify(toLabelStudio(document))))],
    ['Web Annotation', entitiesOnly(fromWebAnnotation(TEXT, toWebAnnotation(document)))],
  ])('%s', (_, read) => expect(read).toMatchObject({ text: TEXT, spans }))
})

function entitiesOnly<T extends { spans: readonly { type: string }[] }>(read: T) {
  return { ...read, spans: read.spans.filter(({ type }) => type !== 'quotation') }
}

test('brat counts code points and ties cue and speaker to the quotation', () => {
  const ann = toBrat(document)
  expect(ann).toContain('\tPERSON 27 36\tZoé Ølsen\n')
  expect(ann).toContain('\tQuotation 9 20\tIt is over,\n')
  expect(ann).toMatch(/^A1\tKind T\d+ direct$/m)
  expect(ann).toMatch(/^R\d\tSpeaker Arg1:T\d+ Arg2:T\d+$/m)
})

test('Web Annotation positions count code points and quote the passage', () => {
  const item = toWebAnnotation(document).items.find(({ body }) => body[0]?.value === 'PERSON')
  expect(item?.target.selector).toEqual([
    { type: 'TextPositionSelector', start: 27, end: 36 },
    {
      type: 'TextQuoteSelector',
      exact: 'Zoé Ølsen',
      prefix: 'Look 😀.\n“It is over,” said ',
      suffix: '.\nNobody answered.',
    },
  ])
})

test('CoNLL has a token a line and a blank line between sentences', () => {
  const lines = toConll(document).split('\n')
  expect(lines).toContain('Zoé\tPROPN\tB-PERSON')
  expect(lines).toContain('Ølsen\tPROPN\tI-PERSON')
  expect(lines.filter((line) => line === '')).toHaveLength(3)
})

describe('CoNLL tags of every scheme', () => {
  test.each([
    ['IOB2', 'Anna B-PER\nLee I-PER\nTom B-PER\n\nX O\n'],
    ['IO, by sentence', 'Anna I-PER\nLee I-PER\n\nTom I-PER\n\nX O\n'],
    ['BIOES', '-DOCSTART- O\n\nAnna B-PER\nLee E-PER\nTom S-PER\n\nX O\n'],
    ['columns and a comment', '# text = …\n1\tAnna\tB-PER\n2\tLee\tI-PER\n3\tTom\tB-PER\n'],
  ])('%s', (scheme, conll) => {
    const { text, spans } = fromConll(scheme.startsWith('columns') ? conll.replace(/^\d\t/gm, '') : conll)
    expect(spans.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)).toEqual([
      'PER Anna Lee',
      'PER Tom',
    ])
  })
})

describe('errors name the line', () => {
  test.each([
    [
      'CoNLL without a tag',
      () => fromConll('Anna B-PER\nLee\n'),
      'CoNLL, line 2: a token and its tag expected',
    ],
    ['CoNLL with a word for a tag', () => fromConll('Anna PER\n'), 'CoNLL, line 1: a tag such as B-PERSON'],
    [
      'brat without offsets',
      () => fromBrat('Anna', '#1 x\nT1\tPER\tAnna'),
      'brat, line 2: T1<tab>Type start end',
    ],
    [
      'brat outside the text',
      () => fromBrat('Anna', 'T1\tPER 0 9\tAnna left'),
      'brat, line 1: ends at 9, the text has 4',
    ],
  ])('%s', (_, read, message) => {
    expect(read).toThrow(FormatError)
    expect(read).toThrow(message)
  })
})

test.each([
  ['ends before it starts', { start: 4, end: 2 }],
  ['ends outside the text', { start: 2, end: 9 }],
])('a span that %s is refused', (_, { start, end }) => {
  const spans = [{ start, end, label: 'PER' }]
  const value = { start, end, text: '', labels: ['PER'] }
  const result = [{ id: 'e', type: 'labels' as const, from_name: 'label', to_name: 'text', value }]
  expect(() => fromSpacy({ text: 'Anna.', ents: spans })).toThrow(RangeError)
  expect(() => fromProdigy({ text: 'Anna.', spans })).toThrow(RangeError)
  expect(() => fromLabelStudio({ data: { text: 'Anna.' }, annotations: [{ result }] })).toThrow(RangeError)
})
