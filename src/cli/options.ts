import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Document } from '../pipeline/document.ts'
import { createPipeline } from '../pipeline/read.ts'
import type { Lang } from '../text/lang.ts'
import { CommandError } from './errors.ts'
import { type Article, INPUT_FORMATS, type InputOptions, readArticles } from './input.ts'
import { progressBar } from './progress.ts'

/** How articles come in: the options that every command which reads them has. */
export interface ReadingOptions extends Omit<InputOptions, 'onBadRecord'> {
  readonly lang?: Lang
  readonly published?: string
  readonly onError: 'stop' | 'skip'
}

/** Adds the options of reading to a command. */
export function reading(command: Command): Command {
  return command
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
    .addOption(
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

/** The documents of `paths`, one after another, with a progress bar; skipped records are counted at the end. */
export async function* readDocuments(
  paths: readonly string[],
  options: ReadingOptions,
): AsyncGenerator<Document> {
  const pipeline = createPipeline()
  let skipped = 0
  const onBadRecord = (error: CommandError) => {
    skipped++
    console.error(`skipped ${error.message}`)
  }
  const progress = progressBar('reading', 0)
  for await (const article of readArticles(paths, {
    ...options,
    ...(options.onError === 'skip' ? { onBadRecord } : {}),
  })) {
    yield toDocument(article, options, pipeline.read)
    progress.step()
  }
  progress.stop()
  if (skipped > 0) {
    console.error(`${skipped} ${skipped === 1 ? 'record' : 'records'} skipped`)
    process.exitCode = 1
  }
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
