// Article 004 (English): one speech over three paragraphs, each with an opening mark, the last alone with a closing one.
import { read } from 'quotidien'
import { articles } from 'quotidien/corpus'

const { text, quotes } = read(articles[4]!.text, { id: '004' })
const speech = quotes.find(({ content }) => content.length === 3)

console.log(speech?.speaker?.name, '|', speech?.cue?.text, '|', speech?.speaker?.resolution)
for (const { start, end } of speech?.content ?? []) console.log('  ', text.slice(start, end))

// ReferenceError: lang is not defined
