import { createReadStream } from 'node:fs'
import { open, stat, truncate } from 'node:fs/promises'
import type { Command } from 'commander'
import type { ReadOptions } from '../../document/document.ts'
import type { Document } from '../../pipeline/document.ts'
import { layersJson } from '../../pipeline/layers.ts'
import { CommandError } from '../errors.ts'
import { type NumberedArticle, numberedRecords } from '../input.ts'
import { LineWriter, linesOf } from '../lines.ts'
import { badRecords, count, pipelineFor, type ReadingOptions, reading } from '../options.ts'
import { progressBar } from '../progress.ts'

interface AnnotateOptions extends ReadingOptions {
  readonly workers: number
  readonly output?: string
  readonly resume?: boolean
}

export function annotateCommand(program: Command): void {
  reading(
    program
      .command('annotate')
      .description(
        'entities and quotations of a stream of articles: JSONL in, JSONL out, in order, in constant memory',
      )
      .argument('[file]', 'a JSONL file; without it, standard input'),
  )
    .option('-o, --output <file>', 'the JSONL file to write; without it, standard output')
    .option('--workers <number>', 'threads that read beside the one that writes', count, 0)
    .option('--resume', 'go on where an interrupted run left its output file')
    .addHelpText(
      'after',
      `
Each output record holds line, id, lang, entities and quotes; line is the place of its article in the input.

Examples:
  quotidien annotate articles.jsonl -o annotated.jsonl --workers 4
  quotidien annotate articles.jsonl -o annotated.jsonl --workers 4 --resume
  zcat articles.jsonl.gz | quotidien annotate --on-error skip > annotated.jsonl`,
    )
    .action(annotate)
}

async function annotate(file: string | undefined, options: AnnotateOptions): Promise<void> {
  const { output, resume = false, workers } = options
  if (resume && output === undefined) throw new CommandError('--resume needs --output', 2)
  if (await isSameFile(file, output)) throw new CommandError(`${output}: the input, which would be lost`, 2)
  const pipeline = await pipelineFor(options)
  const done = resume && output !== undefined ? await lastLine(output) : 0
  const out = new LineWriter(
    output === undefined ? process.stdout : (await open(output, resume ? 'a' : 'w')).createWriteStream(),
  )

  const bad = badRecords(options.onError)
  const stream = file === undefined ? process.stdin : createReadStream(file)
  const records = numberedRecords(stream, file ?? '-', { ...options, onBadRecord: bad.meet }, done)
  const progress = progressBar('annotating', file === undefined ? 0 : await countLines(file))
  try {
    for await (const { input, document, error } of pipeline.stream(inputs(records, options), {
      workers,
    })) {
      if (error === undefined) await out.write(record(input.line, document))
      else bad.meet(new CommandError(`${file ?? '-'}:${input.line}: ${error.message}`))
      progress.step()
    }
  } finally {
    progress.stop()
    await out.end()
  }
  bad.report()
}

/** Whether two names, or links, lead to one file. */
async function isSameFile(a: string | undefined, b: string | undefined): Promise<boolean> {
  if (a === undefined || b === undefined) return false
  const [one, other] = await Promise.all([a, b].map((path) => stat(path).catch(() => undefined)))
  return one?.isFile() === true && one.dev === other?.dev && one.ino === other.ino
}

type Input = ReadOptions & { readonly text: string; readonly line: number }

async function* inputs(
  records: AsyncIterable<NumberedArticle>,
  { lang, published }: AnnotateOptions,
): AsyncGenerator<Input> {
  for await (const { article, line } of records) {
    yield { ...article, ...(lang && { lang }), ...(published && { published }), line } as Input
  }
}

/** A line of the output: `{ line, id, lang, entities, quotes }`. What a worker wrote is not read to be written again. */
const record = (line: number, document: Document) =>
  `{"line":${line},"id":${JSON.stringify(document.id)},"lang":"${document.lang}",${layersJson(document).slice(1)}\n`

/** The `line` of the last whole record of an output file, 0 where there is none; cuts off a record written in part. */
async function lastLine(output: string): Promise<number> {
  const size = (await stat(output).catch(() => undefined))?.size ?? 0
  let end = size
  let tail = ''
  let ends = 0
  const file = size === 0 ? undefined : await open(output)
  // Read backwards by blocks until a whole last line is there.
  while (file !== undefined && end > 0 && ends < 2) {
    const start = Math.max(0, end - 65536)
    const { buffer } = await file.read(Buffer.alloc(end - start), 0, end - start, start)
    const block = buffer.toString('latin1')
    ends += block.split('\n').length - 1
    tail = block + tail
    end = start
  }
  await file?.close()
  const whole = tail.lastIndexOf('\n') + 1
  if (whole < tail.length) await truncate(output, size - (tail.length - whole))
  const last = tail.slice(0, whole).trimEnd().split('\n').at(-1) ?? ''
  return Number(/^\{"line":(\d+),/.exec(last)?.[1] ?? 0)
}

async function countLines(file: string): Promise<number> {
  if (!process.stderr.isTTY) return 0
  let lines = 0
  for await (const line of linesOf(createReadStream(file))) if (line !== '') lines++
  return lines
}
