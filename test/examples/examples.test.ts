import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { exampleFiles, outputsOf, splitPrinted } from '../../scripts/printed.ts'

// One process for all: starting one costs more than most examples. `npm run refresh-examples` rewrites the comments.
let outputs: Record<string, string>
beforeAll(async () => {
  outputs = await outputsOf(exampleFiles())
}, 120_000)

test.each(exampleFiles())('%s prints what its last comment says', (file) => {
  expect(outputs[file]).toBe(splitPrinted(readFileSync(file, 'utf8')).printed)
})
