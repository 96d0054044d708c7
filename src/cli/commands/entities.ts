import type { Command } from 'commander'
import colours from 'picocolors'
import type { Document } from '../../pipeline/document.ts'
import { type AnnotationOptions, annotationOptions, writeAnnotations } from '../annotations.ts'
import { withLayer } from '../layers.ts'
import { type OutputOptions, output, type ReadingOptions, readDocuments, reading, score } from '../options.ts'
import { printResults } from '../print.ts'
import { table, terminalWidth } from '../table.ts'

interface EntitiesOptions extends ReadingOptions, OutputOptions, AnnotationOptions {
  readonly type?: readonly string[]
  readonly minScore: number
}

export function entitiesCommand(program: Command): void {
  const command = program
    .command('entities')
    .description('people, places, organisations, dates, money … in articles')
    .argument('[files...]', 'files, folders, globs or - for standard input')
    .option('--type <types...>', 'only these types: PERSON LOCATION …')
    .option('--min-score <score>', 'only entities scored at least this', score, 0)
  annotationOptions(output(reading(command)))
    .addHelpText(
      'after',
      `
Examples:
  quotidien entities article.txt
  quotidien entities news/ --type PERSON ORGANIZATION --jsonl
  quotidien entities articles.jsonl --text-field body --format brat --output-dir brat/
  cat article.html | quotidien entities --input html --json`,
    )
    .action(async (files: string[], options: EntitiesOptions) => {
      const documents = filtered(readDocuments(files, options), options)
      if (options.format !== undefined) return writeAnnotations(documents, options.format, options.outputDir)
      await printResults(documents, options, entitiesJson, entitiesTable)
    })
}

async function* filtered(documents: AsyncIterable<Document>, { type, minScore }: EntitiesOptions) {
  for await (const document of documents) {
    const entities = document.entities.filter(
      (entity) => entity.score >= minScore && (type === undefined || type.includes(entity.type)),
    )
    yield withLayer(document, 'entities', entities)
  }
}

const entitiesJson = ({ id, lang, text, entities }: Document) => ({ id, lang, text, entities })

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
