// Two workers beside one: articles by the clock and by CPU, from the built package, in turns. The clock speaks only where nothing
// else runs on the machine: two workers, the thread that consumes and V8's helpers share its cores.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { syntheticArticles } from './generate.ts'
import { against, median, type Row } from './table.ts'

const TURNS = 3
const ARTICLES = 12_000

/** What two workers do beside one, at least, by the clock. */
const FLOOR = 1.7
/** What the consuming thread may take beside its workers, at most: they share the cores. */
const SHARE = 0.15

interface Result {
  /** Milliseconds by the clock that an article takes. */
  readonly wall: number
  /** Milliseconds of CPU that an article takes: of the thread that consumes, of all workers together, of V8's helpers. */
  readonly consumer?: number
  readonly workers?: number
  readonly helpers?: number
}

export function workerRows(): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'quotidien-bench-'))
  try {
    const file = join(folder, 'articles.jsonl')
    writeFileSync(
      file,
      Array.from(syntheticArticles(ARTICLES, 5), ({ id, text }) => `${JSON.stringify({ id, text })}\n`).join(
        '',
      ),
    )
    const turns = Array.from({ length: TURNS }, () => [streamedBy(1, file), streamedBy(2, file)] as const)
    return rowsOf(
      turns.map(([one]) => one),
      turns.map(([, two]) => two),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function rowsOf(one: readonly Result[], two: readonly Result[]): Row[] {
  const section = 'A stream of articles of 1.4 kB, with workers'
  const speed = (results: readonly Result[]) => 1000 / median(results.map(({ wall }) => wall))
  const ratio = against('one', speed(two), speed(one), FLOOR)
  const rows: Row[] = [
    { section, name: 'one worker, by the clock', value: speed(one), unit: 'articles/s' },
    { section, name: 'two workers, by the clock', value: speed(two), unit: 'articles/s', ratio },
  ]
  const cpu = (part: 'consumer' | 'workers' | 'helpers') =>
    median(two.map((result) => result[part] ?? Number.NaN))
  if (Number.isNaN(cpu('workers'))) return rows
  const cpuRow = (name: string, value: number): Row => ({
    section,
    name: `CPU an article, ${name}`,
    value,
    unit: 'ms',
  })
  return [
    ...rows,
    cpuRow('both workers together', cpu('workers')),
    cpuRow('the thread that consumes', cpu('consumer')),
    cpuRow('V8’s helpers (garbage, compiling)', cpu('helpers')),
    {
      section,
      name: 'the thread that consumes by the workers',
      value: cpu('consumer') / cpu('workers'),
      unit: '',
      most: SHARE,
    },
  ]
}

function streamedBy(workers: number, file: string): Result {
  const script = fileURLToPath(new URL('workers/stream.mjs', import.meta.url))
  const { stdout, stderr } = spawnSync(process.execPath, [script, file, String(workers)], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  if (stdout === '')
    throw new Error(`${workers} workers: ${stderr} (the package must be built: npm run build)`)
  return JSON.parse(stdout) as Result
}
