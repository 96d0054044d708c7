// Tokens a second and peak memory of reading, entities and quotations, next to other libraries on the same text. Each way of
// reading is a process of its own; they take turns, so that what else the machine does falls on all of them alike.
import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { type Lang, read } from '../src/index.ts'
import { shortTexts, syntheticText } from './generate.ts'
import { against, floorsMarkdown, median, type Row } from './table.ts'

const WINK = 'wink, tokens to entities'
const TAGS = 'read, tags'
const ENTITIES = 'read, entities'
const ALL = 'read, entities, quotations'
const OURS = [TAGS, ENTITIES, ALL]

const WAYS: readonly (readonly [way: string, lang: Lang, program: 'node' | 'python'])[] = [
  [WINK, 'en', 'node'],
  ...OURS.map((way) => [way, 'en', 'node'] as const),
  ['compromise, topics', 'en', 'node'],
  ['spaCy', 'en', 'python'],
  ['spaCy and textacy’s quotations', 'en', 'python'],
  ...OURS.map((way) => [way, 'fr', 'node'] as const),
  ['fr-compromise, people', 'fr', 'node'],
  ['spaCy', 'fr', 'python'],
  ['spaCy and textacy’s quotations', 'fr', 'python'],
]

interface Size {
  readonly name: string
  /** Of each text, in characters. */
  readonly length: number
  /** Different texts, read in turn: what is read again and again stays in a processor's caches as no article does. */
  readonly count: number
  /**
   * Milliseconds of CPU before the first turn, where there is such a time: engines take some seconds, of short texts most, until
   * all that runs is compiled.
   */
  readonly warm: number | undefined
  /** Milliseconds of CPU a turn at least: long enough for the caches that the others emptied to fill again. */
  readonly turn: number
  readonly turns: number
  /** Milliseconds of CPU after which a slow one takes no more turns. */
  readonly enough: number
}

/** The longer first: from it engines compile in a few seconds what short texts take many to. */
const SIZES: readonly Size[] = [
  { name: '100 kB', length: 100_000, count: 1, warm: 6_000, turn: 1_000, turns: 5, enough: 5_000 },
  { name: '1 kB', length: 1_000, count: 100, warm: 8_000, turn: 1_000, turns: 5, enough: 5_000 },
]

/** The longest text is read once, by those whose time that allows. */
const LONG: Size = {
  name: '10 MB',
  length: 10_000_000,
  count: 1,
  warm: undefined,
  turn: 0,
  turns: 1,
  enough: 0,
}
const LONG_WAYS = [WINK, ALL]

const textsOf = ({ count, length }: Size, lang: Lang) =>
  count === 1 ? [syntheticText(length, lang)] : shortTexts(count, length, lang)

interface Result {
  /** Of reading all texts of a size once. */
  readonly ms: number
  /** Of the first step, entities, of a reading that has two. */
  readonly first?: number
  readonly peak: number
}

export async function readingRows(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'quotidien-bench-'))
  const fileOf = (size: Size, lang: Lang) => {
    const file = join(folder, `${size.length}.${lang}.json`)
    writeFileSync(file, JSON.stringify(textsOf(size, lang)))
    return file
  }
  const python = pythonWithSpacy()
  const readers = WAYS.filter(([, , program]) => program === 'node' || python !== undefined).map(
    ([way, lang, program]) => new Reader(way, lang, program === 'python' ? python : undefined),
  )
  try {
    const rows: Row[] = []
    for (const size of SIZES) {
      const measured = rowsOf(size, await takeTurns(readers, size, fileOf))
      console.error(floorsMarkdown(measured))
      rows.unshift(...measured)
    }
    const long = readers.filter(({ way }) => LONG_WAYS.includes(way))
    rows.push(...rowsOf(LONG, await takeTurns(long, LONG, fileOf)))
    if (python === undefined) console.error('spaCy: python3 has no module spacy; its rows are left out')
    for (const { problem } of readers) if (problem !== undefined) console.error(problem)
    return rows
  } finally {
    for (const reader of readers) reader.close()
    rmSync(folder, { recursive: true })
  }
}

/** `$PYTHON` or `python3`, where it can import spaCy. */
function pythonWithSpacy(): string | undefined {
  const python = process.env.PYTHON ?? 'python3'
  return spawnSync(python, ['-c', 'import spacy']).status === 0 ? python : undefined
}

async function takeTurns(
  readers: readonly Reader[],
  size: Size,
  fileOf: (size: Size, lang: Lang) => string,
): Promise<Map<Reader, Result>> {
  const files = { en: fileOf(size, 'en'), fr: fileOf(size, 'fr') }
  const taken = new Map<Reader, Result[]>(readers.map((reader) => [reader, []]))
  if (size.warm !== undefined)
    for (const reader of readers) await reader.ask({ file: files[reader.lang], time: size.warm })
  for (let turn = 0; turn < size.turns; turn++) {
    for (const [reader, results] of taken) {
      if (turn > 0 && results.reduce((sum, { ms }) => sum + Math.max(ms, size.turn), 0) > size.enough)
        continue
      const result = await reader.ask({ file: files[reader.lang], time: size.turn })
      if (result !== undefined) results.push(result)
    }
  }
  return new Map(
    [...taken].flatMap(([reader, results]): [Reader, Result][] =>
      results.length === 0 ? [] : [[reader, medians(results)]],
    ),
  )
}

