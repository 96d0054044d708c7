import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Bitext,
  FormatError,
  fromLadder,
  fromLines,
  fromTmx,
  fromVecalign,
  toCesAlign,
  toLadder,
  toMoses,
  toTmx,
  toTsv,
  toVecalign,
} from '../../src/formats/index.ts'

const bitext: Bitext = {
  sourceLang: 'fr',
  targetLang: 'en',
  source: ['Il pleut.', 'Elle & lui\tpartent.', 'Fin <du> jour.'],
  target: ['It rains.', 'She leaves.', 'He leaves.'],
  beads: [
    { source: [0], target: [0], score: 0.9 },
    { source: [1], target: [1, 2], score: 0.75 },
    { source: [2], target: [], score: 0.5 },
  ],
}

test('TSV: the pairs and their score', () => {
  expect(toTsv(bitext)).toBe(
    'Il pleut.\tIt rains.\t0.9000\nElle & lui partent.\tShe leaves. He leaves.\t0.7500\n',
  )
})

test('Moses: two files of as many lines', () => {
  expect(toMoses(bitext)).toEqual({
    source: 'Il pleut.\nElle & lui partent.\n',
    target: 'It rains.\nShe leaves. He leaves.\n',
  })
})

test('pre-split text: a sentence a line', () => {
  expect(fromLines('One.\r\n\nTwo.\n')).toEqual(['One.', 'Two.'])
})

test('the ladder', () => {
  expect(toLadder(bitext.beads)).toBe('0\t0\t0.9000\n1\t1\t0.7500\n2\t3\t0.5000\n3\t3\t0.0000\n')
})

test("vecalign's lines", () => {
  expect(toVecalign(bitext.beads)).toBe('[0]:[0]:0.100000\n[1]:[1, 2]:0.250000\n[2]:[]:0.500000\n')
})

test('scores as other tools write them', () => {
  expect(fromLadder('0\t0\t-1.5e-05\n1\t1\n')).toEqual([{ source: [0], target: [0], score: -1.5e-5 }])
  expect(fromVecalign('[]:[ 3 , 4 ]\n')).toEqual([{ source: [], target: [3, 4], score: 1 }])
})

test('ladder and vecalign come back as they went', () => {
  expect(fromLadder(toLadder(bitext.beads))).toEqual(bitext.beads)
  expect(fromVecalign(toVecalign(bitext.beads))).toEqual(bitext.beads)
})

test('TMX comes back as it went, whatever stands in a sentence', () => {
  expect(toTmx(bitext)).toContain('<tuv xml:lang="en"><seg>She leaves. He leaves.</seg></tuv>')
  const sentence = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .map((text) => text.replace(/[\s\p{Cc}\ufffe\uffff]+/gu, ' ').trim())
    .filter((text) => text !== '' && !/\p{Cs}/u.test(text))
  fc.assert(
    fc.property(sentence, sentence, (source, target) => {
      const tmx = toTmx({ ...bitext, source: [source], target: [target], beads: [bitext.beads[0]!] })
      expect(fromTmx(tmx)).toEqual([{ segments: { fr: source, en: target } }])
    }),
  )
})

test('TMX of other tools: markup within a segment is dropped, its text kept', () => {
  const tmx =
    '<?xml version="1.0"?><tmx version="1.1"><header/><body><tu><tuv lang="EN-US"><seg>A <bpt i="1">b</bpt>old&#233;</seg>' +
    '</tuv><tuv xml:lang="fr-CA"><seg>Un</seg></tuv></tu></body></tmx>'
  expect(fromTmx(tmx)).toEqual([{ segments: { 'EN-US': 'A boldé', 'fr-CA': 'Un' } }])
})

test('cesAlign', () => {
  expect(toCesAlign(bitext.beads, { fromDoc: 'a&b.fr.xml', toDoc: 'a.en.xml' })).toContain(
    '<linkGrp targType="s" fromDoc="a&amp;b.fr.xml" toDoc="a.en.xml">\n    <link id="SL1" xtargets="s1;s1" certainty="0.9000"/>\n' +
      '    <link id="SL2" xtargets="s2;s2 s3" certainty="0.7500"/>',
  )
})

describe('errors name the line', () => {
  test.each([
    ['ladder with words', () => fromLadder('0\t0\t1\nfoo\n'), 'ladder, line 2'],
    [
      'ladder going down',
      () => fromLadder('0\t0\t1\n2\t2\t1\n1\t3\t1\n'),
      'ladder, line 3: the rung goes down',
    ],
    ['ladder with a score that is none', () => fromLadder('0\t0\t0.0.1\n1\t1\n'), 'ladder, line 1'],
    ['ladder with a score beyond all', () => fromLadder('0\t0\t1e999\n1\t1\n'), 'ladder, line 1'],
    [
      'ladder that would fill the memory',
      () => fromLadder('0\t0\t1\n4000000000\t1\t1\n'),
      'ladder, line 2: an index above 10000000',
    ],
    ['vecalign with a gap in a list', () => fromVecalign('[0]:[0]:0\n[0,,2]:[1]:0\n'), 'vecalign, line 2'],
    ['vecalign with a cost that is none', () => fromVecalign('[0]:[0]:1.2.3\n'), 'vecalign, line 1'],
    ['vecalign without brackets', () => fromVecalign('0:0\n'), 'vecalign, line 1'],
    ['no TMX', () => fromTmx('<html></html>'), 'TMX, line 1: a <tmx> element expected'],
    ['TMX cut short', () => fromTmx('<tmx version="1.4">\n<body>'), 'TMX, line'],
  ])('%s', (_, read, message) => {
    expect(read).toThrow(FormatError)
    expect(read).toThrow(message)
  })
})
