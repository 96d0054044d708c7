// npm run lint: no regular expression of src may take time that grows faster than the text, by recheck (automata, then fuzzing).
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

// The engine that is JavaScript: the same on every machine, and nothing native to install.
process.env.RECHECK_SYNC_BACKEND = 'pure'
const { checkSync } = await import('recheck')

const SRC = new URL('../src/', import.meta.url).pathname

// By the clock, as all of its limits: a phase that a busy machine makes late would count as an attack that was found.
const PATIENCE = {
  timeout: 120_000,
  incubationTimeout: 10_000,
  mutationTimeout: 10_000,
  attackTimeout: 10_000,
}

interface Literal {
  readonly place: string
  readonly source: string
  readonly flags: string
}

function literalsOf(file: string): Literal[] {
  const tree = ts.createSourceFile(file, readFileSync(join(SRC, file), 'utf8'), ts.ScriptTarget.ESNext, true)
  const found: Literal[] = []
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? []
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart())
      found.push({ place: `src/${file}:${line + 1}`, source, flags })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

const literals = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .flatMap(literalsOf)
const wrong = literals.flatMap(({ place, source, flags }) => {
  const answer = checkSync(source, flags, PATIENCE)
  if (answer.status === 'safe') return []
  const why =
    answer.status === 'vulnerable'
      ? `${answer.complexity.summary}, as for ${answer.attack.pattern}`
      : `not known to be safe: ${answer.error.kind}`
  return [`${place} /${source}/${flags} ${why}`]
})
if (wrong.length > 0) {
  console.error(`${wrong.join('\n')}\n${wrong.length} of ${literals.length} regular expressions`)
  process.exitCode = 1
}
