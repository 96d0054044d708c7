// npm run evaluate -- sharding: articles that match in one go, and block by block as docs/scale.md cuts a collection.
import { type Document, matchArticles, read } from '../src/index.ts'
import { readJsonLines } from './data.ts'

const SETS = ['ner/fr/winer-2016-2017.jsonl.gz', 'ner/en/worldwide.dev.jsonl.gz']
/** Blocks larger than this are cut down to pairs of keys. */
const LARGEST = [20, 50, 100]
const BELIEVED = 0.5

export function run(): void {
  const documents = SETS.flatMap((name, set) =>
    readJsonLines<{ text: string }>(name).map(({ text }, i) => read(text, { id: `${set}-${i}` })),
  )
  const pairs = matchArticles(documents, { minScore: BELIEVED })
  console.log(`${documents.length} articles, ${pairs.length} pairs scored ${BELIEVED} or more`)
  const keys = new Map(documents.map((document) => [document, keysOf(document)]))
  const rows = LARGEST.map((largest) => {
    const blocks = blocksOf(documents, keys, largest)
    const places = new Map<string, Set<number>>(documents.map(({ id }) => [id, new Set()]))
    blocks.forEach((block, i) => {
      for (const { id } of block) places.get(id)!.add(i)
    })
    // A score does not depend on what else is in the block: a pair is kept where the two meet in one.
    const kept = (least: number) => {
      const counted = pairs.filter(({ score }) => score >= least)
      const meet = counted.filter(({ source, target }) =>
        [...places.get(source)!].some((block) => places.get(target)!.has(block)),
      )
      return (meet.length / counted.length).toFixed(3)
    }
    const inBlocks = blocks.reduce((sum, block) => sum + block.length, 0)
    return {
      'largest block': largest,
      blocks: blocks.length,
      'blocks an article': (inBlocks / documents.length).toFixed(1),
      'pairs from 0.5 kept': kept(0.5),
      'from 0.9': kept(0.9),
    }
  })
  console.table(rows)
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
