import assert from 'node:assert/strict'
import { createPipeline, detectQuotes, extractEntities, gazetteer, read } from 'quotidien'
import { articles } from 'quotidien/corpus'

for (const article of articles) {
  const document = read(article.text, { id: article.id, published: article.published })
  assert.equal(document.lang, article.lang)
  assert.ok(document.entities.length > 10 && document.quotes.length > 5)
  for (const { start, end, text } of document.entities) assert.equal(document.text.slice(start, end), text)
}
const weapons = gazetteer({ name: 'weapons', type: 'WEAPON', entries: ['Javelin'] })
const [javelin] = createPipeline().with(weapons).read('A Javelin hit it.').entities
assert.equal(javelin.type, 'WEAPON')
assert.ok(extractEntities('Emmanuel Macron est arrivé à Kiev.').length > 0)
assert.ok(detectQuotes('“It is over,” said Anna Smith.').length > 0)
console.log('esm', process.version)
