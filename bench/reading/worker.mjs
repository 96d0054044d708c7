// One way of reading in a process of its own, so that its memory and its compiled code are its own: reads requests from standard
// input, a JSON line each (a file of texts, how long to go on), and answers with what it took to read them all once. The built package is
// measured.
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { Bench } from 'tinybench'

/** What each way does, in steps: each is given what the one before it gave, the first the text. */
const WAYS = {
  'wink, tokens to entities': async () => {
    const [{ default: winkNLP }, { default: model }] = await Promise.all([
      import('wink-nlp'),
      import('wink-eng-lite-web-model'),
    ])
    const wink = winkNLP(model)
    return [(text) => wink.readDoc(text)]
  },
  'compromise, topics': async () => {
    const { default: compromise } = await import('compromise')
    return [(text) => compromise(text).topics().out('array')]
  },
  'fr-compromise, people': async () => {
    const { default: compromise } = await import('fr-compromise')
    return [(text) => compromise(text).match('#Person+').out('array')]
  },
  'read, tags': async (lang) => {
    const { read } = await import('quotidien')
    return [(text) => read(text, { lang }).tokens.at(-1)?.pos]
  },
  'read, entities': async (lang) => {
    const { read } = await import('quotidien')
    return [(text) => read(text, { lang }).entities]
  },
  'read, entities, quotations': async (lang) => {
    const { read } = await import('quotidien')
    return [
      (text) => {
        const document = read(text, { lang })
        void document.entities
        return document
      },
      (document) => document.quotes,
    ]
  },
}

/** CPU time of this process, all its threads, in milliseconds: other processes on the machine do not count. */
function cpu() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const peak = () => process.resourceUsage().maxRSS / 1024

/** CPU time after each step of one reading. */
function once(text, steps) {
  const started = cpu()
  let value = text
  return steps.map((step) => {
    value = step(value)
    return cpu() - started
  })
}

/** The median time of reading all the texts, one after another: up to each step, in turn, so that steps compare. */
async function often(texts, steps, time) {
  const bench = new Bench({ time: 0, iterations: 1, warmup: false, now: cpu, throws: true })
  for (let last = 1; last <= steps.length; last++) {
    bench.add(`to step ${last}`, () => {
      for (const text of texts) steps.slice(0, last).reduce((value, step) => step(value), text)
    })
  }
  const times = steps.map(() => [])
  for (const started = cpu(); cpu() - started < time || times[0].length === 0; ) {
    const tasks = await bench.run()
    for (const [step, { result }] of tasks.entries()) times[step].push(result.latency.p50)
  }
  return times.map((all) => all.sort((a, b) => a - b)[all.length >> 1])
}

const [way, lang] = process.argv.slice(2)
const steps = await WAYS[way](lang)
for await (const line of createInterface({ input: process.stdin })) {
  const { file, time } = JSON.parse(line)
  const texts = JSON.parse(readFileSync(file, 'utf8'))
  const took = time === 0 ? once(texts[0], steps) : await often(texts, steps, time)
  console.log(
    JSON.stringify({ ms: took.at(-1), ...(took.length > 1 ? { first: took[0] } : {}), peak: peak() }),
  )
}
