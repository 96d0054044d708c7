import { readFile } from 'node:fs/promises'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Pipeline } from '../pipeline/create.ts'
import type { Document } from '../pipeline/document.ts'
import { createPipeline } from '../pipeline/read.ts'
import type { Lang } from '../text/lang.ts'
import { CommandError, fileError } from './errors.ts'
import { type Article, INPUT_FORMATS, type InputOptions, readArticles } from './input.ts'
import { progressBar } from './progress.ts'

/** How articles come in: the options that every command which reads them has. */
export interface ReadingOptions extends Omit<InputOptions, 'onBadRecord'> {
  readonly lang?: Lang
  readonly published?: string
  readonly onError: OnError
  /** Files of models made by `quotidien train`. */
  readonly model?: readonly string[]
}

type OnError = 'stop' | 'skip'

/** Adds the options of reading to a command. */
export function reading(command: Command): Command {
  return onError(command)
    .addOption(
      new Option('--lang <code>', 'the language of the texts; without it, guessed').choices(['en', 'fr']),
    )
    .option('--published <date>', 'the day the articles appeared: relative dates are resolved against it')
    .addOption(
      new Option('--input <format>', 'the form of standard input')
        .choices([...INPUT_FORMATS])
        .default('text'),
    )
    .option('--text-field <name>', 'the field of a JSONL record that holds the text', 'text')
    .option('--id-field <name>', 'the field of a JSONL record that names it', 'id')
    .option('--model <files...>', 'find names by models that `quotidien train` made')
}

export function onError(command: Command): Command {
  return command.addOption(
    new Option('--on-error <what>', 'at a record that cannot be read: stop, or skip it and count')
      .choices(['stop', 'skip'])
      .default('stop'),
  )
}

/** How results go out. */
export interface OutputOptions {
  readonly json?: boolean
  readonly jsonl?: boolean
}

export function output(command: Command): Command {
  return command.option('--json', 'one JSON value').option('--jsonl', 'a JSON value a line, an article each')
}

/** A number from 0 to 1, for the options of scores. */
export function score(value: string): number {
  const number = Number(value)
  if (value.trim() === '' || !(number >= 0 && number <= 1)) {
    throw new InvalidArgumentError('a number from 0 to 1 is needed.')
  }
  return number
}

/** A whole number, for options that count. */
export function count(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('a whole number is needed.')
  return Number(value)
}

/** What happens to records that cannot be read: the first stops the run, or each is told and in the end their number. */
export interface BadRecords {
  meet(error: CommandError): void
  report(): void
}

export function badRecords(onError: OnError): BadRecords {
  let skipped = 0
  return {
    meet(error) {
      if (onError === 'stop') throw error
      skipped++
      console.error(`skipped ${error.message}`)
    },
    report() {
      if (skipped === 0) return
      console.error(`${skipped} ${skipped === 1 ? 'record' : 'records'} skipped`)
      process.exitCode = 1
    },
  }
}

/** The pipeline that reads with the models given. */
export async function pipelineFor({ model: files = [] }: ReadingOptions): Promise<Pipeline> {
  const models: Uint8Array[] = []
  for (const file of files) {
    const bytes = await readFile(file).catch((error) => {
      throw fileError(file, error)
    })
    models.push(bytes)
    try {
      createPipeline({ models: [bytes] })
    } catch (error) {
      throw new CommandError(`${file}: ${(error as Error).message}`)
    }
  }
  return createPipeline({ models })
}

/** The documents of `paths`, one after another, with a progress bar; skipped records are counted at the end. */
export async function* readDocuments(
  paths: readonly string[],
  options: ReadingOptions,
): AsyncGenerator<Document> {
  const { read } = await pipelineFor(options)
  const bad = badRecords(options.onError)
  const progress = progressBar('reading', 0)
  for await (const article of readArticles(paths, { ...options, onBadRecord: bad.meet })) {
    yield toDocument(article, options, read)
    progress.step()
  }
  progress.stop()
  bad.report()
}

function toDocument(
  { id, text, lang, published, source }: Article,
  options: ReadingOptions,
  read: (text: string, options: object) => Document,
): Document {
  try {
    return read(text, {
      id,
      lang: options.lang ?? lang,
      published: options.published ?? published,
      source,
    })
  } catch (error) {
    if (error instanceof RangeError) throw new CommandError(`${id}: ${error.message}`)
    throw error
  }
}
