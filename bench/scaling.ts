// Time as the input doubles four times: reading, mining, matching.
import { alignSentences, type Document, matchArticles, read, traceQuotes } from '../src/index.ts'
import { syntheticArticles, syntheticText } from './generate.ts'
import { type Growing, slopeRows } from './slope.ts'
import type { Row } from './table.ts'

const doubled = (first: number) => [first, 2 * first, 4 * first, 8 * first, 16 * first]

const sentences = (count: number, lang: 'en' | 'fr') =>
  read(syntheticText(count * 160, lang), { lang })
    .sentences.slice(0, count)
    .map(({ text }, i) => `${i} ${text}`)

function documents(count: number): Document[] {
  const made: Document[] = []
  for (const { text, id, lang } of syntheticArticles(count, 3)) made.push(read(text, { id, lang }))
  // Both layers are computed on first use: that is not what is timed.
  for (const { entities, quotes } of made) void [entities, quotes]
  return made
}

const CASES: readonly Growing[] = [
  ...(['en', 'fr'] as const).map((lang) => ({
    name: `read, entities, quotations of one text, ${lang}`,
    sizes: doubled(62_500),
    prepare(size: number) {
      const text = syntheticText(size, lang)
      return () => {
        const document = read(text, { lang })
        return document.entities.length + document.quotes.length
      }
    },
  })),
  ...(['monotone', 'free'] as const).map((order) => ({
    name: order === 'free' ? 'alignSentences, mining' : 'alignSentences, monotone',
    sizes: doubled(500),
    prepare(size: number) {
      const [source, target] = [sentences(size, 'fr'), sentences(size, 'en')]
      return () => alignSentences(source, target, { sourceLang: 'fr', targetLang: 'en', order })
    },
  })),
  {
    name: 'matchArticles',
    sizes: doubled(125),
    prepare(size) {
      const made = documents(size)
      return () => matchArticles(made)
    },
  },
  {
    name: 'traceQuotes',
    sizes: doubled(125),
    prepare(size) {
      const made = documents(size)
      return () => traceQuotes(made)
    },
  },
]

export async function scalingRows(): Promise<Row[]> {
  const rows: Row[] = []
  for (const growing of CASES) rows.push(...(await slopeRows('Time as the input doubles', growing)))
  return rows
}
