// Reads and matches the articles of a JSONL file, and prints what it took. The built package is measured.
import { closeSync, openSync, readSync } from 'node:fs'
import { matchArticles, read } from 'quotidien'

const BLOCK = 1 << 20

const [file] = process.argv.slice(2)
const cpu = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** The lines of a file: matchArticles takes articles one after another, and does not wait. */
function* lines() {
  const handle = openSync(file)
  const block = Buffer.alloc(BLOCK)
  const decoder = new TextDecoder()
  let rest = ''
  for (let size = readSync(handle, block); size > 0; size = readSync(handle, block)) {
    const parts = (rest + decoder.decode(block.subarray(0, size), { stream: true })).split('\n')
    rest = parts.pop()
    yield* parts
  }
  closeSync(handle)
}

/** Milliseconds of CPU after each thousand articles. */
const marks = [cpu()]
let count = 0

function* documents() {
  for (const line of lines()) {
    const { id, text } = JSON.parse(line)
    yield read(text, { id })
    if (++count % 1000 === 0) marks.push(cpu())
  }
}

const matches = matchArticles(documents()).length
const tenth = Math.floor((marks.length - 1) / 10)
console.log(
  JSON.stringify({
    matches,
    ms: cpu() / count,
    first: (marks[tenth] - marks[0]) / (1000 * tenth),
    last: (marks.at(-1) - marks.at(-1 - tenth)) / (1000 * tenth),
    peak: process.resourceUsage().maxRSS / 1000,
  }),
)
