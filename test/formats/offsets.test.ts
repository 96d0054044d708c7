import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { convertOffsets, type OffsetUnit } from '../../src/formats/index.ts'

const TEXT = 'Zoé 😀 à Kyïv'
const UNITS: OffsetUnit[] = ['utf16', 'codepoint', 'byte']

describe('offsets of the same places', () => {
  // the start, after Zoé, after the emoji, the end
  const places = { utf16: [0, 3, 6, 13], codepoint: [0, 3, 5, 12], byte: [0, 4, 9, 18] }
  for (const from of UNITS) {
    for (const to of UNITS) {
      test(`${from} to ${to}`, () => expect(convertOffsets(TEXT, places[from], from, to)).toEqual(places[to]))
    }
  }
})

test('order does not matter', () => {
  expect(convertOffsets(TEXT, [13, 0, 6], 'utf16', 'codepoint')).toEqual([12, 0, 5])
})

test('an offset within a character gives its start', () => {
  expect(convertOffsets(TEXT, [5], 'utf16', 'codepoint')).toEqual([4])
})

test.each([-1, 14, Number.NaN])('%s lies outside the text', (offset) => {
  expect(() => convertOffsets(TEXT, [0, offset], 'utf16', 'byte')).toThrow(RangeError)
})

test('there and back again, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...UNITS), (text, unit) => {
      const starts: number[] = []
      for (let i = 0; i <= text.length; i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1) starts.push(i)
      expect(convertOffsets(text, convertOffsets(text, starts, 'utf16', unit), unit, 'utf16')).toEqual(starts)
    }),
  )
})

test('bytes agree with the encoder', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(convertOffsets(text, [text.length], 'utf16', 'byte')).toEqual([
        new TextEncoder().encode(text).length,
      ])
    }),
  )
})
