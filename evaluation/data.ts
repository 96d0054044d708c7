import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Where the training and tuning data lie: QUOTIDIEN_DATA, or a folder beside the project. */
export const DATA = process.env.QUOTIDIEN_DATA ?? resolve(import.meta.dirname, '../../shared/data')

/** The text of a data file, unzipped where its name ends in .gz. */
export function readData(name: string): string {
  const bytes = readFileSync(resolve(DATA, name))
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

/** The records of a .jsonl file. */
export function readJsonLines<T>(name: string): T[] {
  return readData(name)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T)
}
