import type { Command } from 'commander'
import colours from 'picocolors'
import type { QuoteTrace } from '../../align/alignment.ts'
import { matchArticles, traceQuotes } from '../../align/index.ts'
import type { Document } from '../../pipeline/document.ts'
import { CommandError } from '../errors.ts'
import { type OutputOptions, output, type ReadingOptions, readDocuments, reading, score } from '../options.ts'
import { printResults } from '../print.ts'
import { clip, table, terminalWidth } from '../table.ts'

interface CollectionOptions extends ReadingOptions, OutputOptions {
  readonly minScore?: number
}

export function matchCommand(program: Command): void {
  collection(program.command('match').description('which articles of a collection tell the same story'))
    .addHelpText(
      'after',
      `
Examples:
  quotidien match news/
  quotidien match lemonde.jsonl guardian.jsonl --min-score 0.5 --jsonl`,
    )
    .action(async (files: string[], options: CollectionOptions) => {
      const documents = await all(files, options)
      const matches = matchArticles(documents, limit(options))
      if (options.json || options.jsonl) return printResults(each(matches), options, (match) => match, String)
      const columns = [
        { heading: 'score', colour: colours.dim },
        { heading: 'source' },
        { heading: 'target' },
      ]
      const rows = matches.map(({ source, target, score }) => [score.toFixed(2), source, target])
      console.log(table(columns, rows, terminalWidth()))
    })
}

export function traceCommand(program: Command): void {
  collection(
    program
      .command('trace')
      .description('each utterance in all its renderings across articles and languages'),
  )
    .addHelpText(
      'after',
      `
Examples:
  quotidien trace news/*.txt
  quotidien trace articles.jsonl --min-score 0.6 --jsonl`,
    )
    .action(async (files: string[], options: CollectionOptions) => {
      const traces = traceQuotes(await all(files, options), limit(options))
      await printResults(each(traces), options, (trace) => trace, traceText)
    })
}

function collection(command: Command): Command {
  return output(
    reading(command.argument('<files...>', 'files, folders, globs or - for standard input')),
  ).option('--min-score <score>', 'only what is scored at least this', score)
}

/** The documents, whose ids must tell them apart. */
export async function all(files: readonly string[], options: ReadingOptions): Promise<Document[]> {
  const documents: Document[] = []
  const ids = new Set<string>()
  for await (const document of readDocuments(files, options)) {
    if (ids.has(document.id))
      throw new CommandError(`two articles have the id ${JSON.stringify(document.id)}`)
    ids.add(document.id)
    documents.push(document)
  }
  return documents
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}

const limit = ({ minScore }: CollectionOptions) => (minScore === undefined ? {} : { minScore })

function traceText({ speaker, score, renderings }: QuoteTrace): string {
  const lines = renderings.map(({ article, quote }) => {
    const words = quote.content.map(({ text }) => text.replace(/\s+/g, ' ')).join(' … ')
    return `  ${colours.dim(clip(article, 24).padEnd(24))}  ${colours.cyan(quote.kind.padEnd(8))}  ${clip(words, terminalWidth() - 38)}`
  })
  return `${colours.bold(speaker ?? '?')} ${colours.dim(score.toFixed(2))}\n${lines.join('\n')}`
}
