// Import and first answer of each entry point, each in a fresh process of its own, from the built package.
import { spawnSync } from 'node:child_process'
import type { Row } from './table.ts'

const CASES = [
  [
    'wink alone: import, init, first text',
    "const w=(await import('wink-nlp')).default,m=(await import('wink-eng-lite-web-model')).default;w(m).readDoc('Hello.')",
  ],
  ['quotidien: import', "await import('quotidien')"],
  ['quotidien: English entities', "(await import('quotidien')).extractEntities('Anna Smith left Paris.')"],
  ['quotidien: French entities', "(await import('quotidien')).extractEntities('Anne est partie de Lyon.')"],
  [
    'quotidien/fr: French entities',
    "(await import('quotidien/fr')).extractEntities('Anne est partie de Lyon.')",
  ],
  [
    'quotidien: French quotations',
    "(await import('quotidien')).detectQuotes('Le maire a dit : « Venez demain. »')",
  ],
  [
    'quotidien: alignment',
    "(await import('quotidien')).alignSentences(['Il pleut.'],['It rains.'],{sourceLang:'fr',targetLang:'en'})",
  ],
] as const

export function coldRows(): Row[] {
  return CASES.map(([name, code]) => {
    const script = `const t=performance.now();${code};console.log(performance.now()-t)`
    const times = Array.from({ length: 7 }, () => {
      const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
        encoding: 'utf8',
      })
      if (stdout === '') throw new Error(`${name}: ${stderr} (the package must be built: npm run build)`)
      return Number(stdout)
    })
    return { section: 'Cold start', name, value: times.sort((a, b) => a - b)[3]!, unit: 'ms' }
  })
}
