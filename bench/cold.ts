// Import and first answer of each entry point, each in fresh processes of its own, from the built package: median of seven, in
// turns. CPU time from the start of the process: what else the machine does counts little.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { median, type Row } from './table.ts'

const NODE = 'Node alone'
const WINK = 'wink alone: import, init, first text'

/** What may be added to wink's own start, in milliseconds a language. */
const MOST = 350

const CASES: readonly (readonly [name: string, code: string, beyondWink?: true])[] = [
  [NODE, ''],
  [
    WINK,
    "const w=(await import('wink-nlp')).default,m=(await import('wink-eng-lite-web-model')).default;w(m).readDoc('Hello.')",
  ],
  ['quotidien: import', "await import('quotidien')"],
  [
    'quotidien: English entities',
    "(await import('quotidien')).extractEntities('Anna Smith left Paris.')",
    true,
  ],
  [
    'quotidien: French entities',
    "(await import('quotidien')).extractEntities('Anne est partie de Lyon.')",
    true,
  ],
  [
    'quotidien/en: English entities',
    "(await import('quotidien/en')).extractEntities('Anna Smith left Paris.')",
    true,
  ],
  [
    'quotidien/fr: French entities',
    "(await import('quotidien/fr')).extractEntities('Anne est partie de Lyon.')",
    true,
  ],
  [
    'quotidien: English quotations',
    "(await import('quotidien')).detectQuotes('“Come tomorrow,” the mayor said.')",
    true,
  ],
  [
    'quotidien: French quotations',
    "(await import('quotidien')).detectQuotes('Le maire a dit : « Venez demain. »')",
    true,
  ],
  [
    'quotidien/align: sentences',
    "(await import('quotidien/align')).alignSentences(['Il pleut.'],['It rains.'],{sourceLang:'fr',targetLang:'en'})",
    true,
  ],
  ['quotidien/formats: import', "await import('quotidien/formats')"],
  ['quotidien/view: import', "await import('quotidien/view')"],
  ['quotidien/corpus: import', "await import('quotidien/corpus')"],
]

const CLOCK = 'const {user,system}=process.cpuUsage();console.log((user+system)/1000)'

export function coldRows(): Row[] {
  const times = new Map<string, number[]>(CASES.map(([name]) => [name, []]))
  for (let turn = 0; turn < 7; turn++) {
    for (const [name, code] of CASES) times.get(name)!.push(started(name, `${code};${CLOCK}`))
  }
  const took = (name: string) => median(times.get(name)!)
  const node = took(NODE)
  const rows = CASES.map(
    ([name]): Row => ({
      section: 'Cold start, CPU time beyond Node’s own',
      name,
      value: took(name) - node,
      unit: 'ms',
    }),
  )
  const beyond = CASES.filter(([, , compared]) => compared).map(
    ([name]): Row => ({
      section: 'Cold start beyond wink’s own',
      name,
      value: took(name) - took(WINK),
      unit: 'ms',
      most: MOST,
    }),
  )
  return [...rows, ...beyond]
}

function started(name: string, script: string): number {
  const cwd = fileURLToPath(new URL('..', import.meta.url))
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  if (stdout === '') throw new Error(`${name}: ${stderr} (the package must be built: npm run build)`)
  return Number(stdout)
}
