import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readText } from '../../src/document/read.ts'
import { link } from '../../src/entities/link/link.ts'
import { LANGUAGES } from '../../src/language/registry.ts'
import type { Lang } from '../../src/text/lang.ts'

const TYPES: Record<string, string> = { P: 'PERSON', O: 'ORGANIZATION', L: 'LOCATION', M: 'MISC', D: 'DATE' }

/** Reads `[P1:Vladimir Putin]`: type, number of the thing, words. */
function unmark(marked: string) {
  const spans: { start: number; end: number; type: string; extractor: string }[] = []
  const things: string[] = []
  let text = ''
  for (const [, type, thing, words, other] of marked.matchAll(/\[(\w)(\w):([^\]]+)\]|([^[]+)/g)) {
    if (words !== undefined) {
      spans.push({
        start: text.length,
        end: text.length + words.length,
        type: TYPES[type!]!,
        extractor: 'test',
      })
      things.push(thing!)
    }
    text += words ?? other
  }
  return { text, spans, things }
}

function linked(marked: string, lang: Lang) {
  const { text, spans, things } = unmark(marked)
  return { things, entities: link(readText(text, { lang }, LANGUAGES), spans) }
}

test.each<[string, Lang, string]>([
  ['a surname alone', 'en', '[P1:Vladimir Putin] came. [P1:Putin] spoke, and [P1:Putin’s] men left.'],
  ['a surname first', 'en', '[P1:Putin] came. [P1:Vladimir Putin] spoke.'],
  ['a first name alone', 'en', '[P1:Tom Daley] swam and [P2:Ann Lee] ran. [P1:Tom] won.'],
  ['a misspelt first name', 'en', '[P1:Vladamir Putin] came. [P1:Vladimir Putin] spoke. [P1:Putin] left.'],
  ['a misspelt surname', 'en', '[P1:Brett Kavanaugh] came. [P1:Kavanagh] spoke.'],
  ['two spellings', 'fr', '[P1:Volodymyr Zelensky] parle. [P1:Zelenskyy] a dit cela.'],
  ['capitals', 'en', '[P1:PUTIN] came. [P1:Vladimir Putin] spoke.'],
  ['an initial', 'en', '[P1:John F. Smith] came. [P1:J. Smith] and [P1:John Smith] spoke, said [P1:Smith].'],
  ['a title left in', 'fr', '[P1:Emmanuel Macron] parle. [P1:M. Macron] a dit oui.'],
  [
    'two of one surname',
    'en',
    '[P1:Bill Clinton] came. [P1:Clinton] left. [P2:Hillary Clinton] came. [P2:Clinton] left.',
  ],
  ['two of one first name', 'en', '[P1:Tom Daley] met [P2:Tom Jones]. [P1:Daley] left, [P2:Jones] stayed.'],
  [
    'a first name that another bears as a surname',
    'en',
    '[P1:Thomas Bjorn] won. [P1:Thomas] was glad. [P2:Justin Thomas] lost. Hats off to [P1:Thomas].',
  ],
  ['a surname of two words', 'fr', '[P1:Carlos Díaz Vega] parle. [P1:Díaz Vega] part. [P1:Vega] revient.'],
  [
    'an acronym behind its name',
    'en',
    'The [O1:Ukrainian Security Service] ([O1:SBU]) spoke. The [O1:SBU] left.',
  ],
  [
    'a name behind its acronym',
    'fr',
    'Le [O1:CRIF] ([O1:Conseil des institutions]) parle. Le [O1:CRIF] part.',
  ],
  ['initials', 'en', 'The [O1:Norfolk Cycling Club] met. The [O1:NCC] left.'],
  ['an organisation’s first words', 'en', '[O1:Goldman Sachs] sold. [O1:Goldman] bought. [O2:Lehman] fell.'],
  ['a common word is no short name', 'en', 'The [O1:Bank of Scotland] sold. The [O2:Bank of Wales] bought.'],
  ['a body without its state', 'en', 'The [O1:German Navy] sailed. The [O1:Navy] came back.'],
  [
    'bodies of two states',
    'en',
    'The [O1:Russian defence ministry] and the [O2:Ukrainian defence ministry].',
  ],
  ['names of one country', 'en', 'The [L1:US] and the [L1:United States]: [L1:America].'],
  ['names of one town', 'fr', '[L1:Kiev] et [L1:Kyiv], [L2:Marioupol] et [L2:Mariupol].'],
  ['a people and its country', 'en', '[L1:Russia] and the [M2:Russians]; a [M2:Russian] man.'],
  [
    'types of two minds',
    'en',
    '[O1:Twitter] fell. [O1:Twitter] rose. [O1:Twitter] sank. [L1:Twitter] closed.',
  ],
  [
    'a person and a place',
    'en',
    '[P1:Jack London] wrote. [L2:London] burns. [L2:London] drowns. [P1:London] died.',
  ],
])('%s', (_, lang, marked) => {
  const { things, entities } = linked(marked, lang)
  const numbers = new Map<string, string>()
  for (const { id } of entities)
    if (!numbers.has(id)) numbers.set(id, things[entities.findIndex((e) => e.id === id)]!)
  expect(entities.map(({ id, text }) => [text, numbers.get(id)])).toEqual(
    entities.map(({ text }, i) => [text, things[i]]),
  )
  expect(numbers.size).toBe(new Set(things).size)
})

