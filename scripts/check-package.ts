// Run by .ci/run after the build: what the package brings along. Nothing that is installed with it runs a script of its own, and
// nothing is packed but what is meant to be.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

interface Locked {
  readonly dev?: boolean
  readonly devOptional?: boolean
  readonly hasInstallScript?: boolean
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }
const { scripts = {} } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts?: Record<string, string>
}

const installed = Object.entries(lock.packages).filter(([, { dev, devOptional }]) => !dev && !devOptional)
const problems = installed
  .filter(([, { hasInstallScript }]) => hasInstallScript)
  .map(([path]) => `${path || 'this package'} runs a script when it is installed`)
for (const name of ['preinstall', 'install', 'postinstall', 'prepare'])
  if (scripts[name] !== undefined) problems.push(`package.json has a script ${name}`)

const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
  encoding: 'utf8',
  maxBuffer: 1e8,
})
const [packed] = JSON.parse(stdout) as { files: { path: string }[]; size: number; unpackedSize: number }[]
const MEANT =
  /^(?:dist\/.+\.(?:c?js|d\.c?ts|map)|dist\/models\/[\w-]+\.json|src\/language\/en\/wink\/.+|models\/[\w-]+\.md|package\.json|README\.md|CHANGELOG\.md|LICENSE)$/
for (const { path } of packed!.files) if (!MEANT.test(path)) problems.push(`${path} is packed`)

if (problems.length > 0) {
  console.error(problems.join('\n'))
  process.exitCode = 1
} else {
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`
  console.log(
    `${installed.length - 1} packages are installed with this one, none runs a script; ` +
      `${packed!.files.length} files packed, ${megabytes(packed!.size)}, unpacked ${megabytes(packed!.unpackedSize)}`,
  )
}
