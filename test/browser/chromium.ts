// A headless Chromium and a page that Vite built and serves; the reasons why there may be none.
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { build, preview } from 'vite'

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Why there is no browser; undefined where there is one. */
export function noChromium(): string | undefined {
  return existsSync(CHROMIUM) ? undefined : `no Chromium at ${CHROMIUM}: name one in CHROMIUM`
}

/** Why tests of the built package cannot run here; undefined where they can. */
export function obstacle(): string | undefined {
  const reason = noChromium()
  if (reason !== undefined) return reason
  if (!existsSync('dist/index.js')) return 'the package is not built: npm run build'
  return undefined
}

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: CHROMIUM, args: FLAGS })

/** Builds the page in `root` and serves it on a free port of this machine. */
export async function serve(root: string): Promise<{ url: string; close(): Promise<void> }> {
  const outDir = mkdtempSync(join(tmpdir(), 'quotidien-page-'))
  const options = { root, base: './', logLevel: 'error' as const }
  await build({ ...options, build: { outDir, emptyOutDir: true } })
  const server = await preview({
    ...options,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  })
  return { url: server.resolvedUrls!.local[0]!, close: () => server.close() }
}
