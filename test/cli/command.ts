import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'tsup'
import { afterAll } from 'vitest'

// Bundled once a test file: reading some three hundred sources anew for each run of the command would take most of the time.
// Within the repository, as what is not bundled is found from there.
const cache = resolve(import.meta.dirname, '../../.cache')
mkdirSync(cache, { recursive: true })
const bundle = mkdtempSync(join(cache, 'cli-'))
await build({
  config: false,
  entry: {
    cli: 'src/cli/main.ts',
    'pool-node': 'src/pipeline/pool-node.ts',
    worker: 'src/pipeline/worker.ts',
  },
  outDir: bundle,
  format: 'esm',
  target: 'es2022',
  platform: 'node',
  external: ['#wink', 'linkedom', '@mozilla/readability'],
  silent: true,
})
afterAll(() => rmSync(bundle, { recursive: true }))

/** The command in a new folder, how to put files there, and what comes of running it. */
export function commandIn() {
  const folder = mkdtempSync(join(tmpdir(), 'quotidien-'))
  return {
    folder,
    cli: join(bundle, 'cli.js'),
    /** Writes a file into the folder and returns its name. */
    file(name: string, content: string): string {
      writeFileSync(join(folder, name), content)
      return name
    },
    quotidien(args: readonly string[], input = '') {
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(bundle, 'cli.js'), ...args], {
        cwd: folder,
        input,
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1' },
      })
      return { status, stdout, stderr }
    },
  }
}
