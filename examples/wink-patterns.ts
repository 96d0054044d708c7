// wink's custom entities, with exact offsets: patterns of words and parts of speech, for English.
import { createPipeline } from 'quotidien'
import { articles } from 'quotidien/corpus'
import { winkPatterns } from 'quotidien/extend/wink'

const captives = winkPatterns({
  name: 'captives',
  patterns: [
    {
      name: 'CAPTIVE',
      patterns: ['[captured|surrendered|handcuffed] [|Russian] [soldier|soldiers|prisoner|troops]'],
    },
    { name: 'OFFICE', patterns: ['[|deputy] [prime] [minister]'] },
  ],
})

const pipeline = createPipeline().with(captives)
for (const { id, text } of articles.filter(({ lang }) => lang === 'en')) {
  for (const entity of pipeline.read(text).entities) {
    if (entity.extractor === 'captives') console.log(id.slice(0, 3), entity.type, entity.text)
  }
}

// 002 CAPTIVE Captured Russian soldier
// 002 CAPTIVE captured Russian prisoner
// 002 CAPTIVE handcuffed Russian prisoner
// 003 CAPTIVE surrendered soldier
// 004 CAPTIVE captured Russian troops
// 004 CAPTIVE captured Russian troops
// 004 OFFICE Deputy Prime Minister
