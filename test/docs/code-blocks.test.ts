import { basename } from 'node:path'
import ts from 'typescript'
import { beforeAll, expect, test } from 'vitest'
import { codeBlocks, outputsOf } from '../../scripts/printed.ts'

const blocks = codeBlocks()
const named = blocks.map(
  (block) => [`${block.markdown}, block ${block.file.match(/\d+(?=\.ts$)/)}`, block] as const,
)

let outputs: Record<string, string>
beforeAll(async () => {
  outputs = await outputsOf(blocks.map(({ file }) => file))
}, 120_000)

test.each(named)('%s runs, and prints what it says', (_, { file, printed }) => {
  expect(outputs[file]).toBe(printed ?? '')
})

test('the types of all blocks are right', () => {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(
    { ...config, include: [], files: ['src/index.ts'] },
    ts.sys,
    '.',
  )
  const files = blocks.map(({ file }) => file)
  const program = ts.createProgram(files, options)
  const problems = files.flatMap((file) => {
    const source = program.getSourceFile(file)
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
  })
  expect(problems.map(({ file, messageText }) => [file && basename(file.fileName), messageText])).toEqual([])
}, 120_000)
