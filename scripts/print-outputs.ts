// npx tsx scripts/print-outputs.ts FILE...: imports each file in turn and prints, as JSON, what each of them printed.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { format } from 'node:util'

const outputs: Record<string, string> = {}
const { log } = console
for (const file of process.argv.slice(2)) {
  const lines: string[] = []
  console.log = (...values: unknown[]) => lines.push(format(...values).replace(/ +$/gm, ''))
  await import(pathToFileURL(resolve(file)).href).catch((cause) => {
    throw new Error(`${file} failed`, { cause })
  })
  outputs[file] = lines.join('\n')
}
log(JSON.stringify(outputs))
