// npm run evaluate -- articles: an article's first half must find its translation's halves among all the others; and what two
// articles are to each other.
import { alignArticles, type Document, type Lang, matchArticles, read } from '../src/index.ts'
import { readData } from './data.ts'

/** Articles of newstest stand no boundary between them: so many lines, so far apart, make others to choose among. */
const OTHERS = 93
const LINES = 24

interface Bilingual {
  readonly id: string
  readonly en: readonly string[]
  readonly fr: readonly string[]
}

export function run(): void {
  const articles = ntrexArticles()
  const others = newstestOthers()
  const rows: Record<string, Record<string, string>> = {}
  for (const [from, to] of [
    ['en', 'fr'],
    ['fr', 'en'],
  ] as const) {
    rows[`${from} first half → ${to}`] = {
      'first half': retrieval(articles, others, [from, 0], [to, 0]),
      'second half': retrieval(articles, others, [from, 0], [to, 1]),
    }
  }
  console.log(`articles found among ${articles.length + others.length}`)
  console.table(rows)
  console.log('what two articles are to each other')
  console.table(relations(articles))
}

function ntrexArticles(): Bilingual[] {
  const records = JSON.parse(readData('align/ntrex-dev.json')) as Record<string, Omit<Bilingual, 'id'>>
  return Object.entries(records).map(([id, article]) => ({ id, ...article }))
}

function newstestOthers(): Bilingual[] {
  const lines = readData('align/newstest2009-2013.dev.tsv.gz')
    .split('\n')
    .map((line) => line.split('\t'))
  const apart = Math.floor(lines.length / OTHERS)
  return Array.from({ length: OTHERS }, (_, i) => {
    const stretch = lines.slice(i * apart, i * apart + LINES)
    return { id: `other-${i}`, en: stretch.map(([, en = '']) => en), fr: stretch.map(([, , fr = '']) => fr) }
  })
}

type Side = readonly [lang: Lang, half: 0 | 1]

function half(lines: readonly string[], which: 0 | 1): string {
  const middle = Math.ceil(lines.length / 2)
  return (which === 0 ? lines.slice(0, middle) : lines.slice(middle)).join('\n')
}

/** The share of articles whose best match on the other side is their own. */
function retrieval(
  articles: readonly Bilingual[],
  others: readonly Bilingual[],
  from: Side,
  to: Side,
): string {
  const document = (article: Bilingual, [lang, which]: Side, side: string) =>
    read(half(article[lang], which), { id: `${side} ${article.id}`, lang })
  const asked = articles.map((article) => document(article, from, 'a'))
  const offered = [...articles, ...others].map((article) => document(article, to, 'b'))
  const best = new Map<string, string>()
  for (const { source, target } of matchArticles([...offered, ...asked], { minScore: 0 })) {
    const [a, b] = source.startsWith('a') ? [source, target] : [target, source]
    if (a.startsWith('a') && b.startsWith('b') && !best.has(a)) best.set(a, b)
  }
  const right = articles.filter(({ id }) => best.get(`a ${id}`) === `b ${id}`).length
  return (right / articles.length).toFixed(3)
}

/** How often each relation is found between an article and its translation, and between articles that lie side by side. */
function relations(articles: readonly Bilingual[]): Record<string, Record<string, number>> {
  const whole = (article: Bilingual, lang: Lang): Document =>
    read(article[lang].join('\n'), { id: article.id, lang })
  const rows: Record<string, Record<string, number>> = {}
  const count = (row: string, relation: string) => {
    rows[row] ??= { translation: 0, comparable: 0, unrelated: 0 }
    rows[row][relation]!++
  }
  articles.forEach((article, i) => {
    const next = articles[(i + 1) % articles.length]!
    count(
      'an article and its translation',
      alignArticles(whole(article, 'fr'), whole(article, 'en')).relation,
    )
    count('an article and another', alignArticles(whole(article, 'fr'), whole(next, 'en')).relation)
  })
  return rows
}
