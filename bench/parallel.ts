// Parallel texts whose alignment is known.
import { existsSync } from 'node:fs'
import { articles, links as sharedBy } from '../corpus/index.ts'
import { DATA, readData } from '../evaluation/data.ts'
import { createRandom, disturb, type Links } from '../evaluation/disturb.ts'
import type { Bead } from '../src/index.ts'

/** English and French sentences, and which correspond. */
export interface Parallel {
  readonly name: string
  readonly en: readonly string[]
  readonly fr: readonly string[]
  readonly links: Links
}

/**
 * About `size` lines of news a side, of which a tenth was dropped and a tenth joined to the next: newstest where the tuning data
 * lies beside the project, else the translations of the corpus in random order, each with a number of its own.
 */
export function news(size: number): Parallel {
  const random = createRandom(size)
  // Dropping and joining leave four lines of five.
  const lines = Math.round(size * 1.22)
  const pairs = hasData() ? newstest().slice(0, lines) : fromCorpus(lines, random)
  const english = pairs.map(([en]) => en)
  const french = pairs.map(([, fr]) => fr)
  return { name: hasData() ? 'newstest' : 'made from the corpus', ...disturb(english, french, random) }
}

/** Texts that were aligned by hand or one line at a time; none without the tuning data. */
export function aligned(): (Parallel & { readonly kind: 'books' | 'articles' })[] {
  if (!hasData()) return []
  const novels: Record<string, Omit<Parallel, 'name'>> = JSON.parse(readData('align/transread-dev.json.gz'))
  const reports: Record<string, { en: string[]; fr: string[] }> = JSON.parse(readData('align/ntrex-dev.json'))
  return [
    ...Object.entries(novels).map(([name, novel]) => ({ kind: 'books' as const, name, ...novel })),
    ...Object.entries(reports).map(([name, { en, fr }]) => ({
      kind: 'articles' as const,
      name,
      ...disturb(en, fr, createRandom(1)),
    })),
  ]
}

/** Beads that are links exactly: harmonic mean of precision and recall over those with two sides, of several texts. */
export function strictF1(
  results: readonly { readonly beads: readonly Bead[]; readonly links: Links }[],
): number {
  let [right, all] = [0, 0]
  for (const { beads, links } of results) {
    const gold = new Set(links.filter((link) => link.every((side) => side.length > 0)).map(keyOf))
    const found = beads.filter(({ source, target }) => source.length > 0 && target.length > 0)
    right += found.filter(({ source, target }) => gold.has(keyOf([source, target]))).length
    all += found.length + gold.size
  }
  return (2 * right) / all
}

const keyOf = (link: readonly (readonly number[])[]) => JSON.stringify(link)

const hasData = () => existsSync(DATA)

type Pair = readonly [en: string, fr: string]

function newstest(): Pair[] {
  const lines = readData('align/newstest2009-2013.dev.tsv.gz').split('\n')
  return lines.filter((line) => line !== '').map((line) => line.split('\t').slice(1) as [string, string])
}

function fromCorpus(count: number, random: () => number): Pair[] {
  const langs = new Map(articles.map(({ id, lang }) => [id, lang]))
  const pairs = sharedBy.flatMap(({ source, target, links }) =>
    langs.get(source) !== 'fr' || langs.get(target) !== 'en'
      ? []
      : links
          .filter(({ kind, level }) => kind === 'translation' && level === 'sentence')
          .map((link): Pair => [link.target.text, link.source.text].map(oneLine) as [string, string]),
  )
  return Array.from({ length: count }, () => {
    const [en, fr] = pairs[Math.floor(random() * pairs.length)]!
    const number = Math.floor(random() * count)
    return [`${number}: ${en}`, `${number} : ${fr}`]
  })
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ')
