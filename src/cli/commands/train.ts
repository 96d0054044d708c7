import { writeFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { AnnotatedText } from '../../formats/annotated.ts'
import type { Lang } from '../../text/lang.ts'
import { type Epoch, trainNames } from '../../train/index.ts'
import { ANNOTATED, annotatedTexts } from '../annotated.ts'
import { CommandError } from '../errors.ts'
import { badRecords, count, onError } from '../options.ts'
import { print } from '../print.ts'
import { scoreTable } from '../score-table.ts'

interface TrainOptions {
  readonly lang: Lang
  readonly output: string
  readonly dev?: readonly string[]
  readonly epochs: number
  readonly type?: readonly string[]
  readonly rename: Readonly<Record<string, string>>
  readonly data?: string
  readonly onError: 'stop' | 'skip'
}

export function trainCommand(program: Command): void {
  onError(
    program
      .command('train')
      .description('a model that finds names, learned from texts of your own: model file and card out')
      .argument('<files...>', ANNOTATED),
  )
    .addOption(
      new Option('--lang <code>', 'the language of the texts').choices(['en', 'fr']).makeOptionMandatory(),
    )
    .requiredOption('-o, --output <file>', 'the model to write; its card gets the ending .md')
    .option('--dev <files...>', 'texts to measure on after each epoch; without them a tenth is held out')
    .option('--epochs <number>', 'passes over the texts', count, 4)
    .option('--type <types...>', 'only these types, as the data call them')
    .option(
      '--rename <types...>',
      'what types are to be called, as PER=PERSON; PER, LOC and ORG are known',
      renaming,
      {},
    )
    .option('--data <text>', 'where the texts come from and their licence, for the card')
    .addHelpText(
      'after',
      `
A CoNLL file is cut into documents at -DOCSTART- or # newdoc, without them after every 20 sentences.

Examples:
  quotidien train train.conll --dev dev.conll --lang en -o football.names
  quotidien train corrected.jsonl --lang fr -o presse.names --data "our archive 2020-2022, CC BY 4.0"
  quotidien entities article.txt --model football.names`,
    )
    .action(train)
}

function renaming(value: string, before: Readonly<Record<string, string>>): Record<string, string> {
  const [, from, to] = /^([^=]+)=([^=]+)$/.exec(value) ?? []
  if (from === undefined || to === undefined)
    throw new InvalidArgumentError('two types with = between them are needed, as PER=PERSON.')
  return { ...before, [from]: to }
}

async function train(files: readonly string[], options: TrainOptions): Promise<void> {
  const { lang, output, epochs, data } = options
  const card = `${output.slice(0, output.length - extname(output).length)}.md`
  if (card === output) throw new CommandError(`${output}: the card would overwrite the model`, 2)
  const bad = badRecords(options.onError)
  const read = async (paths: readonly string[]): Promise<AnnotatedText[]> => {
    const texts: AnnotatedText[] = []
    for (const path of paths)
      texts.push(...(await annotatedTexts(path, { documents: true, onBadRecord: bad.meet })))
    return options.type === undefined ? texts : texts.map((text) => ofTypes(text, options.type!))
  }
  const texts = await read(files)
  const dev = options.dev === undefined ? undefined : await read(options.dev)
  const trained = refusable(() =>
    trainNames({
      lang,
      texts,
      epochs,
      types: options.rename,
      name: basename(card, '.md'),
      data: data ?? files.map((file) => basename(file)).join(', '),
      onEpoch: (epoch) => console.log(told(epoch)),
      ...(dev === undefined ? {} : { dev }),
    }),
  )
  await writeFile(output, trained.model)
  await writeFile(card, trained.card)
  await print(
    `\n${scoreTable(trained.scores)}\n\n${output}: ${trained.model.length} bytes; its card: ${card}\n`,
  )
  bad.report()
}

const ofTypes = ({ text, spans }: AnnotatedText, types: readonly string[]): AnnotatedText => ({
  text,
  spans: spans.filter(({ type }) => types.includes(type)),
})

/** What the data do not allow is the user's to mend. */
function refusable<T>(make: () => T): T {
  try {
    return make()
  } catch (error) {
    if (error instanceof RangeError) throw new CommandError(error.message)
    throw error
  }
}

const WIDTH = 24

/** A line an epoch: a bar where somebody watches, the loss, and the score on the dev texts. */
function told({ stage, epoch, epochs, loss, scores }: Epoch): string {
  const full = Math.round((epoch / epochs) * WIDTH)
  const bar = process.stdout.isTTY ? `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ` : ''
  const f1 = scores?.get('ALL')?.f1
  return `${stage.padEnd(6)} ${bar}${epoch}/${epochs}  loss ${loss.toFixed(4)}${f1 === undefined ? '' : `  dev F1 ${f1.toFixed(4)}`}`
}
