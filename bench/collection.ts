// 100,000 articles through the built command `annotate` with two workers, and through `matchArticles`: time, memory as it goes on,
// and whether each article comes out once and in its place. Takes some seven minutes of CPU, so it is run when asked for alone.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { syntheticArticles } from './generate.ts'
import { median, type Row } from './table.ts'

const ARTICLES = 100_000
const WORKERS = 2

/** What the memory of the last tenth may be beside that of the second. */
const FLAT = 1.25

/** CPU milliseconds of a tick of Linux, in which /proc counts. */
const TICK = 10

export async function collectionRows(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'quotidien-bench-'))
  try {
    const file = join(folder, 'articles.jsonl')
    await pipeline(Readable.from(records()), createWriteStream(file))
    return [...(await annotateRows(file, join(folder, 'annotated.jsonl'))), ...matchRows(file)]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function* records(): Generator<string> {
  for (const { id, text } of syntheticArticles(ARTICLES, 11)) yield `${JSON.stringify({ id, text })}\n`
}

async function annotateRows(file: string, output: string): Promise<Row[]> {
  const section = `${ARTICLES.toLocaleString('en')} articles of 1.4 kB through quotidien annotate --workers ${WORKERS}`
  const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
  const args = [command, 'annotate', file, '-o', output, '--workers', String(WORKERS)]
  const started = performance.now()
  const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, NODE_OPTIONS: '' } })
  const samples: Sample[] = []
  const watch = setInterval(() => {
    const sample = sampleOf(child.pid!)
    if (sample !== undefined) samples.push(sample)
  }, 1000)
  const [status] = await once(child, 'exit')
  clearInterval(watch)
  if (status !== 0) throw new Error(`annotate ended with ${status}`)
  const seconds = (performance.now() - started) / 1000
  const rows: Row[] = [
    {
      section,
      name: 'out of their place, missing or twice',
      value: await misplaced(output),
      unit: '',
      most: 0,
    },
    { section, name: 'by the clock', value: ARTICLES / seconds, unit: 'articles/s' },
  ]
  if (samples.length < 20) return rows
  const memory = samples.map(({ memory }) => memory)
  const tenth = Math.floor(samples.length / 10)
  const [second, last] = [memory.slice(tenth, 2 * tenth), memory.slice(-tenth)].map(median) as [
    number,
    number,
  ]
  return [
    ...rows,
    { section, name: 'CPU an article, all threads', value: samples.at(-1)!.cpu / ARTICLES, unit: 'ms' },
    { section, name: 'memory, median of the second tenth of the run', value: second, unit: 'MB' },
    { section, name: 'memory, median of the last tenth', value: last, unit: 'MB' },
    { section, name: 'memory, the most', value: Math.max(...memory), unit: 'MB' },
    {
      section,
      name: 'memory of the last tenth by that of the second',
      value: last / second,
      unit: '',
      most: FLAT,
    },
  ]
}

interface Sample {
  /** Resident set in MB. */
  readonly memory: number
  /** CPU of all threads until now, in milliseconds. */
  readonly cpu: number
}

/** What a process holds and has used; undefined where the system does not tell. */
function sampleOf(pid: number): Sample | undefined {
  try {
    const [, kilobytes] = /VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
    return { memory: Number(kilobytes) / 1000, cpu: (Number(fields[11]) + Number(fields[12])) * TICK }
  } catch {
    return undefined
  }
}

/** How many lines of the output are not those of the article in their place, and how many are missing. */
async function misplaced(output: string): Promise<number> {
  let [count, wrong] = [0, 0]
  for await (const line of createInterface({ input: createReadStream(output) })) {
    const { line: place, id } = JSON.parse(line)
    if (place !== count + 1 || id !== `s${count}`) wrong++
    count++
  }
  return wrong + Math.abs(ARTICLES - count)
}

function matchRows(file: string): Row[] {
  const section = `${ARTICLES.toLocaleString('en')} articles of 1.4 kB through matchArticles, each read as it is taken`
  const script = fileURLToPath(new URL('collection/match.mjs', import.meta.url))
  const { stdout, stderr } = spawnSync(process.execPath, [script, file], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  if (stdout === '') throw new Error(`matchArticles: ${stderr} (the package must be built: npm run build)`)
  const { matches, ms, first, last, peak } = JSON.parse(stdout) as Record<string, number>
  return [
    { section, name: 'matches', value: matches!, unit: '' },
    { section, name: 'CPU an article', value: ms!, unit: 'ms' },
    {
      section,
      name: 'an article of the last tenth by one of the first',
      value: last! / first!,
      unit: '',
      most: 1.25,
    },
    { section, name: 'memory, the most', value: peak!, unit: 'MB' },
  ]
}
