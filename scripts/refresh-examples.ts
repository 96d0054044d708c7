// npm run refresh-examples: runs the examples and the blocks of the documentation and rewrites what they say they print.
import { readFileSync, writeFileSync } from 'node:fs'
import { codeBlocks, exampleFiles, outputsOf, splitPrinted, withPrinted } from './printed.ts'

const examples = exampleFiles()
const blocks = codeBlocks()
const outputs = await outputsOf([...examples, ...blocks.map(({ file }) => file)])

for (const file of examples) {
  rewrite(file, (text) => withPrinted(splitPrinted(text).code, outputs[file]!))
}
// From the last to the first, so that the places of those before stay right.
for (const { markdown, start, end, code, file } of blocks.toReversed()) {
  rewrite(markdown, (text) => text.slice(0, start) + withPrinted(code, outputs[file]!) + text.slice(end))
}

function rewrite(file: string, change: (text: string) => string) {
  const before = readFileSync(file, 'utf8')
  const after = change(before)
  if (after === before) return
  writeFileSync(file, after)
  console.log(`rewritten: ${file}`)
}