test.each<[string, Lang, string, string]>([
  ['the fullest', 'en', '[P1:Putin] came. [P1:Vladimir Putin] spoke.', 'Vladimir Putin'],
  ['no possessive', 'en', '[P1:Putin’s] men.', 'Putin'],
  ['not in capitals', 'en', '[P1:VLADIMIR PUTIN] came. [P1:Vladimir Putin] spoke.', 'Vladimir Putin'],
  [
    'not the acronym',
    'fr',
    'L’[O1:ONU] et l’[O1:Organisation des Nations unies].',
    'Organisation des Nations unies',
  ],
])('the name of a thing: %s', (_, lang, marked, name) => {
  for (const entity of linked(marked, lang).entities) expect(entity.name).toBe(name)
})

test('a key comes from the fullest name', () => {
  const { entities } = linked('[P1:Anna Smirnova] came. [P1:Smirnova] left.', 'en')
  expect(entities[1]!.key).toBe(entities[0]!.key)
})

test('the state of a common body is told where there are two', () => {
  const keys = (marked: string) => linked(marked, 'en').entities.map(({ key }) => key)
  const [alone] = keys('The [O1:Russian defence ministry] said so.')
  const both = keys('The [O1:Russian defence ministry] and the [O2:Ukrainian defence ministry].')
  expect(new Set([alone, ...both]).size).toBe(3)
})

test('values of one worth share an id and have no key', () => {
  const { text } = unmark('on Monday, on 3 May')
  const document = readText(text, { lang: 'en' }, LANGUAGES)
  const date = { type: 'DATE', value: '2021-05-03', extractor: 'values' }
  const entities = link(document, [
    { start: 3, end: 9, ...date },
    { start: 14, end: 19, ...date },
  ])
  expect(entities.map(({ id, name, key }) => [id, name, key])).toEqual([
    ['e1', 'Monday', undefined],
    ['e1', '3 May', undefined],
  ])
})

const name = fc.oneof(
  fc.constantFrom(
    'Putin',
    'Vladimir Putin',
    'US',
    'U.S.',
    'ONU',
    'Bill Clinton',
    'Clinton',
    'Navy',
    '’s',
    '(',
    'the',
  ),
  fc.string({ minLength: 1, maxLength: 8 }).filter((text) => !/[[\]\s]/.test(text)),
)

test('any names: ids in text order, the same for the same words and type, one name and key an id', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('P', 'O', 'L', 'M'), name)), (names) => {
      const { entities } = linked(names.map(([type, words]) => `[${type}1:${words}]`).join(' '), 'en')
      const seen = new Map<string, { name: string; key: string | undefined }>()
      for (const { id, name, key } of entities) {
        if (!seen.has(id)) expect(id).toBe(`e${seen.size + 1}`)
        const first = seen.get(id) ?? { name, key }
        seen.set(id, first)
        expect({ name, key }).toEqual(first)
      }
    }),
  )
})
