import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { Readable } from 'node:stream'
import removeMarkdown from 'remove-markdown'
import { glob } from 'tinyglobby'
import { CommandError, fileError } from './errors.ts'
import { mainText } from './html.ts'
import { decoderOf, linesOf } from './lines.ts'

/** A text to be read, from a file, a line of JSONL or standard input. */
export interface Article {
  readonly id: string
  readonly text: string
  readonly lang?: string
  readonly published?: string
  readonly source?: string
}

export interface InputOptions {
  /** The field of a JSONL record that holds the text. */
  readonly textField: string
  readonly idField: string
  /** How to read standard input and files of unknown ending. */
  readonly input: InputFormat
  /** Told of a record that cannot be read; where it returns, the run goes on. */
  readonly onBadRecord: (error: CommandError) => void
}

export const INPUT_FORMATS = ['text', 'markdown', 'html', 'jsonl'] as const
type InputFormat = (typeof INPUT_FORMATS)[number]

const FORMAT_BY_ENDING: Readonly<Record<string, InputFormat>> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
}

/**
 * The articles that files, globs and folders hold, one after another; those of standard input without any.
 *
 * @throws CommandError where there is no such file or a record cannot be read; it names file and line.
 */
export async function* readArticles(
  paths: readonly string[],
  options: InputOptions,
): AsyncGenerator<Article> {
  if (paths.length === 0) {
    if (process.stdin.isTTY) console.error('reading what is typed here; Ctrl-D ends it, --help explains')
    yield* articlesOf(process.stdin, '-', options.input, options)
  }
  for (const path of await expand(paths)) {
    const format = FORMAT_BY_ENDING[extname(path).toLowerCase()] ?? options.input
    if (path === '-') yield* articlesOf(process.stdin, '-', options.input, options)
    else yield* articlesOf(createReadStream(path), path, format, options)
  }
}

/** Files as they are; the articles of folders; what globs match; each in the order of its name. */
async function expand(paths: readonly string[]): Promise<string[]> {
  const files: string[] = []
  for (const path of paths) {
    const found = path === '-' ? undefined : await stat(path).catch(() => undefined)
    if (path === '-' || found?.isFile()) files.push(path)
    else if (found?.isDirectory()) {
      const endings = Object.keys(FORMAT_BY_ENDING).map((ending) => ending.slice(1))
      const within = await glob(`**/*.{${endings.join(',')}}`, { cwd: path, absolute: true })
      if (within.length === 0)
        throw new CommandError(`${path}: no .txt, .md, .html or .jsonl file in this folder`)
      files.push(...within.sort())
    } else {
      const matches = /[*?{[]/.test(path) ? await glob(path, { absolute: false }) : []
      if (matches.length === 0) throw new CommandError(`${path}: no such file`)
      files.push(...matches.sort())
    }
  }
  return files
}

async function* articlesOf(stream: Readable, path: string, format: InputFormat, options: InputOptions) {
  if (format === 'jsonl') yield* records(stream, path, options)
  else {
    const content = await whole(stream)
    const text =
      format === 'html'
        ? await mainText(content, path)
        : format === 'markdown'
          ? removeMarkdown(content.replace(/^---\n[\s\S]*?\n---\n/, ''))
          : content
    yield { id: path === '-' ? 'stdin' : basename(path, extname(path)), text }
  }
}

/** The whole of a stream as text. */
async function whole(stream: Readable): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return decoded(Buffer.concat(chunks))
}

const decoded = (bytes: Uint8Array) => decoderOf(bytes).decode(bytes)

async function* records(stream: Readable, path: string, options: InputOptions): AsyncGenerator<Article> {
  for await (const { article } of numberedRecords(stream, path, options)) yield article
}

/** An article and the line of its JSONL file, from 1. */
export interface NumberedArticle {
  readonly article: Article
  readonly line: number
}

/** The records of a JSONL file after line `after`. */
export async function* numberedRecords(
  stream: Readable,
  path: string,
  options: InputOptions,
  after = 0,
): AsyncGenerator<NumberedArticle> {
  const { onBadRecord } = options
  let line = 0
  for await (const text of linesOf(stream)) {
    line++
    if (line <= after || text.trim() === '') continue
    const article = record(text, `${path}:${line}`, options)
    if (article instanceof CommandError) onBadRecord(article)
    else yield { article, line }
  }
}

function record(line: string, place: string, { textField, idField }: InputOptions): Article | CommandError {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return new CommandError(`${place}: not JSON: ${(error as Error).message}`)
  }
  const fields = typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : new Map()
  const text = fields.get(textField)
  if (typeof text !== 'string') {
    return new CommandError(
      `${place}: no text in the field ${JSON.stringify(textField)} (--text-field names another)`,
    )
  }
  const id = fields.get(idField)
  const optional = (name: string) => {
    const field = fields.get(name)
    return typeof field === 'string' ? { [name]: field } : {}
  }
  return {
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : place,
    text,
    ...optional('lang'),
    ...optional('published'),
    ...optional('source'),
  }
}

/** The content of one file, as it is. */
export async function readWhole(path: string): Promise<string> {
  if (path === '-') return whole(process.stdin)
  const bytes = await readFile(path).catch((error) => {
    throw fileError(path, error)
  })
  return decoded(bytes)
}
