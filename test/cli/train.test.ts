import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandIn } from './command.ts'

const { folder, file, quotidien } = commandIn()

const SENTENCES = [
  ['Ajax B-CLUB', 'beat O', 'Real B-CLUB', 'Madrid I-CLUB', '. O'],
  ['Feyenoord S-CLUB', 'lost O', 'to O', 'Real B-CLUB', 'Madrid E-CLUB', '. O'],
  ['Lens I-CLUB', 'met O', 'Ajax I-CLUB', '. O'],
]
const conll = file('clubs.conll', SENTENCES.map((rows) => `-DOCSTART- O\n\n${rows.join('\n')}\n`).join('\n'))

describe('train', () => {
  test('writes a model and its card, and tells each epoch; the model is used', () => {
    const args = ['train', conll, '--dev', conll, '--lang', 'en', '--epochs', '3', '-o', 'clubs.names']
    const { status, stdout } = quotidien([...args, '--data', 'made up, CC0'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^names +3\/3 {2}loss \d\.\d{4} {2}dev F1 1\.0000$/m)
    expect(stdout).toMatch(/^CLUB +1\.0000 +1\.0000 +1\.0000 +6 +6 +6$/m)
    expect(stdout).toMatch(/clubs\.names: \d+ bytes; its card: clubs\.md\n$/)
    expect(readFileSync(join(folder, 'clubs.md'), 'utf8')).toContain('| data | made up, CC0 |')

    const read = quotidien(['entities', '--lang', 'en', '--model', 'clubs.names', '--json'], 'Everton won.')
    expect(JSON.parse(read.stdout)[0].entities[0]).toMatchObject({ text: 'Everton', type: 'CLUB' })
    const annotated = quotidien(
      ['annotate', '--lang', 'en', '--model', 'clubs.names', '--workers', '1'],
      '{"text":"Everton won."}\n',
    )
    expect(JSON.parse(annotated.stdout).entities[0]).toMatchObject({ text: 'Everton', type: 'CLUB' })
  })

  test('JSONL, types chosen and renamed', () => {
    const line = (text: string, entities: object[]) => JSON.stringify({ text, entities })
    const data = file(
      'people.jsonl',
      [
        line('Anna Lee came.', [{ start: 0, end: 8, type: 'ACTRESS' }]),
        line('On Monday Eva Ray left.', [
          { start: 3, end: 9, type: 'DATE' },
          { start: 10, end: 17, type: 'ACTRESS' },
        ]),
      ].join('\n'),
    )
    const { stdout } = quotidien(
      [
        'train',
        data,
        '--lang',
        'en',
        '--epochs',
        '1',
        '-o',
        'x.names',
        '--type',
        'ACTRESS',
        '--rename',
      ].concat('ACTRESS=PERSON'),
    )
    expect(stdout).toMatch(/^PERSON /m)
    expect(stdout).not.toMatch(/DATE|ACTRESS/)
  })
})

describe('what cannot be trained on or read with is refused, and nothing is written', () => {
  test.each([
    [
      'a tag that is none',
      'bad.conll',
      'Anna B-PER\nLee Q\n',
      'bad.conll:2: a tag such as B-PERSON or O expected, got "Q"',
    ],
    ['no JSON', 'bad.jsonl', '{"text":"a","entities":[]}\n{', 'bad.jsonl:2: '],
    [
      'an entity without a type',
      'no.jsonl',
      '{"text":"a","entities":[{"start":0,"end":1}]}',
      'no.jsonl:1: an entity has start, end and type',
    ],
    [
      'an entity outside its text',
      'out.jsonl',
      '{"text":"a","entities":[{"start":0,"end":5,"type":"X"}]}',
      'out.jsonl:1: X from 0 to 5 is no span',
    ],
    ['no name', 'none.conll', 'left O\n\n-DOCSTART- O\n\ncame O\n', 'no name is marked'],
    ['one text', 'one.conll', 'Anna B-PER\n', 'two texts are needed'],
  ])('%s', (_, name, content, message) => {
    const { status, stderr } = quotidien([
      'train',
      file(name, content),
      '--lang',
      'en',
      '-o',
      `${name}.names`,
    ])
    expect(status).toBe(1)
    expect(stderr).toContain(`quotidien: ${message}`)
    expect(existsSync(join(folder, `${name}.names`))).toBe(false)
  })

  test('bad records are skipped and counted where that is asked', () => {
    const data = file(
      'half.jsonl',
      '{"text":"Ajax won.","entities":[{"start":0,"end":4,"type":"CLUB"}]}\n{\n',
    )
    const args = ['train', data, '--dev', data, '--lang', 'en', '--epochs', '1', '-o', 'half.names']
    const { status, stderr } = quotidien([...args, '--on-error', 'skip'])
    expect(status).toBe(1)
    expect(stderr).toMatch(/skipped half\.jsonl:2: [\s\S]*2 records skipped/)
    expect(existsSync(join(folder, 'half.names'))).toBe(true)
  })

  test.each([
    ['a model that is none', ['entities', '--model', conll], 1, 'clubs.conll: not a quotidien model'],
    ['no such model', ['entities', '--model', 'no.names'], 1, 'no.names: no such file'],
    ['no language', ['train', conll, '-o', 'x'], 2, "required option '--lang <code>' not specified"],
    [
      'a card in place of the model',
      ['train', conll, '--lang', 'en', '-o', 'x.md'],
      2,
      'the card would overwrite the model',
    ],
    [
      'a type without a new name',
      ['train', conll, '--lang', 'en', '-o', 'x', '--rename', 'PER'],
      2,
      'as PER=PERSON',
    ],
  ])('%s', (_, args, status, message) => {
    const result = quotidien(args, 'Anna left.')
    expect(result.status).toBe(status)
    expect(result.stderr).toContain(message)
  })
})
