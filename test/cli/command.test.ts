import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandIn } from './command.ts'

const { folder, file, quotidien } = commandIn()

const ARTICLE = '“It is over,” said Anna Smith in Paris on 3 March 2021.\n'

describe('entities', () => {
  test('a table for people', () => {
    const { stdout, status } = quotidien(['entities', file('a.txt', ARTICLE)])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^a \(en\), \d+ entities\n/)
    expect(stdout).toMatch(/LOCATION +Paris/)
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
  })

  test('--json is one value, --jsonl a line an article', () => {
    const files = [file('a.txt', ARTICLE), file('b.txt', 'Il est venu à Lyon.\n')]
    const array = JSON.parse(quotidien(['entities', ...files, '--json']).stdout)
    const lines = quotidien(['entities', ...files, '--jsonl'])
      .stdout.trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(array).toEqual(lines)
    expect(array.map(({ id, lang }: { id: string; lang: string }) => `${id} ${lang}`)).toEqual([
      'a en',
      'b fr',
    ])
    for (const { text, entities } of array) {
      for (const { start, end, text: words } of entities) expect(text.slice(start, end)).toBe(words)
    }
  })

  test('standard input, a JSONL field of choice', () => {
    const { stdout } = quotidien(
      ['entities', '--input', 'jsonl', '--text-field', 'body', '--id-field', 'key', '--jsonl'],
      `{"key":7,"body":${JSON.stringify(ARTICLE)}}\n`,
    )
    expect(JSON.parse(stdout)).toMatchObject({ id: '7', lang: 'en', text: ARTICLE })
  })

  test('a file an article for annotation tools; an id never leads out of the folder', () => {
    const jsonl = file(
      'evil.jsonl',
      `{"id":"../../evil","text":"Anna left."}\n{"id":"../evil","text":"Anna came."}\n`,
    )
    const { status } = quotidien(['entities', jsonl, '--format', 'brat', '--output-dir', 'brat'])
    expect(status).toBe(0)
    expect(readdirSync(join(folder, 'brat')).sort()).toEqual([
      '_.._evil.ann',
      '_.._evil.txt',
      '_evil.ann',
      '_evil.txt',
    ])
  })
})

test('quotes: who said what', () => {
  expect(quotidien(['quotes', file('a.txt', ARTICLE)]).stdout).toMatch(
    /direct +Anna Smith +said +It is over,/,
  )
})

test('HTML: the main text of the page', () => {
  const paragraphs =
    `<p>${'Anna Smith spoke in Paris about the weather and what it does to people. '.repeat(8)}</p>`.repeat(3)
  const html = `<html><head><title>Weather</title></head><body><nav>Home</nav><article>${paragraphs}</article></body></html>`
  const { stdout } = quotidien(['entities', file('page.html', html), '--json'])
  expect(JSON.parse(stdout)[0].text).toMatch(/^Weather\nAnna Smith spoke in Paris/)
})

test('HTML that is nested deeper than any browser would is refused: its main text takes the square of its depth', () => {
  const { status, stderr } = quotidien(['entities', file('deep.html', '<div>'.repeat(10_000))])
  expect(status).toBe(1)
  expect(stderr).toBe('quotidien: deep.html: elements nested more than 512 deep\n')
})

describe('evaluate', () => {
  test('strict scores of each type', () => {
    const gold = file('gold.conll', 'Anna B-PER\nLee I-PER\nin O\nRome B-LOC\n')
    const predicted = file('predicted.conll', 'Anna B-PER\nLee O\nin O\nRome B-LOC\n')
    const { ALL, LOC } = JSON.parse(quotidien(['evaluate', gold, predicted, '--json']).stdout)
    expect(ALL).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5, gold: 2, predicted: 2, right: 1 })
    expect(LOC.f1).toBe(1)
  })

  test('texts that differ are refused', () => {
    const [gold, predicted] = [file('gold.conll', 'Anna B-PER\n'), file('predicted.conll', 'Bob B-PER\n')]
    expect(quotidien(['evaluate', gold, predicted])).toMatchObject({
      status: 1,
      stderr: 'quotidien: text 1 of gold.conll and predicted.conll differs\n',
    })
  })
})

describe('errors say where and what to do', () => {
  const bad = () => file('bad.jsonl', `{"text":"Anna left."}\n{"text":\n{"body":"x"}\n`)
  test('a bad line stops the run', () => {
    const { status, stderr } = quotidien(['entities', bad(), '--jsonl'])
    expect(status).toBe(1)
    expect(stderr).toContain('quotidien: bad.jsonl:2: not JSON')
  })

  test('or is reported, counted and skipped', () => {
    const { status, stdout, stderr } = quotidien(['entities', bad(), '--jsonl', '--on-error', 'skip'])
    expect(status).toBe(1)
    expect(stdout.trimEnd().split('\n')).toHaveLength(1)
    expect(stderr).toContain('bad.jsonl:3: no text in the field "text" (--text-field names another)')
    expect(stderr).toContain('2 records skipped')
  })

  test.each([
    ['a missing file', ['quotes', 'missing.txt'], 1, 'quotidien: missing.txt: no such file'],
    ['an unknown command', ['quote'], 2, "unknown command 'quote'"],
    ['an unknown language', ['quotes', '--lang', 'de'], 2, 'Allowed choices are en, fr'],
    ['a score out of range', ['quotes', '--min-score', '7'], 2, 'a number from 0 to 1 is needed'],
  ])('%s', (_, args, status, message) => {
    const result = quotidien(args)
    expect(result.status).toBe(status)
    expect(result.stderr).toContain(message)
  })
})

test.each(['bash', 'zsh', 'fish'])('completion for %s names the commands', (shell) => {
  const { stdout } = quotidien(['completion', shell])
  for (const command of ['entities', 'quotes', 'align', 'trace']) expect(stdout).toContain(command)
})

test('every command has help with examples', () => {
  for (const command of [
    'entities',
    'quotes',
    'align',
    'match',
    'trace',
    'view',
    'evaluate',
    'train',
    'completion',
  ]) {
    expect(quotidien([command, '--help']).stdout).toContain('Examples:\n  quotidien ')
  }
})

test('view writes one page', () => {
  expect(quotidien(['view', file('a.txt', ARTICLE), '-o', 'a.html']).status).toBe(0)
  expect(readFileSync(join(folder, 'a.html'), 'utf8')).toContain('Anna Smith')
})
