// One utterance wherever it is reported: in two languages, whole or in part. traceQuotes compares no article with every other.
import { read, traceQuotes } from 'quotidien'
import { articles } from 'quotidien/corpus'

const traces = traceQuotes(articles.map(({ id, text }) => read(text, { id: id.slice(0, 3) })))
const trace = traces.find(({ renderings }) => renderings.some(({ quote }) => quote.text.includes('old maps')))

for (const { article, quote } of trace?.renderings ?? []) {
  console.log(article, quote.content[0]?.text)
}

// ReferenceError: lang is not defined
