// npm run evaluate -- CAPABILITY [ARGS]: prints the scores of one capability on the tuning data.

type Capability = () => Promise<{ run(args: readonly string[]): void | Promise<void> }>

const CAPABILITIES: Record<string, Capability> = {
  align: () => import('./align.ts'),
  articles: () => import('./articles.ts'),
  corpus: () => import('./corpus.ts'),
  entities: () => import('./entities.ts'),
  reading: () => import('./reading.ts'),
  peers: () => import('./peers.ts'),
  quotes: () => import('./quotes.ts'),
  sharding: () => import('./sharding.ts'),
  speakers: () => import('./speakers.ts'),
  values: () => import('./values.ts'),
  keys: () => import('./keys.ts'),
}

const [capability = '', ...args] = process.argv.slice(2)
const load = CAPABILITIES[capability]
if (load === undefined) {
  console.error(`usage: npm run evaluate -- ${Object.keys(CAPABILITIES).join(' | ')}`)
  process.exit(2)
}
await (await load()).run(args)

export {}
