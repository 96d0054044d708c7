// node add.js articles.jsonl: puts the articles into the queue, so many a job.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { Queue } from 'bullmq'
import { connect, QUEUE } from './redis.js'

const ARTICLES = Number(process.env.ARTICLES ?? 500)

const connection = connect()
const queue = new Queue(QUEUE, { connection })
let batch = []
let jobs = 0

async function add() {
  // A job's name in the queue is its place in the file: to add the same file again adds nothing.
  const jobId = `batch-${String(jobs++).padStart(9, '0')}`
  await queue.add('annotate', batch.join('\n'), { jobId, attempts: 3 })
  batch = []
}

for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) {
  if (line !== '') batch.push(line)
  if (batch.length === ARTICLES) await add()
}
if (batch.length > 0) await add()
console.log(`${jobs} jobs`)
await queue.close()
connection.disconnect()
