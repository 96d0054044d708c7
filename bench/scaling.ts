// Time as the input doubles: the slope of log time over log size is 1 where time is linear.
import { alignSentences, type Document, matchArticles, read } from '../src/index.ts'
import { syntheticArticles, syntheticText } from './generate.ts'
import type { Row } from './table.ts'

interface Case {
  readonly name: string
  readonly sizes: readonly number[]
  prepare(size: number): () => unknown
}

const sentences = (count: number, lang: 'en' | 'fr') =>
  read(syntheticText(count * 160, lang), { lang })
    .sentences.slice(0, count)
    .map(({ text }, i) => `${i} ${text}`)

const CASES: readonly Case[] = [
  ...(['en', 'fr'] as const).map((lang) => ({
    name: `read, entities, quotations, ${lang}`,
    sizes: [250_000, 500_000, 1_000_000, 2_000_000],
    prepare(size: number) {
      const text = syntheticText(size, lang)
      return () => {
        const document = read(text, { lang })
        return document.entities.length + document.quotes.length
      }
    },
  })),
  hostile('10⁵ nested marks', (size) => '“'.repeat(size / 2) + '”'.repeat(size / 2)),
  hostile('one line of words', (size) => 'word '.repeat(size / 5)),
  hostile('cue words', (size) => 'said '.repeat(size / 5)),
  hostile('apostrophes', (size) => "it's 'a' ".repeat(size / 9)),
  {
    name: 'alignSentences, monotone',
    sizes: [1_000, 2_000, 4_000, 8_000],
    prepare(size) {
      const [source, target] = [sentences(size, 'fr'), sentences(size, 'en')]
      return () => alignSentences(source, target, { sourceLang: 'fr', targetLang: 'en' })
    },
  },
  {
    name: 'alignSentences, free',
    sizes: [1_000, 2_000, 4_000, 8_000],
    prepare(size) {
      const [source, target] = [sentences(size, 'fr'), sentences(size, 'en')]
      return () => alignSentences(source, target, { sourceLang: 'fr', targetLang: 'en', order: 'free' })
    },
  },
  {
    name: 'matchArticles',
    sizes: [500, 1_000, 2_000, 4_000],
    prepare(size) {
      const documents: Document[] = []
      for (const { text, id, lang } of syntheticArticles(size, 3)) documents.push(read(text, { id, lang }))
      for (const document of documents) void document.entities
      return () => matchArticles(documents)
    },
  },
]

function hostile(name: string, text: (size: number) => string): Case {
  return {
    name: `hostile: ${name}`,
    sizes: [50_000, 100_000, 200_000, 400_000],
    prepare(size) {
      const input = text(size)
      return () => read(input, { lang: 'en' }).quotes.length
    },
  }
}

export function scalingRows(): Row[] {
  return CASES.flatMap(({ name, sizes, prepare }) => {
    const section = 'Scaling: time as the input doubles'
    prepare(sizes[0]!)() // warms up
    const times = sizes.map((size) => {
      const run = prepare(size)
      const started = performance.now()
      run()
      return performance.now() - started
    })
    const slope = slopeOf(sizes.map(Math.log2), times.map(Math.log2))
    return [
      { section, name: `${name}, ${sizes.at(-1)!.toLocaleString('en')}`, value: times.at(-1)!, unit: 'ms' },
      { section, name: `${name}, slope`, value: slope, unit: '' },
    ]
  })
}

/** The slope of the straight line nearest to the points. */
function slopeOf(xs: readonly number[], ys: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [mx, my] = [mean(xs), mean(ys)]
  const covariance = xs.reduce((sum, x, i) => sum + (x - mx) * (ys[i]! - my), 0)
  return covariance / xs.reduce((sum, x) => sum + (x - mx) ** 2, 0)
}
