// npm run evaluate -- corpus: how far the library's answers agree with the gold of the five articles.
import { type Article, articles, type GoldLink, links } from '../corpus/index.ts'
import { type Score, scoreSpans } from '../src/entities/score.ts'
import { alignArticles, type Document, type Link, read, type Span } from '../src/index.ts'
import { run as runQuotes } from './quotes.ts'

export function run(args: readonly string[]): void {
  const documents = new Map(articles.map((article) => [article.id, readArticle(article)]))
  const verbose = args.includes('--errors')
  console.log('paragraphs: start, end and role')
  printScores(
    articles.map((article) =>
      typed(article.paragraphs, documents.get(article.id)!.paragraphs, ({ role }) => role),
    ),
  )
  console.log('sentences outside boilerplate: start and end')
  printScores(
    articles.map((article) =>
      typed(article.sentences, withoutFurniture(documents.get(article.id)!), () => 'sentence'),
    ),
  )
  console.log('entities: start, end and type')
  const pairs = articles.map((article) =>
    typed(article.entities, documents.get(article.id)!.entities, ({ type }) => type),
  )
  printScores(pairs)
  if (verbose) for (const [i, pair] of pairs.entries()) printErrors(articles[i]!, pair)
  console.log('links between articles')
  printLinks(documents, verbose)
  console.log('quotations')
  runQuotes(['seeds', ...args])
}

const readArticle = ({ id, text, published, lang }: Article) => read(text, { id, published, lang })

function withoutFurniture({ sentences, paragraphs }: Document): Span[] {
  const furniture = paragraphs.filter(({ role }) => role === 'boilerplate')
  return sentences.filter((one) => !furniture.some((other) => other.start < one.end && one.start < other.end))
}

interface Typed {
  readonly start: number
  readonly end: number
  readonly type: string
}

interface Pair {
  readonly gold: readonly Typed[]
  readonly predicted: readonly Typed[]
}

function typed<G extends Span, P extends Span>(
  gold: readonly G[],
  predicted: readonly P[],
  typeOf: (span: G & P) => string,
): Pair {
  const strip = (span: Span) => ({ start: span.start, end: span.end, type: typeOf(span as G & P) })
  return { gold: gold.map(strip), predicted: predicted.map(strip) }
}

function printScores(pairs: readonly Pair[]): void {
  const row = ({ gold, predicted, precision, recall, f1 }: Score) => ({
    gold,
    predicted,
    P: precision.toFixed(3),
    R: recall.toFixed(3),
    F1: f1.toFixed(3),
  })
  console.table(Object.fromEntries([...scoreSpans(pairs)].map(([type, score]) => [type, row(score)])))
}

function printErrors({ id, text }: Article, { gold, predicted }: Pair): void {
  const key = ({ start, end, type }: Typed) => `${start} ${end} ${type}`
  const [golds, founds] = [new Set(gold.map(key)), new Set(predicted.map(key))]
  const show = (sign: string, { start, end, type }: Typed) =>
    console.log(`${id.slice(0, 3)} ${sign} ${type} ${text.slice(start, end)}`)
  for (const one of gold) if (!founds.has(key(one))) show('-', one)
  for (const one of predicted) if (!golds.has(key(one))) show('+', one)
}

/** A link of the gold is found, and one that was found is right, where they meet on both sides. */
function printLinks(documents: ReadonlyMap<string, Document>, verbose: boolean): void {
  const tally = {
    translations: [0, 0],
    speech: [0, 0],
    facts: [0, 0],
    precision: [0, 0],
    traps: [0, 0],
  } as Record<string, [right: number, all: number]>
  const count = (name: string, right: boolean) => {
    tally[name]![0] += right ? 1 : 0
    tally[name]![1]++
  }
  for (const pair of links) {
    const found = alignArticles(documents.get(pair.source)!, documents.get(pair.target)!).links
    const both = pair.source.slice(0, 3) + pair.target.slice(0, 3)
    for (const gold of pair.links) {
      if (gold.weak) continue
      const right = found.some((link) => meet(link, gold))
      count(classOf(gold), right)
      if (verbose && !right) console.log(`${both} - ${gold.kind} ${gold.source.text} | ${gold.target.text}`)
    }
    for (const link of found) {
      const right = pair.links.some((gold) => meet(link, gold))
      count('precision', right)
      if (verbose && !right)
        console.log(`${both} + ${link.kind} ${link.source[0]?.text} | ${link.target[0]?.text}`)
    }
    for (const trap of pair.traps) {
      const fallen = found.some(
        (link) => link.kind === 'quote' && meet(link, trap) && !pair.links.some((g) => meet(link, g)),
      )
      count('traps', !fallen)
    }
  }
  const rows = Object.entries(tally).map(([name, [right, all]]) => [
    name,
    { right, all, share: (right / all).toFixed(3) },
  ])
  console.table(Object.fromEntries(rows))
}

function classOf({ kind, level, speech }: GoldLink): string {
  if (kind === 'translation' && level === 'sentence') return 'translations'
  return speech && level === 'quote' ? 'speech' : 'facts'
}

/** Whether a link and one of the gold share more than half of the shorter passage, on both sides. */
function meet(link: Link, gold: { readonly source: Span; readonly target: Span }): boolean {
  const touches = (spans: readonly Span[], { start, end }: Span) =>
    spans.some(
      (one) =>
        Math.min(one.end, end) - Math.max(one.start, start) > Math.min(one.end - one.start, end - start) / 2,
    )
  return touches(link.source, gold.source) && touches(link.target, gold.target)
}
