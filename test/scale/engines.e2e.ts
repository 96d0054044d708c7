// What docs/scale.md says of Spark and BullMQ: a worker is killed at its work, and every article comes once all the same.
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { syntheticArticles } from '../../bench/generate.ts'
import { descendants, waitFor } from './processes.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const CLI = join(ROOT, 'dist/cli.js')
const QUOTIDIEN = `${process.execPath} ${CLI}`
const SPARK = join(ROOT, 'examples/spark')
const QUEUE = join(ROOT, 'examples/queue')
const PYTHON = process.env.PYTHON ?? 'python3'

const folder = mkdtempSync(join(tmpdir(), 'quotidien-scale-'))
const input = join(folder, 'articles.jsonl')
let expected: Record<string, unknown>[]
beforeAll(() => {
  writeFileSync(
    input,
    [...syntheticArticles(80, 5)].map((article) => `${JSON.stringify(article)}\n`).join(''),
  )
  expected = recordsOf(execFileSync(process.execPath, [CLI, 'annotate', input], { encoding: 'utf8' }))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Records by id, without their place in what the command was given. */
function recordsOf(jsonl: string): Record<string, unknown>[] {
  const records = jsonl
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { line?: number; id: string })
  for (const record of records) delete record.line
  return records.sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1))) as unknown as Record<
    string,
    unknown
  >[]
}

const succeeds = (command: string, args: readonly string[]) => spawnSync(command, args).status === 0

const annotating = (pid: number) =>
  descendants(pid).find(({ command }) => command.includes('cli.js annotate'))

const sparkMissing = !existsSync(CLI)
  ? 'the package is not built'
  : !succeeds(PYTHON, ['-c', 'import pyspark'])
    ? `no PySpark for ${PYTHON}`
    : !succeeds('java', ['-version']) && 'no Java'

test.skipIf(sparkMissing)(
  `Spark loses an executor${sparkMissing ? ` (skipped: ${sparkMissing})` : ''}`,
  async () => {
    const target = join(folder, 'annotated')
    const spark = spawn(PYTHON, [join(SPARK, 'annotate.py'), input, target, '4'], {
      env: {
        ...process.env,
        QUOTIDIEN,
        PYSPARK_PYTHON: PYTHON,
        PYSPARK_SUBMIT_ARGS: '--master local-cluster[2,1,1024] pyspark-shell',
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const ended = endOf(spark)
    const executor = await waitFor(
      () =>
        descendants(spark.pid!).find(
          ({ pid, command }) =>
            command.includes('CoarseGrainedExecutorBackend') && annotating(pid) !== undefined,
        ),
      () => spark.exitCode !== null,
    )
    process.kill(executor.pid, 'SIGKILL')
    expect(await ended).toEqual({ code: 0, errors: expect.anything() })
    const parts = readdirSync(target).filter((name) => name.startsWith('part-'))
    expect(recordsOf(parts.map((name) => readFileSync(join(target, name), 'utf8')).join(''))).toEqual(
      expected,
    )
  },
)

const queueMissing = !existsSync(CLI)
  ? 'the package is not built'
  : !succeeds('redis-server', ['--version'])
    ? 'no Redis'
    : !existsSync(join(QUEUE, 'node_modules/bullmq')) &&
      'BullMQ is not installed: npm install in examples/queue'

test.skipIf(queueMissing)(
  `BullMQ loses a worker${queueMissing ? ` (skipped: ${queueMissing})` : ''}`,
  async () => {
    const port = await freePort()
    const redis = spawn('redis-server', ['--port', `${port}`, '--save', '', '--dir', folder], {
      stdio: 'ignore',
    })
    const env = { ...process.env, QUOTIDIEN, REDIS_URL: `redis://127.0.0.1:${port}`, ARTICLES: '10' }
    const node = (script: string, ...args: string[]) =>
      spawn(process.execPath, [join(QUEUE, script), ...args], { env })
    const workers: ChildProcess[] = []
    try {
      for (let times = 0; times < 2; times++) expect((await endOf(node('add.js', input))).code).toBe(0)
      workers.push(node('work.js'), node('work.js'))
      await waitFor(
        () => annotating(workers[0]!.pid!),
        () => workers[0]!.exitCode !== null,
      )
      process.kill(workers[0]!.pid!, 'SIGKILL')
      const collect = node('collect.js')
      let output = ''
      collect.stdout.setEncoding('utf8').on('data', (chunk) => {
        output += chunk
      })
      expect(await endOf(collect)).toEqual({ code: 0, errors: '' })
      expect(recordsOf(output)).toEqual(expected)
    } finally {
      for (const child of [...workers, redis]) child.kill()
    }
  },
)

/** How a process ended, and what it said on standard error. */
function endOf(child: ChildProcess): Promise<{ code: number | null; errors: string }> {
  let errors = ''
  child.stderr?.setEncoding('utf8').on('data', (chunk) => {
    errors += chunk
  })
  return new Promise((done, fail) => child.on('error', fail).on('close', (code) => done({ code, errors })))
}

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((done) =>
    server.listen(0, () => {
      const { port } = server.address() as { port: number }
      server.close(() => done(port))
    }),
  )
}
