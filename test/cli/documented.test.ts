import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { commandIn } from './command.ts'

const { quotidien } = commandIn()

/** The options of each command, as the completion for fish lists them. */
const OPTIONS = new Map<string, Set<string>>()
for (const [, command, option] of quotidien(['completion', 'fish']).stdout.matchAll(
  /__fish_seen_subcommand_from (\w+)' -l ([\w-]+)/g,
)) {
  OPTIONS.set(command!, (OPTIONS.get(command!) ?? new Set(['help'])).add(option!))
}

/** Calls of the command in a text, one a line or a part of a line. */
const callsIn = (text: string) =>
  text.match(
    /\bquotidien (?:entities|quotes|align|match|trace|view|annotate|evaluate|train|completion)\b[^|>&;`\n]*/g,
  ) ?? []

function unknownOptions(call: string): string[] {
  const [, command = ''] = call.split(' ')
  const options = [...call.matchAll(/ --([\w-]+)/g)].map(([, option]) => option!)
  return options
    .filter((option) => !OPTIONS.get(command)?.has(option))
    .map((option) => `${command} --${option}`)
}

const guides = [
  'README.md',
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
]

test.each(guides)('%s calls the command only with options that it has', (file) => {
  expect(callsIn(readFileSync(file, 'utf8')).flatMap(unknownOptions)).toEqual([])
})

test('so do the examples of every command’s help', () => {
  for (const command of OPTIONS.keys()) {
    const calls = callsIn(quotidien([command, '--help']).stdout.split('Examples:')[1] ?? '')
    expect(calls.length, command).toBeGreaterThan(0)
    expect(calls.flatMap(unknownOptions)).toEqual([])
  }
})