function medians(results: readonly Result[]): Result {
  const firsts = results.flatMap(({ first }) => first ?? [])
  return {
    ms: median(results.map(({ ms }) => ms)),
    ...(firsts.length === 0 ? {} : { first: median(firsts) }),
    peak: results.at(-1)!.peak,
  }
}

const FLOORS: Readonly<Record<string, number>> = {
  [`${ENTITIES} en`]: 0.3,
  [`${ENTITIES} fr`]: 0.45,
  [`${ALL} en`]: 0.2,
  [`${ALL} fr`]: 0.2,
}

function rowsOf(size: Size, results: ReadonlyMap<Reader, Result>): Row[] {
  const found = (way: string, lang: Lang) =>
    [...results].find(([reader]) => reader.way === way && reader.lang === lang)?.[1]
  // Tokens as quotidien counts them, so that all rows of a language speak of the same number.
  const tokens = (lang: Lang) =>
    textsOf(size, lang).reduce((sum, text) => sum + read(text, { lang }).tokens.length, 0)
  const counts = { en: tokens('en'), fr: tokens('fr') }
  const wink = counts.en / found(WINK, 'en')!.ms
  return (['en', 'fr'] as const).flatMap((lang) => {
    const section = `Reading ${size.name}, ${lang === 'en' ? 'English' : 'French'}`
    const row = (way: string, name: string, ms: number): Row => {
      const speed = counts[lang] / ms
      const ratio = against(lang === 'en' ? 'wink' : 'wink on English', speed, wink, FLOORS[`${way} ${lang}`])
      return { section, name, value: 1000 * speed, unit: 'tokens/s', ratio }
    }
    const rows: Row[] = []
    for (const [{ way, lang: own, version }, { ms, first, peak }] of results) {
      if (own !== lang) continue
      if (first !== undefined && found(ENTITIES, lang) === undefined)
        rows.push(row(ENTITIES, ENTITIES, first))
      rows.push({ ...row(way, version === undefined ? way : `${way} (${version})`, ms), peak })
    }
    // Of one process, which takes both in turn: two processes differ in what is compiled and how.
    const all = found(ALL, lang)!
    const name = 'quotations as a share of read, entities'
    rows.push({ section, name, value: all.ms / all.first! - 1, unit: '', most: 0.5 })
    const compromise = found('compromise, topics', lang)
    if (compromise !== undefined) {
      const speed = counts[lang] / (found(ENTITIES, lang)?.ms ?? all.first!)
      const ratio = against('compromise', speed, counts[lang] / compromise.ms, 10)
      rows.push({ section, name: ENTITIES, value: 1000 * speed, unit: 'tokens/s', ratio })
    }
    return rows
  })
}

interface Answer extends Partial<Result> {
  readonly version?: string
  readonly error?: string
}

/** A way of reading in a process of its own: see `reading/worker.mjs` and `reading/worker.py`. */
class Reader {
  readonly way: string
  readonly lang: Lang
  /** What reads, where that is not in package-lock.json. */
  version: string | undefined
  problem: string | undefined
  readonly #process: ChildProcessByStdio<Writable, Readable, null>
  readonly #answers: AsyncIterator<string>
  readonly #greets: boolean

  constructor(way: string, lang: Lang, python?: string) {
    this.way = way
    this.lang = lang
    this.#greets = python !== undefined
    const worker = new URL(`reading/worker.${python === undefined ? 'mjs' : 'py'}`, import.meta.url).pathname
    // One thread, as the others have.
    const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', NODE_OPTIONS: '' }
    // Engines drop the code of functions that rest while the others have their turn: here it stays compiled.
    const options = python === undefined ? ['--no-flush-bytecode'] : []
    this.#process = spawn(python ?? process.execPath, [...options, worker, way, lang], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env,
    })
    this.#answers = createInterface({ input: this.#process.stdout })[Symbol.asyncIterator]()
  }

  async ask(request: { readonly file: string; readonly time: number }): Promise<Result | undefined> {
    if (this.#greets && this.version === undefined && this.problem === undefined)
      this.#hear(await this.#answers.next())
    if (this.problem !== undefined) return undefined
    this.#process.stdin.write(`${JSON.stringify(request)}\n`)
    const { ms, peak, first } = this.#hear(await this.#answers.next())
    if (ms === undefined || peak === undefined) return undefined
    return { ms, peak, ...(first === undefined ? {} : { first }) }
  }

  #hear({ value, done }: IteratorResult<string>): Answer {
    const answer: Answer = done ? { error: 'the process ended' } : JSON.parse(value)
    if (answer.error !== undefined) this.problem = `${this.way}, ${this.lang}: ${answer.error}`
    this.version ??= answer.version
    return answer
  }

  close(): void {
    this.#process.kill()
  }
}
