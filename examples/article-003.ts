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

// 15 paragraphs, 22 sentences
// title: Russian soldier breaks down in tears when locals gave him te
// boilerplate: View this post on Instagram
// again: The footage emerged as the Ukrainian Ministry of Defence sai
// again: In a verified post on social media, officials claimed mother
// One of the women | everything his OK
// One of the other women | Natasha, God be with you. We will call you later. He is alive and healthy.
// A male voice off camera | These young men, it’s not their fault. They don’t know why they are here. They are using old maps, they are lost.
// nobody named | Russian soldiers, surrender, Ukrainian people will feed you, just surrender.
