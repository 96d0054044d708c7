const assert = require('node:assert/strict')
const { alignArticles, read } = require('quotidien')
const { articles } = require('quotidien/corpus')

const [, , , soldier, mothers] = articles
assert.equal(read(soldier.text).lang, 'en')
assert.ok(alignArticles(articles[1].text, mothers.text).links.length > 0)
console.log('commonjs', process.version)
