import { type Document, type Entity, type Extractor, pattern, type Quote, read } from 'quotidien'
import { type Article, articles } from 'quotidien/corpus'

const article: Article | undefined = articles[0]
const document: Document = read(article?.text ?? '')
const people: Entity[] = document.entities.filter((entity) => entity.type === 'PERSON')
const quotes: readonly Quote[] = document.quotes
const flights: Extractor = pattern({ name: 'flights', type: 'FLIGHT', match: /\b[A-Z]{2}\d{3}\b/ })
// @ts-expect-error: a pattern needs a regular expression
export const wrong = () => pattern({ name: 'flights', type: 'FLIGHT', match: 'AF447' })
console.log('typescript', people.length > 0, quotes.length > 0, flights.name)
