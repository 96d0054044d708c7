// Streams the articles of a JSONL file through so many workers and prints what an article takes, once all that runs is compiled.
// The built package is measured.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createPipeline } from 'quotidien'

/**
 * Articles before the first that counts, until engines have compiled what runs, in each worker anew: after 2,000 two workers still
 * keep a fifth of a core busy with that. As many as may still be under way at the end do not count either.
 */
const WARM = 8_000
const UNDER_WAY = 64

const [file, workers] = process.argv.slice(2)
const articles = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line))
const last = articles.length - UNDER_WAY

/** CPU time of each thread of this process in milliseconds, where the system tells it. */
function threads() {
  const folder = '/proc/self/task'
  if (!existsSync(folder)) return new Map()
  const time = (id) => Number(readFileSync(`${folder}/${id}/schedstat`, 'utf8').split(' ')[0]) / 1e6
  return new Map(readdirSync(folder).map((id) => [id, time(id)]))
}

const helpers = [...threads().keys()].filter((id) => id !== String(process.pid))
let done = 0
let started
let before
let wall
let after
for await (const { document } of createPipeline().stream(articles, { workers: Number(workers) })) {
  void document.quotes.length
  done++
  if (done === WARM) [started, before] = [performance.now(), threads()]
  if (done < last) continue
  // Now, as the workers end with the stream.
  wall = performance.now() - started
  after = threads()
  break
}

/** What threads took of an article. */
const took = (chosen) =>
  chosen.reduce((sum, id) => sum + after.get(id) - (before.get(id) ?? 0), 0) / (last - WARM)

const others = [...after.keys()].filter((id) => id !== String(process.pid) && !helpers.includes(id))
const cpu =
  after.size === 0
    ? {}
    : { consumer: took([String(process.pid)]), workers: took(others), helpers: took(helpers) }
console.log(JSON.stringify({ wall: wall / (last - WARM), ...cpu }))
