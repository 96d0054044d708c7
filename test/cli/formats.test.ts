import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  fromBrat,
  fromConll,
  fromLabelStudio,
  fromLadder,
  fromProdigy,
  fromSpacy,
  fromTmx,
  fromVecalign,
  fromWebAnnotation,
} from '../../src/formats/index.ts'
import { commandIn } from './command.ts'

const { folder, file, quotidien } = commandIn()

const TEXT = '“It is 😀 over,” said Zoé Ølsen in Paris on 3 March 2021.\n'
const SOURCE = 'Le maire est arrivé à 9 heures.\nIl a vu 300 personnes.\nIl est parti.\n'
const TARGET = 'The mayor came at 9 o’clock.\nHe saw 300 people.\nHe left.\n'
const article = file('a.txt', TEXT)
const stdout = (args: readonly string[]) => {
  const { stdout, stderr, status } = quotidien(args)
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  return stdout
}

interface Spans {
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string }[]
}

describe('what annotation tools are given reads back as the entities that --json tells', () => {
  const [{ entities }] = JSON.parse(stdout(['entities', article, '--lang', 'en', '--json'])) as [
    { entities: { start: number; end: number; type: string; text: string }[] },
  ]
  const spans = entities.map(({ start, end, type }) => ({ start, end, type }))

  test.each<[string, (written: string) => Spans]>([
    ['brat', (written) => fromBrat(TEXT, written)],
    ['spacy', (written) => fromSpacy(JSON.parse(written))],
    ['prodigy', (written) => fromProdigy(JSON.parse(written))],
    ['labelstudio', (written) => fromLabelStudio(JSON.parse(written))],
    ['webannotation', (written) => fromWebAnnotation(TEXT, JSON.parse(written))],
  ])('%s', (format, read) => {
    const written = stdout(['entities', article, '--lang', 'en', '--format', format])
    const found = read(written).spans.filter(({ type }) => !/quotation|cue|speaker/i.test(type))
    expect(found).toEqual(spans)
  })

  test('conll: the words of each entity', () => {
    const { text, spans } = fromConll(stdout(['entities', article, '--lang', 'en', '--format', 'conll']))
    expect(spans.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)).toEqual(
      entities.map(({ type, text }) => `${type} ${text}`),
    )
  })

  test.each([
    ['brat', 'a.ann'],
    ['conll', 'a.conll'],
    ['spacy', 'a.json'],
    ['prodigy', 'a.json'],
    ['labelstudio', 'a.json'],
  ])('evaluate reads what --format %s wrote', (format, name) => {
    expect(stdout(['entities', article, '--lang', 'en', '--format', format, '--output-dir', format])).toBe('')
    const written = join(format, name)
    const scores = JSON.parse(stdout(['evaluate', written, written, '--json']))
    expect(scores.ALL.f1).toBe(1)
    for (const { type } of entities) expect(scores[type]).toMatchObject({ f1: 1 })
  })
})

test.each(['brat', 'webannotation'])('quotations go out as %s too', (format) => {
  const written = stdout(['quotes', article, '--format', format])
  const read = format === 'brat' ? fromBrat(TEXT, written) : fromWebAnnotation(TEXT, JSON.parse(written))
  const quoted = read.spans.filter(({ type }) => /quotation/i.test(type))
  expect(quoted.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
    expect.stringContaining('It is 😀 over,'),
  ])
})

test.each(['brat', 'conll'])('several articles as %s want a folder', (format) => {
  const { status, stderr } = quotidien(['entities', article, file('b.txt', 'Anna left.'), '--format', format])
  expect(status).toBe(2)
  expect(stderr).toContain('name a folder with --output-dir')
})

describe('what tools of parallel text are given reads back as the beads that --json tells', () => {
  const files = [file('source.fr', SOURCE), file('target.en', TARGET)]
  const args = ['align', '--sentences', ...files, '--source-lang', 'fr', '--target-lang', 'en']
  const lines = { fr: SOURCE.trim().split('\n'), en: TARGET.trim().split('\n') }
  const beads = JSON.parse(stdout([...args, '--json'])) as {
    source: number[]
    target: number[]
    score: number
  }[]
  const pairs = beads.map(({ source, target }) => ({ source, target }))
  const texts = beads
    .filter(({ source, target }) => source.length > 0 && target.length > 0)
    .map(({ source, target }) => [
      source.map((i) => lines.fr[i]).join(' '),
      target.map((i) => lines.en[i]).join(' '),
    ])

  test('ladder', () => {
    expect(
      fromLadder(stdout([...args, '--format', 'ladder'])).map(({ source, target }) => ({ source, target })),
    ).toEqual(pairs)
  })

  test('vecalign', () => {
    const read = fromVecalign(stdout([...args, '--format', 'vecalign']))
    expect(read.map(({ source, target }) => ({ source, target }))).toEqual(pairs)
  })

  test('tmx', () => {
    const units = fromTmx(stdout([...args, '--format', 'tmx']))
    expect(units.map(({ segments }) => [segments.fr, segments.en])).toEqual(texts)
  })

  test('tsv', () => {
    const rows = stdout([...args, '--format', 'tsv'])
      .trimEnd()
      .split('\n')
    for (const [source, target] of texts)
      expect(rows.some((row) => row.includes(source!) && row.includes(target!))).toBe(true)
  })

  test('cesalign', () => {
    const xml = stdout([...args, '--format', 'cesalign'])
    expect(xml).toContain('fromDoc="source.fr"')
    expect(xml.match(/<link /g)).toHaveLength(beads.length)
  })

  test('articles too', () => {
    const [french, english] = [file('french.txt', SOURCE), file('english.txt', TARGET)]
    const units = fromTmx(stdout(['align', french, english, '--format', 'tmx']))
    expect(units.length).toBeGreaterThan(0)
  })
})

