// Ten megabytes of articles, one after another: what the first costs, and the last. Then long texts, of which nothing may stay.
import { read } from '../src/index.ts'
import { cpuTime } from './cpu.ts'
import { syntheticArticles, syntheticText } from './generate.ts'
import type { Row } from './table.ts'

const MEGABYTE = 1_000_000

/** The heap in use after a full collection, in megabytes. */
function heap(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / MEGABYTE
}

function readAll(text: string, lang?: 'en' | 'fr'): void {
  const document = read(text, lang === undefined ? {} : { lang })
  void [document.entities, document.quotes]
}

export const memoryRows = (): Row[] => [...articleRows(), ...longRows()]

function articleRows(): Row[] {
  const section = 'Ten megabytes of articles, one after another'
  const heaps: number[] = []
  const times: number[] = []
  let size = 0
  let started = cpuTime()
  for (const { text } of syntheticArticles(Number.POSITIVE_INFINITY, 7)) {
    readAll(text)
    size += text.length
    if (size < (heaps.length + 1) * MEGABYTE) continue
    times.push((cpuTime() - started) / 1000)
    heaps.push(heap())
    started = cpuTime()
    if (heaps.length === 10) break
  }
  const rows = [0, 4, 9].flatMap((i): Row[] => [
    { section, name: `after megabyte ${i + 1}: heap in use`, value: heaps[i]!, unit: 'MB' },
    { section, name: `megabyte ${i + 1}: CPU time`, value: times[i]!, unit: 's' },
  ])
  return [
    ...rows,
    {
      section,
      name: 'time of the last by that of the first',
      value: times[9]! / times[0]!,
      unit: '',
      most: 1.1,
    },
    {
      section,
      name: 'heap after the last by that after the first',
      value: heaps[9]! / heaps[0]!,
      unit: '',
      most: 1.25,
    },
  ]
}

/** A new word of more than twelve letters for each number: engines keep shorter ones apart from the text anyway. */
const word = (i: number) =>
  `Qu${[...String(i)].map((digit) => `${'aeioubcdfg'[Number(digit)]}rt`).join('')}xington`

function longRows(): Row[] {
  const section = 'Texts of 60,000 characters, each with new names'
  const filler = { en: syntheticText(60_000, 'en'), fr: syntheticText(60_000, 'fr') }
  let made = 0
  const readSome = (count: number) => {
    for (let i = 0; i < count; i++) {
      const lang = i % 2 === 0 ? 'en' : 'fr'
      const names = Array.from({ length: 6 }, () => word(made++))
      // A number in front makes each text a string of its own.
      readAll(`${made} ${filler[lang]}\n${names.join(' said. ')} said.`, lang)
    }
    return heap()
  }
  const [before, after] = [readSome(20), readSome(100)]
  const name = 'heap gained by a hundred, by their size (two bytes a character)'
  return [{ section, name, value: (after - before) / (100 * 0.12), unit: '', most: 0.5 }]
}
