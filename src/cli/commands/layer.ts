import type { Command } from 'commander'
import type { Document } from '../../pipeline/document.ts'
import { type AnnotationOptions, annotationOptions, writeAnnotations } from '../annotations.ts'
import { withLayer } from '../layers.ts'
import { type OutputOptions, output, type ReadingOptions, readDocuments, reading, score } from '../options.ts'
import { printResults } from '../print.ts'

interface LayerOptions extends ReadingOptions, OutputOptions, AnnotationOptions {
  readonly minScore: number
}

/** A command that prints one layer of articles. */
export interface LayerCommand<L extends 'entities' | 'quotes'> {
  readonly layer: L
  readonly description: string
  /** The option that chooses among what the layer holds, and the field that it is about. */
  readonly choice: { readonly flags: string; readonly description: string; readonly field: string }
  readonly examples: readonly string[]
  /** For people. */
  table(document: Document): string
}

/** Adds to `program` the command that prints a layer: as a table, as JSON, or in a format of annotation tools. */
export function layerCommand<L extends 'entities' | 'quotes'>(
  program: Command,
  { layer, description, choice, examples, table }: LayerCommand<L>,
): void {
  const command = program
    .command(layer)
    .description(description)
    .argument('[files...]', 'files, folders, globs or - for standard input')
    .option(choice.flags, choice.description)
    .option(
      '--min-score <score>',
      `only ${layer === 'quotes' ? 'quotations' : layer} scored at least this`,
      score,
      0,
    )
  annotationOptions(output(reading(command)))
    .addHelpText('after', `\nExamples:\n${examples.map((example) => `  ${example}`).join('\n')}`)
    .action(async (files: string[], options: LayerOptions & Readonly<Record<string, unknown>>) => {
      const chosen = options[choice.field] as readonly string[] | undefined
      const keep = (one: Document[L][number]) =>
        one.score >= options.minScore &&
        (chosen === undefined || chosen.includes(String(one[choice.field as keyof typeof one])))
      const documents = filtered(readDocuments(files, options), layer, keep)
      if (options.format !== undefined) return writeAnnotations(documents, options.format, options.outputDir)
      const json = (document: Document) => {
        const { id, lang, text } = document
        return { id, lang, text, [layer]: document[layer] }
      }
      await printResults(documents, options, json, table)
    })
}

async function* filtered<L extends 'entities' | 'quotes'>(
  documents: AsyncIterable<Document>,
  layer: L,
  keep: (one: Document[L][number]) => boolean,
): AsyncGenerator<Document> {
  for await (const document of documents) {
    const all: readonly Document[L][number][] = document[layer]
    yield withLayer(document, layer, all.filter(keep) as unknown as Document[L])
  }
}
