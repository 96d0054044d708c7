// npm run evaluate -- CAPABILITY [ARGS]: prints the scores of one capability on the tuning data.

type Capability = () => Promise<{ run(args: readonly string[]): void | Promise<void> }>

const CAPABILITIES: Record<string, Capability> = {
  entities: () => import('./entities.ts'),
  reading: () => import('./reading.ts'),
  quotes: () => import('./quotes.ts'),
  speakers: () => import('./speakers.ts'),
  values: () => import('./values.ts'),
}

const [capability = '', ...args] = process.argv.slice(2)
const load = CAPABILITIES[capability]
if (load === undefined) {
  console.error(`usage: npm run evaluate -- ${Object.keys(CAPABILITIES).join(' | ')}`)
  process.exit(2)
}
await (await load()).run(args)

export {}
