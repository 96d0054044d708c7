import { type Command, Option } from 'commander'
import colours from 'picocolors'
import type { Alignment, Bead } from '../../align/alignment.ts'
import { alignArticles, alignSentences } from '../../align/index.ts'
import { type Bitext, beadText, bitextOf } from '../../formats/bitext.ts'
import { fromLines, toCesAlign, toLadder, toTmx, toTsv, toVecalign } from '../../formats/index.ts'
import type { Document } from '../../pipeline/document.ts'
import type { Lang } from '../../text/lang.ts'
import { CommandError } from '../errors.ts'
import { readWhole } from '../input.ts'
import { type ReadingOptions, readDocuments, reading, score } from '../options.ts'
import { print } from '../print.ts'
import { clip, terminalWidth } from '../table.ts'

const FORMATS = ['tmx', 'tsv', 'ladder', 'vecalign', 'cesalign'] as const

interface AlignOptions extends ReadingOptions {
  readonly sentences?: boolean
  readonly order: 'monotone' | 'free'
  readonly sourceLang?: Lang
  readonly targetLang?: Lang
  readonly minScore?: number
  readonly format?: (typeof FORMATS)[number]
  readonly json?: boolean
}

export function alignCommand(program: Command): void {
  const languages = ['en', 'fr']
  reading(
    program
      .command('align')
      .description('which sentences and quotations of two articles correspond')
      .argument('<source>', 'an article, or with --sentences a text of one sentence a line')
      .argument('<target>', 'another, in either language'),
  )
    .option('--sentences', 'the files hold one sentence a line: align these')
    .addOption(
      new Option('--order <order>', 'with --sentences: a parallel text, or a search for translations')
        .choices(['monotone', 'free'])
        .default('monotone'),
    )
    .addOption(new Option('--source-lang <code>', 'with --sentences').choices(languages))
    .addOption(new Option('--target-lang <code>', 'with --sentences').choices(languages))
    .option('--min-score <score>', 'only what is scored at least this', score)
    .addOption(new Option('--format <format>', 'for tools of parallel text').choices([...FORMATS]))
    .option('--json', 'one JSON value')
    .addHelpText(
      'after',
      `
Examples:
  quotidien align article.fr.txt article.en.txt
  quotidien align article.fr.txt article.en.txt --format tmx > article.tmx
  quotidien align --sentences book.fr book.en --source-lang fr --target-lang en --format ladder
  quotidien align --sentences a.fr b.en --source-lang fr --target-lang en --order free --min-score 0.8`,
    )
    .action(async (source: string, target: string, options: AlignOptions) => {
      await (options.sentences ? alignLines(source, target, options) : alignTexts(source, target, options))
    })
}

async function alignTexts(source: string, target: string, options: AlignOptions): Promise<void> {
  const { minScore = 0 } = options
  const alignment = alignArticles(await one(source, options), await one(target, options))
  const links = alignment.links.filter((link) => link.score >= minScore)
  if (options.format !== undefined) {
    const names = { fromDoc: source, toDoc: target }
    return print(formatted(bitextOf({ ...alignment, links }), options.format, names))
  }
  const { similarity, relation, unaligned } = alignment
  if (options.json) {
    const ids = { source: alignment.source.id, target: alignment.target.id }
    return print(`${JSON.stringify({ ...ids, similarity, relation, links, unaligned })}\n`)
  }
  await print(human({ ...alignment, links }))
}

async function alignLines(source: string, target: string, options: AlignOptions): Promise<void> {
  const { order, sourceLang, targetLang, minScore, format, json } = options
  if (sourceLang === undefined || targetLang === undefined) {
    throw new CommandError('--sentences needs --source-lang and --target-lang', 2)
  }
  if (order === 'free' && format === 'ladder')
    throw new CommandError('a ladder holds a monotone alignment only', 2)
  const lines = { source: fromLines(await readWhole(source)), target: fromLines(await readWhole(target)) }
  const limit = minScore === undefined ? {} : { minScore }
  const beads = alignSentences(lines.source, lines.target, { sourceLang, targetLang, order, ...limit })
  const bitext: Bitext = { ...lines, sourceLang, targetLang, beads }
  if (json) return print(`${JSON.stringify(beads)}\n`)
  await print(formatted(bitext, format ?? 'tsv', { fromDoc: source, toDoc: target }))
}

function formatted(
  bitext: Bitext,
  format: (typeof FORMATS)[number],
  files: { fromDoc: string; toDoc: string },
): string {
  const beads: readonly Bead[] = bitext.beads
  switch (format) {
    case 'tmx':
      return toTmx(bitext)
    case 'tsv':
      return toTsv(bitext)
    case 'ladder':
      return toLadder(beads)
    case 'vecalign':
      return toVecalign(beads)
    case 'cesalign':
      return toCesAlign(beads, files)
  }
}

async function one(path: string, options: ReadingOptions): Promise<Document> {
  const documents: Document[] = []
  for await (const document of readDocuments([path], options)) documents.push(document)
  const [document] = documents
  if (document === undefined || documents.length > 1) {
    throw new CommandError(`${path}: one article needed, ${documents.length} found`)
  }
  return document
}

function human({ source, target, relation, similarity, links }: Alignment): string {
  const width = terminalWidth() - 16
  const text = (spans: readonly { text: string }[]) =>
    clip(
      beadText(
        spans.map((span) => span.text),
        [...spans.keys()],
      ),
      width,
    )
  const lines = links.map(
    (link) =>
      `${colours.dim(link.score.toFixed(2))}  ${colours.cyan(link.kind.padEnd(8))}  ${text(link.source)}\n` +
      `${' '.repeat(16)}${text(link.target)}\n`,
  )
  const title = `${colours.bold(source.id)} (${source.lang}) ⇄ ${colours.bold(target.id)} (${target.lang})`
  return `${title}: ${relation}, similarity ${similarity.toFixed(2)}, ${links.length} links\n\n${lines.join('\n')}`
}
