const assert = require('node:assert/strict')
const { alignArticles, createPipeline, read } = require('quotidien')
const { articles } = require('quotidien/corpus')
const { trainNames } = require('quotidien/train')

const [, , , soldier, mothers] = articles
assert.equal(read(soldier.text).lang, 'en')
assert.ok(alignArticles(articles[1].text, mothers.text).links.length > 0)
assert.ok(read(soldier.text).entities.length > 10)
const texts = ['Ajax won.', 'Ajax lost.'].map((text) => ({
  text,
  spans: [{ start: 0, end: 4, type: 'CLUB' }],
}))
const { model } = trainNames({ lang: 'en', texts, dev: texts, epochs: 1 })
assert.ok(createPipeline({ models: [model] }).read('Ajax.', { lang: 'en' }).text === 'Ajax.')
console.log('commonjs', process.version)
