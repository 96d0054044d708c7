import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const SRC = resolve(import.meta.dirname, '../src')

/** The rooms of the house: data flows down this list, and a room imports from itself and from rooms above it only. */
const ROOMS = [
  'text',
  'language',
  'tagger',
  'document',
  'entities',
  'quotes',
  'pipeline',
  'align',
  'extend',
  'formats',
  'train',
  'view',
  'cli',
]

const IMPORT =
  /(?:^|\n)\s*(?:import|export)(\s+type)?\b[^'"]*?from\s*['"](\.[^'"]+)['"]|import\(\s*['"](\.[^'"]+)['"]/g

interface Import {
  readonly from: string
  readonly to: string
  /** Gone from the code that runs. */
  readonly typeOnly: boolean
}

const imports: Import[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .flatMap((file) =>
    [...readFileSync(join(SRC, file), 'utf8').matchAll(IMPORT)].map(([, type, fixed, lazy]) => ({
      from: file,
      to: relative(SRC, resolve(SRC, dirname(file), (fixed ?? lazy)!)),
      typeOnly: type !== undefined,
    })),
  )

const roomOf = (file: string) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '')

/** The files that are loaded with `entry`. */
function chain(entry: string): Set<string> {
  const seen = new Set([entry])
  for (const file of seen) {
    for (const { from, to, typeOnly } of imports) if (from === file && !typeOnly) seen.add(to)
  }
  return seen
}

test('every folder of src is a room', () => {
  const folders = readdirSync(SRC, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(folders.map(({ name }) => name).filter((name) => !ROOMS.includes(name))).toEqual([])
})

test('no room imports from a room below it', () => {
  const wrong = imports.filter(({ from, to }) => {
    if (to.startsWith('..') || roomOf(from) === '') return false
    return ROOMS.indexOf(roomOf(to)) > ROOMS.indexOf(roomOf(from)) || roomOf(to) === ''
  })
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([])
})

/** Within the room of quotations data flows down as well. */
const QUOTES = ['words', 'marks', 'clauses', 'speech', 'speaker']

test('no part of quotations imports from a part below it', () => {
  const partOf = (file: string) => QUOTES.indexOf(/^quotes\/(\w+)\//.exec(file)?.[1] ?? '')
  const inside = imports.filter(({ from, to }) => partOf(from) >= 0 && partOf(to) >= 0)
  expect(inside.length).toBeGreaterThan(100)
  const wrong = inside.filter(({ from, to }) => partOf(to) > partOf(from))
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([])
})

test.each([
  ['fr.ts', 'language/en/'],
  ['en.ts', 'language/fr/'],
])('%s imports nothing from %s', (entry, other) => {
  const reached = [...chain(entry)]
  expect(reached.length).toBeGreaterThan(20)
  expect(reached.filter((file) => file.startsWith(other) || file === 'language/registry.ts')).toEqual([])
})

test('no language imports from another', () => {
  const wrong = imports.filter(({ from, to }) => {
    const [home, away] = [from, to].map((file) => /^language\/(\w\w)\//.exec(file)?.[1])
    return home !== undefined && away !== undefined && home !== away
  })
  expect(wrong).toEqual([])
})
