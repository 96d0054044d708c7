// npm run bench [-- SECTION ...]: measures, prints a Markdown table, writes bench/results.json.
import { writeFileSync } from 'node:fs'
import { arch, cpus, platform } from 'node:os'
import { type Row, toMarkdown } from './table.ts'

const SECTIONS: Record<string, () => Promise<Row[]>> = {
  reading: async () => (await import('./reading.ts')).readingRows(),
  cold: async () => (await import('./cold.ts')).coldRows(),
  memory: async () => (await import('./memory.ts')).memoryRows(),
  alignment: async () => (await import('./alignment.ts')).alignmentRows(),
  scaling: async () => (await import('./scaling.ts')).scalingRows(),
  traps: async () => (await import('./traps.ts')).trapRows(),
}

const asked = process.argv.slice(2)
const unknown = asked.find((name) => SECTIONS[name] === undefined)
if (unknown !== undefined) {
  console.error(`no section ${unknown}; there are: ${Object.keys(SECTIONS).join(', ')}`)
  process.exit(2)
}
const rows: Row[] = []
for (const name of asked.length > 0 ? asked : Object.keys(SECTIONS)) rows.push(...(await SECTIONS[name]!()))

const machine = { node: process.version, platform: platform(), arch: arch(), cpu: cpus()[0]?.model ?? '?' }
console.log(
  `${machine.cpu}, ${machine.platform} ${machine.arch}, Node ${machine.node}\n\n${toMarkdown(rows)}`,
)
if (asked.length === 0) {
  writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify({ machine, rows }, null, 1)}\n`)
}
