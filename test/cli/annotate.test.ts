import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, linkSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { commandIn } from './command.ts'

const { folder, file, quotidien, cli } = commandIn()

const COUNT = 12
const records = Array.from({ length: COUNT }, (_, i) =>
  JSON.stringify({ id: `a${i}`, text: `Anna Lee saw ${i} men.` }),
)
const input = file('articles.jsonl', `${records.join('\n')}\n`)
const whole = quotidien(['annotate', input, '-o', 'whole.jsonl'])
const written = readFileSync(join(folder, 'whole.jsonl'), 'utf8')
const loop = 'loop.jsonl'
symlinkSync(loop, join(folder, loop))
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

test('a record an article, in order, with its line; nothing on standard error', () => {
  expect(whole).toEqual({ status: 0, stdout: '', stderr: '' })
  const lines = written
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines.map(({ id, line }) => [id, line])).toEqual(records.map((_, i) => [`a${i}`, i + 1]))
})

test('standard input to standard output, in threads, gives the same', () => {
  expect(quotidien(['annotate', '--workers', '2'], `${records.join('\n')}\n`).stdout).toBe(written)
})

describe('an interrupted run resumes', () => {
  const cut = (until: number) => writeFileSync(join(folder, 'part.jsonl'), written.slice(0, until))

  test.each([
    ['between two records', written.indexOf('\n', 400) + 1],
    ['within a record', written.indexOf('\n', 400) + 40],
    ['before the first', 0],
    ['within the first', 20],
    ['behind the last', written.length],
  ])('%s', (_, until) => {
    cut(until)
    expect(quotidien(['annotate', input, '-o', 'part.jsonl', '--resume']).status).toBe(0)
    expect(read('part.jsonl')).toBe(written)
  })

  test('also where bad lines were skipped', () => {
    const bad = file(
      'bad.jsonl',
      records.flatMap((record, i) => (i === 5 ? [record, '{', ''] : [record])).join('\n'),
    )
    quotidien(['annotate', bad, '-o', 'skipped.jsonl', '--on-error', 'skip'])
    const all = read('skipped.jsonl')
    writeFileSync(join(folder, 'skipped.jsonl'), all.slice(0, all.indexOf('"line":6') - 1))
    expect(quotidien(['annotate', bad, '-o', 'skipped.jsonl', '--on-error', 'skip', '--resume']).status).toBe(
      1,
    )
    expect(read('skipped.jsonl')).toBe(all)
    expect(all.trimEnd().split('\n')).toHaveLength(COUNT)
  })
})

test('a run that is interrupted amid its writing resumes', async () => {
  const long = file('long.jsonl', Array.from({ length: 200 }, () => `${records.join('\n')}\n`).join(''))
  const output = join(folder, 'killed.jsonl')
  const run = spawn(process.execPath, [cli, 'annotate', long, '-o', output], { cwd: folder })
  while (!existsSync(output) || statSync(output).size === 0) await setTimeout(10)
  run.kill('SIGINT')
  await once(run, 'exit')
  const before = readFileSync(output, 'utf8')
  expect(quotidien(['annotate', long, '-o', 'killed.jsonl', '--resume']).status).toBe(0)
  const lines = readFileSync(output, 'utf8').trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line).line)).toEqual(lines.map((_, i) => i + 1))
  expect(lines).toHaveLength(200 * COUNT)
  expect(lines.join('\n')).toContain(before.slice(0, before.lastIndexOf('\n')))
})

test.each(['articles.jsonl', 'link.jsonl', 'hard.jsonl'])('the input is no output: %s', (output) => {
  for (const [make, name] of [
    [symlinkSync, 'link.jsonl'],
    [linkSync, 'hard.jsonl'],
  ] as const)
    if (!existsSync(join(folder, name))) make(join(folder, input), join(folder, name))
  const { status, stderr } = quotidien(['annotate', input, '-o', output])
  expect(status).toBe(2)
  expect(stderr).toBe(`quotidien: ${output}: the input, which would be lost\n`)
  expect(read(input)).toBe(`${records.join('\n')}\n`)
})

test.skipIf(!existsSync('/dev/full'))('a full disk is told', () => {
  const message = 'quotidien: no space left\n'
  expect(quotidien(['annotate', input, '-o', '/dev/full'])).toEqual({
    status: 1,
    stdout: '',
    stderr: message,
  })
  const shell = spawnSync('sh', ['-c', `"${process.execPath}" "${cli}" annotate ${input} > /dev/full`], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect([shell.status, shell.stderr]).toEqual([1, message])
})

describe('bad lines', () => {
  const bad = file('some.jsonl', `${records[0]}\n{"id":1}\n${records[1]}\n`)
  test('stop the run, which leaves what came before', () => {
    const { status, stdout, stderr } = quotidien(['annotate', bad])
    expect(status).toBe(1)
    expect(stderr).toMatch(/^quotidien: some\.jsonl:2: no text in the field "text"/)
    expect(stdout.split('\n').filter((line) => line.includes('"id":"a1"'))).toEqual([])
  })

  test('or are told, counted and passed over', () => {
    const { status, stdout, stderr } = quotidien(['annotate', bad, '--on-error', 'skip'])
    expect(status).toBe(1)
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).line),
    ).toEqual([1, 3])
    expect(stderr).toMatch(/^skipped some\.jsonl:2: .*\n1 record skipped\n$/)
  })
})

test.each([
  ['no such file', ['annotate', 'missing.jsonl'], 1, 'quotidien: missing.jsonl: no such file or folder\n'],
  [
    'a folder that is not there',
    ['annotate', input, '-o', 'no/out.jsonl'],
    1,
    'quotidien: no/out.jsonl: no such file or folder\n',
  ],
  [
    'a folder in place of a file',
    ['annotate', input, '-o', '.'],
    1,
    'quotidien: .: a folder, where a file is needed\n',
  ],
  [
    'a page in no folder',
    ['view', input, '-o', 'no/page.html'],
    1,
    'quotidien: no/page.html: no such file or folder\n',
  ],
  [
    'links that lead to each other',
    ['annotate', loop],
    1,
    'quotidien: loop.jsonl: links that lead to each other\n',
  ],
  ['resuming without a file', ['annotate', input, '--resume'], 2, '--resume needs --output'],
  ['workers that are none', ['annotate', input, '--workers', 'two'], 2, 'a whole number is needed'],
])('%s', (_, args, status, message) => {
  const result = quotidien(args)
  expect(result.status).toBe(status)
  expect(result.stderr).toContain(message)
  expect(result.stderr).not.toContain('    at ')
})

test('a reader that has seen enough ends the run without a word', () => {
  const { stdout, stderr } = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" "${cli}" annotate ${input} | head -n 1`],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  )
  expect(stdout).toBe(`${written.split('\n')[0]}\n`)
  expect(stderr).toBe('')
})

test('completion: every option of every command, in a script that the shell takes', () => {
  const { stdout } = quotidien(['completion', 'bash'])
  const completed = (words: string) =>
    execFileSync(
      'bash',
      [
        '-c',
        `${stdout}\nCOMP_WORDS=(quotidien ${words}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _quotidien; echo "\${COMPREPLY[@]}"`,
      ],
      { encoding: 'utf8', cwd: folder },
    ).trim()
  expect(completed('ann')).toBe('annotate')
  expect(completed('annotate --res')).toBe('--resume')
  expect(completed('train --d')).toBe('--dev --data')
  expect(completed('entities whole')).toBe('whole.jsonl')
})
