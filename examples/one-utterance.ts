// One utterance wherever it is reported: in two languages, whole or in part. traceQuotes compares no article with every other.
import { read, traceQuotes } from 'quotidien'
import { articles } from 'quotidien/corpus'

const traces = traceQuotes(articles.map(({ id, text }) => read(text, { id: id.slice(0, 3) })))
const trace = traces.find(({ renderings }) => renderings.some(({ quote }) => quote.text.includes('old maps')))

for (const { article, quote } of trace?.renderings ?? []) {
  console.log(article, quote.content[0]?.text)
}

// 000 Ces jeunes hommes, ce n’est pas de leur faute. Ils ne savent pas pourquoi ils sont ici.
// 002 These young men, it’s not their fault. They don’t know why they are here. They are using old maps, they are lost.
// 003 These young men, it’s not their fault. They don’t know why they are here. They are using old maps, they are lost.
