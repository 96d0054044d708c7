// npm run evaluate -- NAME: prints the scores of one capability on the tuning data.
const [name = '', ...rest] = process.argv.slice(2)
const capabilities: Record<string, () => Promise<{ run(args: readonly string[]): void | Promise<void> }>> = {}

const load = capabilities[name]
if (load === undefined) {
  console.error(`usage: npm run evaluate -- ${Object.keys(capabilities).join(' | ')}`)
  process.exit(2)
}
await (await load()).run(rest)
