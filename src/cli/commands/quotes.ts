import type { Command } from 'commander'
import colours from 'picocolors'
import type { Document } from '../../pipeline/document.ts'
import { type AnnotationOptions, annotationOptions, writeAnnotations } from '../annotations.ts'
import { withLayer } from '../layers.ts'
import { type OutputOptions, output, type ReadingOptions, readDocuments, reading, score } from '../options.ts'
import { printResults } from '../print.ts'
import { table, terminalWidth } from '../table.ts'

interface QuotesOptions extends ReadingOptions, OutputOptions, AnnotationOptions {
  readonly kind?: readonly string[]
  readonly minScore: number
}

export function quotesCommand(program: Command): void {
  const command = program
    .command('quotes')
    .description('who said what: quotations with their speakers')
    .argument('[files...]', 'files, folders, globs or - for standard input')
    .option('--kind <kinds...>', 'only these kinds: direct mixed partial indirect scare')
    .option('--min-score <score>', 'only quotations scored at least this', score, 0)
  annotationOptions(output(reading(command)))
    .addHelpText(
      'after',
      `
Examples:
  quotidien quotes article.txt
  quotidien quotes news/*.txt --kind direct mixed --jsonl
  quotidien quotes article.txt --format webannotation > article.jsonld`,
    )
    .action(async (files: string[], options: QuotesOptions) => {
      const documents = filtered(readDocuments(files, options), options)
      if (options.format !== undefined) return writeAnnotations(documents, options.format, options.outputDir)
      await printResults(documents, options, quotesJson, quotesTable)
    })
}

async function* filtered(documents: AsyncIterable<Document>, { kind, minScore }: QuotesOptions) {
  for await (const document of documents) {
    const quotes = document.quotes.filter(
      (quote) => quote.score >= minScore && (kind === undefined || kind.includes(quote.kind)),
    )
    yield withLayer(document, 'quotes', quotes)
  }
}

const quotesJson = ({ id, lang, text, quotes }: Document) => ({ id, lang, text, quotes })

function quotesTable({ id, lang, quotes }: Document): string {
  const rows = quotes.map(({ kind, speaker, cue, content, score }) => [
    score.toFixed(2),
    kind,
    speaker?.name ?? (kind === 'scare' ? '' : '?'),
    cue?.text ?? '',
    content.map(({ text }) => text).join(' … '),
  ])
  const columns = [
    { heading: 'score', colour: colours.dim },
    { heading: 'kind', colour: colours.cyan },
    { heading: 'speaker', colour: colours.bold },
    { heading: 'cue' },
    { heading: 'content' },
  ]
  return `${colours.bold(id)} (${lang}), ${quotes.length} quotations\n${table(columns, rows, terminalWidth())}`
}
