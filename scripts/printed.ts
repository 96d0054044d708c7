// Code that ends in a comment with what it prints: the examples and the blocks of the documentation.
import { execFile } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'

/** `printed` is undefined where the code ends in no comment. */
export interface Printing {
  readonly code: string
  readonly printed?: string
}

/** A block of TypeScript in a Markdown file, which is also a file of its own to run and check. */
export interface Block extends Printing {
  readonly markdown: string
  /** Where the block's text starts and ends in the Markdown file. */
  readonly start: number
  readonly end: number
  readonly file: string
}

const FOLDER = '.cache/blocks'
const PRINTER = 'scripts/print-outputs.ts'
const CODE_BLOCK = /^```ts\n([\s\S]*?)^```$/gm
const LAST_COMMENT = /\n((?:\/\/.*\n)+)$/

export const exampleFiles = (): string[] =>
  readdirSync('examples')
    .filter((file) => file.endsWith('.ts') && file !== 'demo.ts')
    .map((file) => `examples/${file}`)

/** Splits off the comment that the code ends in. */
export function splitPrinted(text: string): Printing {
  const comment = LAST_COMMENT.exec(text)
  if (comment === null) return { code: text }
  return { code: text.slice(0, comment.index + 1), printed: comment[1]!.replace(/^\/\/ ?/gm, '').trimEnd() }
}

/** The code with what it prints as its last comment. */
export function withPrinted(code: string, printed: string): string {
  if (printed === '') return code
  const comment = printed.split('\n').map((line) => `// ${line}`.trimEnd())
  return `${code.trimEnd()}\n\n${comment.join('\n')}\n`
}

/** The blocks marked `ts` of the README and the guides, each written to a file. */
export function codeBlocks(): Block[] {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  const guides = readdirSync('docs').filter((file) => file.endsWith('.md'))
  return ['README.md', ...guides.map((file) => `docs/${file}`)].flatMap((markdown) => {
    const text = readFileSync(markdown, 'utf8')
    return [...text.matchAll(CODE_BLOCK)].map((match, i) => {
      const file = `${FOLDER}/${markdown.replace(/\W/g, '-')}-${i + 1}.ts`
      const [block = '', code = ''] = match
      writeFileSync(file, code)
      const start = match.index + block.indexOf('\n') + 1
      return { markdown, file, start, end: start + code.length, ...splitPrinted(code) }
    })
  })
}

/**
 * What each file prints; all run in one process, one after another.
 *
 * @throws Error naming the file that failed, with what the process said.
 */
export async function outputsOf(files: readonly string[]): Promise<Record<string, string>> {
  const run = promisify(execFile)
  const { stdout } = await run(process.execPath, ['--import', 'tsx', PRINTER, ...files], {
    maxBuffer: 2 ** 24,
  }).catch(({ stderr }) => {
    throw new Error(stderr)
  })
  return JSON.parse(stdout)
}
