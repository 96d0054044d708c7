import { writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { alignArticles, matchArticles, traceQuotes } from '../../align/index.ts'
import { toHtml } from '../../view/index.ts'
import { type ReadingOptions, reading } from '../options.ts'
import { print } from '../print.ts'
import { all } from './collection.ts'

interface ViewOptions extends ReadingOptions {
  readonly output: string
  readonly title?: string
}

export function viewCommand(program: Command): void {
  reading(
    program
      .command('view')
      .description(
        'one HTML page: entities in colour, who said what, articles side by side, traced utterances',
      )
      .argument('<files...>', 'files, folders, globs or - for standard input'),
  )
    .requiredOption('-o, --output <file>', 'the page to write; - for standard output')
    .option('--title <title>', 'the heading of the page')
    .addHelpText(
      'after',
      `
Examples:
  quotidien view article.txt -o article.html
  quotidien view news/*.txt -o story.html --title "Two days in March"`,
    )
    .action(async (files: string[], { title, output, ...options }: ViewOptions) => {
      const documents = await all(files, options)
      const byId = new Map(documents.map((document) => [document.id, document]))
      const alignments = matchArticles(documents).map(({ source, target }) =>
        alignArticles(byId.get(source)!, byId.get(target)!),
      )
      const traces = traceQuotes(documents).filter(({ renderings }) => renderings.length > 1)
      const page = toHtml({ ...(title === undefined ? {} : { title }), documents, alignments, traces })
      await (output === '-' ? print(page) : writeFile(output, page))
    })
}
