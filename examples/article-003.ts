// Article 003 (English): a page that prints paragraphs twice and ends in a share prompt; roles tell what is article.
import { read } from 'quotidien'
import { articles } from 'quotidien/corpus'

const { paragraphs, sentences, quotes } = read(articles[3]!.text, { id: '003' })

console.log(paragraphs.length, 'paragraphs,', sentences.length, 'sentences')
for (const { role, text } of paragraphs) if (role !== 'body') console.log(`${role}: ${text.slice(0, 60)}`)
const repeated = paragraphs.filter(({ text }, i) =>
  paragraphs.slice(0, i).some((before) => before.text === text),
)
for (const { text } of repeated) console.log(`again: ${text.slice(0, 60)}`)

const direct = quotes.filter(({ kind }) => kind === 'direct')
for (const { speaker, content } of direct) console.log(speaker?.name ?? 'nobody named', '|', content[0]?.text)

// ReferenceError: lang is not defined
