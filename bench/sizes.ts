// What is downloaded: the package as it is packed, and bundles of its entry points with their models.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Row } from './table.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

function json<T>(command: string, ...args: string[]): T {
  const { stdout, stderr } = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e8 })
  const start = stdout.search(/^\[/m)
  if (start < 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`)
  return JSON.parse(stdout.slice(start)) as T
}

export function sizeRows(): Row[] {
  const section = 'Sizes'
  const [packed] = json<{ size: number; unpackedSize: number }[]>(
    'npm',
    ...['pack', '--dry-run', '--json', '--ignore-scripts'],
  )
  const bundles = json<{ name: string; size: number }[]>('npx', 'size-limit', '--json')
  return [
    { section, name: 'the package, packed', value: packed!.size / 1e6, unit: 'MB' },
    { section, name: 'the package, unpacked', value: packed!.unpackedSize / 1e6, unit: 'MB' },
    ...bundles.map(({ name, size }) => ({
      section,
      name: `bundled for a browser and gzipped: ${name}`,
      value: size / 1e6,
      unit: 'MB',
    })),
  ]
}
