// node work.js: takes jobs from the queue until it is stopped. Start as many as there are cores, on as many machines as you like.
import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { Worker } from 'bullmq'
import { connect, QUEUE } from './redis.js'

const [command, ...args] = [...(process.env.QUOTIDIEN ?? 'quotidien').split(' '), 'annotate']

/** What the command makes of some lines of JSONL. */
async function annotate(lines) {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.on('error', () => {}) // a command that fails closes it; its exit code tells
  child.stdin.end(`${lines}\n`)
  const ended = new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
  const [output, code] = await Promise.all([text(child.stdout), ended])
  if (code !== 0) throw new Error(`${command} ended with ${code}`)
  return output
}

// What a job returns is kept in the step that marks it as done, which only the holder of its lock can take: a job that two
// workers have had, because the first was believed dead, has one result.
const worker = new Worker(QUEUE, ({ data }) => annotate(data), {
  connection: connect(),
  // A worker that is not heard of for so long is dead, and its job goes to another.
  lockDuration: 10_000,
  stalledInterval: 5_000,
  maxStalledCount: 3,
})
worker.on('completed', ({ id }) => console.log(`${id} done`))
worker.on('failed', (job, error) => console.error(`${job?.id}: ${error.message}`))
worker.on('error', (error) => console.error(error.message))
