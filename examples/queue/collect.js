// node collect.js > annotated.jsonl: waits until every job is done and writes what came of them, in order.
import { setTimeout as wait } from 'node:timers/promises'
import { Queue } from 'bullmq'
import { connect, QUEUE } from './redis.js'

const connection = connect()
const queue = new Queue(QUEUE, { connection })
while ((await queue.getJobCountByTypes('waiting', 'active', 'delayed', 'prioritized')) > 0) await wait(500)

const done = (await queue.getCompleted()).sort((a, b) => (a.id < b.id ? -1 : 1))
for (const { returnvalue } of done) process.stdout.write(returnvalue)

const failed = await queue.getFailed()
for (const { id, failedReason } of failed) console.error(`${id}: ${failedReason}`)
process.exitCode = failed.length === 0 ? 0 : 1
await queue.close()
connection.disconnect()
