import { describe, expect, test } from 'vitest'
import glosses from '../../models/en-fr-glosses.js'
import lexicon from '../../models/en-fr-lexicon.js'
import englishNames from '../../models/en-names.js'
import frenchNames from '../../models/fr-names.js'
import frenchPos from '../../models/fr-pos.js'
import keys from '../../models/keys.js'
import keyGlosses from '../../models/keys-glosses.js'
import { decodePairs } from '../../src/align/lexicon/file.ts'
import { tableText } from '../../src/entities/keys/table.ts'
import { languageSection } from '../../src/entities/names/model-language.ts'
import { french } from '../../src/language/fr/french.ts'
import { pipelineOf } from '../../src/pipeline/create.ts'
import { decodeBase64Model, decodeModel, encodeModel } from '../../src/tagger/model.ts'
import { posTagger } from '../../src/tagger/pos.ts'

const FILES: readonly (readonly [name: string, file: string, read: (file: string) => unknown])[] = [
  ['English names', englishNames, decodeBase64Model],
  ['French names', frenchNames, decodeBase64Model],
  ['French tags', frenchPos, decodeBase64Model],
  ['lexicon', lexicon, decodePairs],
  ['glosses', glosses, decodePairs],
  ['keys', keys, tableText],
  ['glosses of keys', keyGlosses, tableText],
]

const bytesOf = (base64: string) => Uint8Array.from(Buffer.from(base64, 'base64'))
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

describe.each(FILES)('%s', (_, file, read) => {
  test('as it ships', () => expect(() => read(file)).not.toThrow())

  test.each([0.1, 0.5, 0.999])('with a bit turned at %d of its length', (share) => {
    const bytes = bytesOf(file)
    bytes[Math.max(9, Math.floor(bytes.length * share))]! ^= 4
    expect(() => read(base64(bytes))).toThrow(/^damaged .*checksum/)
  })

  test('cut short', () => {
    const bytes = bytesOf(file)
    expect(() => read(base64(bytes.subarray(0, bytes.length - 7)))).toThrow(/^damaged .*cut short/)
    expect(() => read(base64(bytes.subarray(0, 3)))).toThrow(/^not a quotidien/)
  })

  test('of a later format', () => {
    const bytes = bytesOf(file)
    bytes[4] = 77
    expect(() => read(base64(bytes))).toThrow(/of format 77; this version reads format \d/)
  })

  test('with another kind of file in its place', () => {
    const other = FILES.find(([, , reader]) => reader !== read)![1]
    expect(() => read(other)).toThrow(/^not a quotidien .* does not begin with QTD/)
  })
})

test('names for tags, and tags for names', () => {
  expect(() => posTagger(frenchNames)).toThrow(/^model made with features names-\d+, not pos-\d+/)
  const swapped = pipelineOf(new Map([['fr', { ...french, names: frenchPos }]]), [])
  expect(() => swapped.read('Il dort.').entities).toThrow(/^model made with features pos-\d+, not names-\d+/)
})

test('the names of another language', () => {
  const model = decodeBase64Model(frenchNames)
  const english = base64(encodeModel({ ...model, sections: { ...model.sections, ...languageSection('en') } }))
  const swapped = pipelineOf(new Map([['fr', { ...french, names: english }]]), [])
  expect(() => swapped.read('Il dort.').entities).toThrow(
    'swapped model: one for en stands in the place of the names of fr',
  )
  expect(() => decodeModel(bytesOf(english))).not.toThrow()
})
