// npm run fuzz -- [--inputs 100000] [--seed 1] [--out FOLDER] [TARGET ...]: looks for inputs that the library does not bear.
// npm run fuzz -- --replay FILE runs one that was found.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { cpuTime } from '../../bench/cpu.ts'
import { type Fault, tryInput } from './fuzz.ts'
import { TARGETS } from './targets.ts'
import type { Task } from './worker.ts'

/** After so many seconds of CPU without a word from the thread its input hangs. */
const PATIENCE = 60

/** The share of the inputs that are made from those which reached new code; the others are made from what these found. */
const GUIDED = 0.05

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    inputs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: 'coverage/fuzz' },
    replay: { type: 'string' },
  },
})

if (values.replay !== undefined) await replay(values.replay)
else await fuzz()

async function replay(file: string): Promise<void> {
  const { target, input } = JSON.parse(readFileSync(file, 'utf8')) as Fault
  const fault = await tryInput(TARGETS.find(({ name }) => name === target)!, input)
  console.log(fault?.problem ?? 'borne')
  process.exitCode = fault === undefined ? 0 : 1
}

async function fuzz(): Promise<void> {
  const current = new Uint16Array(new SharedArrayBuffer(1 << 16))
  const [inputs, seed] = [Number(values.inputs), Number(values.seed)]
  const counts = new Map<string, { ran: number; known: number; faults: number }>()
  const of = (name: string) => {
    const count = counts.get(name) ?? { ran: 0, known: 0, faults: 0 }
    counts.set(name, count)
    return count
  }
  const keep = (fault: Fault) => {
    const count = of(fault.target)
    count.faults++
    // The first few tell as much as all.
    if (count.faults > 10) return
    mkdirSync(values.out, { recursive: true })
    const file = join(values.out, `${fault.target.replace(/\W+/g, '-')}-${seed}-${count.faults}.json`)
    writeFileSync(file, JSON.stringify(fault, null, 1))
    console.error(`${file}: ${fault.problem.split('\n').slice(0, 3).join(' | ')}`)
  }

  let ran = 0
  let stopped = false
  /** Runs a task in a thread of its own, so that an input which never ends can be told and ended. */
  const run = (task: Task) =>
    new Promise<Task['known']>((resolve, reject) => {
      // TypeScript has to be registered there too.
      const boot = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(new URL('./worker.ts', import.meta.url))}) })`
      const worker = new Worker(boot, { eval: true, workerData: task })
      let heard = cpuTime()
      const end = (known?: Task['known']) => {
        clearInterval(watch)
        resolve(known)
        void worker.terminate()
      }
      process.once('SIGINT', () => {
        stopped = true
        end()
      })
      const watch = setInterval(() => {
        if (cpuTime() - heard < PATIENCE * 1000) return
        const input = String.fromCharCode(...current.subarray(2, 2 + current[1]!))
        keep({ target: TARGETS[current[0]!]!.name, input, problem: `no answer in ${PATIENCE} s` })
        end()
      }, 1000)
      worker.on('message', ({ fault, done, target, ran: more, known }) => {
        heard = cpuTime()
        if (fault !== undefined) keep(fault)
        if (target !== undefined) {
          of(target).ran += more
          of(target).known = known
          ran += more
          if (ran % 10_000 === 0) console.error(`${ran} inputs, ${Math.round(heard / 1000)} s of CPU`)
        }
        if (done !== undefined) end(done)
      })
      worker.on('error', reject)
      worker.on('exit', () => end())
    })
  // A thread whose input hangs is ended, and another goes on.
  let known: Task['known']
  for (let threads = 0; ran < inputs && !stopped; threads++) {
    const guided = Math.ceil(inputs * GUIDED) - ran
    const task = { seed: seed + threads, targets: positionals, current }
    const found = await run(
      guided > 0 ? { ...task, inputs: guided } : { ...task, inputs: inputs - ran, ...(known && { known }) },
    )
    known ??= found
  }
  console.log('| | inputs | kept as new | faults |\n|---|---:|---:|---:|')
  for (const [name, { ran, known, faults }] of counts)
    console.log(`| ${name} | ${ran} | ${known} | ${faults} |`)
  const faults = [...counts.values()].reduce((sum, count) => sum + count.faults, 0)
  console.log(`\n${ran} inputs, seed ${seed}, ${Math.round(cpuTime() / 1000)} s of CPU, ${faults} faults`)
  process.exitCode = faults === 0 ? 0 : 1
}
