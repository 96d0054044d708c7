// Reads articles off the page's thread, and keeps them: each new one is compared with those before.
import { alignArticles, type Document, matchArticles, read, traceQuotes } from 'quotidien'
import { toHtml } from 'quotidien/view'
import type { Answer, Request, Summary } from './messages.ts'

const PAIRS = 3

// Fetched at once, so that the button works offline too.
const corpus = import('quotidien/corpus')

let documents: Document[] = []
let summaries: Summary[] = []

self.onmessage = async ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'clear') {
    documents = []
    summaries = []
  } else if (data.kind === 'five') {
    const { articles } = await corpus
    for (const { id, text, published } of articles) add(id.slice(0, 3), text, published)
  } else {
    for (const { id, text } of data.articles) add(id, text)
  }
  answer({ kind: 'page', summaries, html: documents.length === 0 ? '' : pageOf(documents) })
}

function add(id: string, text: string, published?: string) {
  const before = performance.now()
  const document = read(text, { id, ...(published && { published }) })
  const [entities, quotes] = [document.entities.length, document.quotes.length]
  const milliseconds = Math.round(performance.now() - before)
  documents = [...documents.filter((other) => other.id !== id), document]
  const summary = { id, lang: document.lang, words: document.tokens.length, entities, quotes, milliseconds }
  summaries = [...summaries.filter((other) => other.id !== id), summary]
}

function pageOf(documents: readonly Document[]): string {
  const byId = new Map(documents.map((document) => [document.id, document]))
  const alignments = matchArticles(documents)
    .slice(0, PAIRS)
    .map(({ source, target }) => alignArticles(byId.get(source)!, byId.get(target)!))
  return toHtml({ documents, alignments, traces: traceQuotes(documents) })
}

function answer(message: Answer) {
  self.postMessage(message)
}

const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
answer({ kind: 'ready', bytes: files.reduce((sum, { decodedBodySize }) => sum + decodedBodySize, 0) })
