// npm run evaluate -- sharding: articles that match and utterances that are traced in one go, and block by block as docs/scale.md
// cuts a collection.
import { type Document, matchArticles, read, traceQuotes } from '../src/index.ts'
import { readJsonLines } from './data.ts'

const SETS = ['ner/fr/winer-2016-2017.jsonl.gz', 'ner/en/worldwide.dev.jsonl.gz']
/** Blocks larger than this are cut down to pairs of keys. */
const LARGEST = [20, 50, 100]
const BELIEVED = 0.5

/** Two articles that belong together, and how surely. */
interface Pair {
  readonly source: string
  readonly target: string
  readonly score: number
}

export function run(): void {
  const documents = SETS.flatMap((name, set) =>
    readJsonLines<{ text: string }>(name).map(({ text }, i) => read(text, { id: `${set}-${i}` })),
  )
  // Both layers are computed on first use: that is not what is timed.
  for (const { entities, quotes } of documents) void [entities, quotes]
  const [matches, matching] = timed(() => matchArticles(documents, { minScore: BELIEVED }))
  const [traced, tracing] = timed(() => tracedPairs(documents))
  const each = (ms: number) => `${(ms / documents.length).toFixed(1)} ms of CPU an article`
  console.log(`${documents.length} articles in one go:`)
  console.log(`${matches.length} pairs that match, scored ${BELIEVED} or more, ${each(matching)}`)
  console.log(`${traced.length} pairs that share a traced utterance, ${each(tracing)}`)
  const keys = new Map(documents.map((document) => [document, keysOf(document)]))
  const rows = LARGEST.map((largest) => {
    const blocks = blocksOf(documents, keys, largest)
    const places = new Map<string, Set<number>>(documents.map(({ id }) => [id, new Set()]))
    blocks.forEach((block, i) => {
      for (const { id } of block) places.get(id)!.add(i)
    })
    // A score does not depend on what else is in the block: a pair is kept where the two meet in one.
    const kept = (pairs: readonly Pair[], least: number) => {
      const counted = pairs.filter(({ score }) => score >= least)
      const meet = counted.filter(({ source, target }) =>
        [...places.get(source)!].some((block) => places.get(target)!.has(block)),
      )
      return (meet.length / counted.length).toFixed(3)
    }
    const inBlocks = blocks.reduce((sum, block) => sum + block.length, 0)
    const [, tracing] = timed(() => blocks.map((block) => traceQuotes(block)))
    return {
      'largest block': largest,
      blocks: blocks.length,
      'blocks an article': (inBlocks / documents.length).toFixed(1),
      'matches from 0.5 kept': kept(matches, 0.5),
      'from 0.9': kept(matches, 0.9),
      'traced kept': kept(traced, 0),
      'ms an article to trace': (tracing / documents.length).toFixed(1),
    }
  })
  console.table(rows)
}

/** What `work` gives, and the milliseconds of CPU that it takes. */
function timed<T>(work: () => T): [result: T, ms: number] {
  const before = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(before)
  return [result, (user + system) / 1000]
}

/** The pairs of articles that share an utterance. */
function tracedPairs(documents: readonly Document[]): Pair[] {
  return traceQuotes(documents).flatMap(({ renderings, score }) => {
    const articles = [...new Set(renderings.map(({ article }) => article))]
    return articles.flatMap((source, i) => articles.slice(i + 1).map((target) => ({ source, target, score })))
  })
}

/** What an article names: keys that are the same in both languages. */
function keysOf({ entities }: Document): string[] {
  const named = entities.filter(({ type, key }) => key !== undefined && type !== 'MISC')
  return [...new Set(named.map(({ key }) => key!))].sort()
}

/** Articles that share a key; where those are too many, articles that share two. */
function blocksOf(
  documents: readonly Document[],
  keys: ReadonlyMap<Document, readonly string[]>,
  largest: number,
): Document[][] {
  const single = grouped(documents, (document) => keys.get(document)!)
  const common = new Set([...single].filter(([, block]) => block.length > largest).map(([key]) => key))
  const double = grouped(documents, (document) => {
    const many = keys.get(document)!.filter((key) => common.has(key))
    return many.flatMap((key, i) => many.slice(i + 1).map((other) => `${key} ${other}`))
  })
  return [...single, ...double]
    .map(([, block]) => block)
    .filter(({ length }) => length > 1 && length <= largest)
}

function grouped(documents: readonly Document[], blocksOf: (document: Document) => readonly string[]) {
  const blocks = new Map<string, Document[]>()
  for (const document of documents)
    for (const block of blocksOf(document)) {
      const there = blocks.get(block)
      if (there === undefined) blocks.set(block, [document])
      else there.push(document)
    }
  return blocks
}
