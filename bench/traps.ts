// Texts made to take time that grows with the square of their length: the slope of each, in both languages.
import { Readable } from 'node:stream'
import { mainText } from '../src/cli/html.ts'
import { numberedRecords } from '../src/cli/input.ts'
import { fromConll, fromTmx } from '../src/formats/index.ts'
import { type Lang, read } from '../src/index.ts'
import { type Growing, slopeRows } from './slope.ts'
import type { Row } from './table.ts'

const SIZES = [6_250, 12_500, 25_000, 50_000, 100_000]

/** `unit` so often that it makes `size` words. */
const words = (size: number, unit: string) => unit.repeat(size / unit.trim().split(' ').length)

/** Texts of `size` marks or words. */
const TEXTS: Readonly<Record<string, (size: number) => string>> = {
  'nested marks': (size) => '“'.repeat(size / 2) + '”'.repeat(size / 2),
  'nested marks of two kinds': (size) => `${'«“'.repeat(size / 4)}x${'”»'.repeat(size / 4)}`,
  'unclosed marks': (size) => words(size, '“word '),
  'unclosed guillemets': (size) => '« '.repeat(size),
  'straight marks': (size) => words(size, '"a '),
  apostrophes: (size) => words(size, "it's 'a' "),
  'cue words, English': (size) => words(size, 'said '),
  'cue words, French': (size) => words(size, 'dit '),
  'cues without an end': (size) => words(size, 'he said, '),
  'cues and that': (size) => words(size, 'he said that '),
  names: (size) =>
    Array.from({ length: size / 2 }, (_, i) => `Anna ${NAMES[i % NAMES.length]}${i % 97}son`).join(', '),
  'one name': (size) => words(size, 'Vladimir Putin '),
  'different names': (size) => Array.from({ length: size / 3 }, (_, i) => name(i)).join(' met '),
  'A.B.C.': (size) => 'A.B.C.'.repeat(size / 3),
  'A. B. C.': (size) => words(size, 'A. '),
  'numbers of three digits': (size) => words(size, '100 '),
  'number words': (size) => words(size, 'vingt et un mille '),
  dates: (size) => words(size, '3 March 2021 '),
  'words joined by hyphens': (size) => 'a-'.repeat(size),
  'one word': (size) => 'a'.repeat(10 * size),
  'one line of ten times as many characters': (size) => 'word '.repeat(2 * size),
  spaces: (size) => `a${' '.repeat(10 * size)}b`,
  'full stops': (size) => '.'.repeat(size),
  'capitals in one line': (size) => words(size, 'PARIS LONDON '),
  'turns of a dialogue': (size) => words(size, '– Oui, dit-il.\n'),
  'short lines': (size) => words(size, 'Paris\n'),
  parentheses: (size) => '('.repeat(size),
}

const NAMES = ['Smith', 'Petrov', 'Martin', 'Okafor', 'Chen', 'Haddad']

/** The i-th of many names. */
function name(i: number): string {
  const syllables = ['ba', 'ke', 'lo', 'mi', 'nu', 'ra', 'se', 'ti', 'vo', 'zu']
  const word = String(i)
    .split('')
    .map((digit) => syllables[Number(digit)]!)
    .join('')
  return `J${word} P${word}`
}

const reading = (name: string, text: (size: number) => string, lang: Lang): Growing => ({
  name: `${name}, as ${lang}`,
  sizes: SIZES,
  prepare(size) {
    const input = text(size)
    return () => {
      const { tokens, entities, quotes } = read(input, { lang })
      return tokens.length + entities.length + quotes.length
    }
  },
})

const FILES = (): readonly Growing[] => [
  growing('TMX of unclosed tags', (size) => {
    const tmx = `<tmx><body><tu><tuv lang="en"><seg><![CDATA[${'<'.repeat(size)}]]></seg></tuv></tu></body></tmx>`
    return () => fromTmx(tmx)
  }),
  growing('CoNLL', (size) => {
    const conll = 'Anna B-PER\n'.repeat(size)
    return () => fromConll(conll)
  }),
  growing('one line of JSONL', (size) => {
    const line = Buffer.from(`{"text":"${'word '.repeat(2 * size)}"}\n`)
    return async () => {
      for await (const _ of numberedRecords(Readable.from([line]), 'a', JSONL));
    }
  }),
  growing('HTML of nested elements, a tenth as many', (size) => {
    const html = '<div>'.repeat(size / 10)
    return () => mainText(html, 'a.html').catch(() => '')
  }),
  growing('HTML of unclosed paragraphs', (size) => {
    const html = '<p>word'.repeat(size / 10)
    return () => mainText(html, 'a.html').catch(() => '')
  }),
]

const JSONL = { textField: 'text', idField: 'id', input: 'jsonl', onBadRecord: () => {} } as const

function growing(name: string, prepare: Growing['prepare']): Growing {
  return { name, sizes: SIZES, prepare }
}

export async function trapRows(): Promise<Row[]> {
  const section = `Hostile texts, ${SIZES[0]!.toLocaleString('en')} to ${SIZES.at(-1)!.toLocaleString('en')} marks or words`
  const cases = [
    ...Object.entries(TEXTS).flatMap(([name, text]) => [
      reading(name, text, 'en'),
      reading(name, text, 'fr'),
    ]),
    ...FILES(),
  ]
  const rows: Row[] = []
  for (const growing of cases) rows.push(...(await slopeRows(section, growing)))
  return rows
}
