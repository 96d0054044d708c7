import { Readable } from 'node:stream'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf } from '../../src/cli/lines.ts'

async function lines(chunks: readonly Buffer[]): Promise<string[]> {
  const all: string[] = []
  for await (const line of linesOf(Readable.from(chunks))) all.push(line)
  return all
}

test.each([
  ['nothing', '', []],
  ['a line without an end', 'a', ['a']],
  ['lines with ends', 'a\nb\n', ['a', 'b']],
  ['lines from Windows', 'a\r\nb\r\n', ['a', 'b']],
  ['a byte order mark', '\ufeffa\nb', ['a', 'b']],
  ['empty lines', '\n\na\n\n', ['', '', 'a', '']],
  ['separators of lines within JSON', '"a\u2028b\u2029c\u0085d"\n', ['"a\u2028b\u2029c\u0085d"']],
  ['NUL', 'a\0b\n\0', ['a\0b', '\0']],
])('%s', async (_, text, expected) => {
  expect(await lines([Buffer.from(text)])).toEqual(expected)
})

test.each(['utf-16le', 'utf-16be'])('%s, where a byte order mark says so', async (encoding) => {
  const bytes = Buffer.from('\ufeffÉric à Łódź 😀\nb', 'utf16le')
  expect(await lines([encoding === 'utf-16be' ? bytes.swap16() : bytes])).toEqual(['Éric à Łódź 😀', 'b'])
})

test('lines do not depend on how they come', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'grapheme' }).map((line) => line.replace(/[\r\n\ufeff]/g, ''))),
      fc.integer({ min: 1, max: 9 }),
      async (expected, size) => {
        const bytes = Buffer.from(expected.map((line) => `${line}\n`).join(''))
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
          bytes.subarray(i * size, (i + 1) * size),
        )
        expect(await lines(chunks)).toEqual(expected)
      },
    ),
    { numRuns: 100 },
  )
})
