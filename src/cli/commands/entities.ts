import type { Command } from 'commander'
import colours from 'picocolors'
import type { Document } from '../../pipeline/document.ts'
import { table, terminalWidth } from '../table.ts'
import { layerCommand } from './layer.ts'

export function entitiesCommand(program: Command): void {
  layerCommand(program, {
    layer: 'entities',
    description: 'people, places, organisations, dates, money … in articles',
    choice: {
      flags: '--type <types...>',
      description: 'only these types: PERSON LOCATION …',
      field: 'type',
    },
    examples: [
      'quotidien entities article.txt',
      'quotidien entities news/ --type PERSON ORGANIZATION --jsonl',
      'quotidien entities articles.jsonl --text-field body --format brat --output-dir brat/',
      'cat article.html | quotidien entities --input html --json',
    ],
    table: entitiesTable,
  })
}

function entitiesTable({ id, lang, entities }: Document): string {
  const rows = entities.map(({ start, type, text, name, key, value, score }) => [
    String(start),
    type,
    text,
    value === undefined ? (key ?? (name === text ? '' : name)) : printable(value),
    score.toFixed(2),
  ])
  const columns = [
    { heading: 'start', align: 'right' as const, colour: colours.dim },
    { heading: 'type', colour: colours.cyan },
    { heading: 'text', colour: colours.bold },
    { heading: 'key or value' },
    { heading: 'score', colour: colours.dim },
  ]
  return `${colours.bold(id)} (${lang}), ${entities.length} entities\n${table(columns, rows, terminalWidth())}`
}

const printable = (value: unknown) =>
  typeof value === 'object' && value !== null
    ? Object.values(value)
        .filter((part) => typeof part !== 'object')
        .join(' ')
    : String(value)
