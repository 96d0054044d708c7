// Ten megabytes of articles, one after another: what the first costs, and the last.
import { read } from '../src/index.ts'
import { syntheticArticles } from './generate.ts'
import type { Row } from './table.ts'

const MEGABYTE = 1_000_000

export function memoryRows(): Row[] {
  const heap: number[] = []
  const seconds: number[] = []
  let size = 0
  let started = performance.now()
  for (const { text } of syntheticArticles(Number.POSITIVE_INFINITY, 7)) {
    const document = read(text)
    void document.entities
    void document.quotes
    size += text.length
    if (size < (heap.length + 1) * MEGABYTE) continue
    globalThis.gc?.()
    heap.push(process.memoryUsage().heapUsed / MEGABYTE)
    seconds.push((performance.now() - started) / 1000)
    started = performance.now()
    if (heap.length === 10) break
  }
  const section = 'Ten megabytes of articles, one after another'
  return [0, 4, 9].flatMap((i) => [
    { section, name: `after megabyte ${i + 1}: heap in use`, value: heap[i]!, unit: 'MB' },
    { section, name: `megabyte ${i + 1}: time`, value: seconds[i]!, unit: 's' },
  ])
}