describe('names of files come from ids, and never lead elsewhere', () => {
  const IDS = [
    '../../evil',
    '/etc/evil',
    '..',
    '.',
    '',
    'a/../../b',
    'C:\\evil',
    '~',
    '.hidden',
    'x\u0000y',
    'É'.repeat(300),
    'A',
    'a',
  ]
  const jsonl = file(
    'ids.jsonl',
    IDS.map((id) => `${JSON.stringify({ id, text: `Anna ${id} left.` })}\n`).join(''),
  )

  test.each(['brat', 'conll', 'spacy'])('%s', (format) => {
    const out = `out-${format}`
    mkdirSync(join(folder, out))
    stdout(['entities', jsonl, '--lang', 'en', '--format', format, '--output-dir', out])
    const written = readdirSync(join(folder, out), { recursive: true, encoding: 'utf8' })
    const texts = format === 'brat' ? written.filter((name) => name.endsWith('.ann')) : written
    expect(texts).toHaveLength(IDS.length)
    expect(new Set(texts.map((name) => name.toLowerCase())).size).toBe(IDS.length)
    for (const name of written)
      expect(name).toMatch(/^[\p{L}\p{N}_][\p{L}\p{N}_.-]*\.(?:ann|txt|conll|json)$/u)
    expect(readdirSync(folder).filter((name) => name.includes('evil'))).toEqual([])
  })
})

describe('fields of a record are only what the record holds', () => {
  const polluting =
    '{"__proto__":{"text":"Anna left.","lang":"fr","polluted":1},"constructor":{"prototype":{"polluted":1}},"text":"Bob came."}\n'

  test('__proto__ and constructor are fields like others, and are passed over', () => {
    const { stdout, status } = quotidien(
      ['entities', '--input', 'jsonl', '--lang', 'en', '--json'],
      polluting,
    )
    expect(status).toBe(0)
    expect(JSON.parse(stdout)[0]).toMatchObject({ text: 'Bob came.', lang: 'en' })
    expect(stdout).not.toContain('polluted')
  })

  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'no field %s is inherited',
    (field) => {
      const args = ['entities', '--input', 'jsonl', '--text-field', field]
      const { status, stderr } = quotidien(args, '{"text":"Bob came."}\n')
      expect(status).toBe(1)
      expect(stderr).toContain(`-:1: no text in the field "${field}"`)
    },
  )

  test('a field of such a name of its own is as good as any', () => {
    const args = ['entities', '--input', 'jsonl', '--text-field', '__proto__', '--jsonl', '--lang', 'en']
    expect(JSON.parse(quotidien(args, '{"__proto__":"Bob came."}\n').stdout).text).toBe('Bob came.')
  })

  test('evaluate and its types', () => {
    const gold = file(
      'types.jsonl',
      '{"text":"Anna left.","entities":[{"start":0,"end":4,"type":"__proto__"},{"start":5,"end":9,"type":"constructor"}]}\n',
    )
    const scores = JSON.parse(quotidien(['evaluate', gold, gold, '--json']).stdout)
    expect(Object.keys(scores)).toEqual(['ALL', '__proto__', 'constructor'])
    expect(readFileSync(join(folder, gold), 'utf8')).toContain('__proto__')
  })
})

describe('gold that cannot be read: file and line', () => {
  test.each([
    ['bad.conll', 'Anna B-PER\nLee\n', 'bad.conll:2: a token and its tag expected, got "Lee"'],
    ['bad.jsonl', '{"text":"a","entities":[]}\n[]\n', 'bad.jsonl:2: no text'],
    ['null.jsonl', 'null\n', 'null.jsonl:1: no text'],
    ['none.jsonl', '{"text":"a"}\n', 'none.jsonl:1: none of entities, ents, spans'],
    ['span.jsonl', '{"text":"a","spans":[{"start":0,"end":9,"label":"X"}]}\n', 'span.jsonl:1: '],
  ])('%s', (name, content, message) => {
    const { status, stderr } = quotidien(['evaluate', file(name, content), name])
    expect(status).toBe(1)
    expect(stderr).toContain(`quotidien: ${message}`)
  })

  test('brat', () => {
    file('bad.txt', 'Anna left.')
    const { status, stderr } = quotidien([
      'evaluate',
      file('bad.ann', 'T1\tPER 0 4\tAnna\nT2\tPER 0\n'),
      'bad.ann',
    ])
    expect(status).toBe(1)
    expect(stderr).toMatch(/^quotidien: bad\.ann:2: T1<tab>Type start end<tab>text expected/)
    expect(quotidien(['evaluate', file('alone.ann', ''), 'alone.ann']).stderr).toBe(
      'quotidien: alone.txt: no such file or folder\n',
    )
  })
})
