// compromise's match language, with exact offsets: words, tags and optional parts, for English.
import { createPipeline } from 'quotidien'
import { articles } from 'quotidien/corpus'
import { compromiseMatch } from 'quotidien/extend/compromise'

const plights = compromiseMatch({
  name: 'plights',
  type: 'PLIGHT',
  match: '(breaking|breaks|bursts) (down|into) in? tears',
})

const pipeline = createPipeline().with(plights)
for (const { id, text } of articles) {
  for (const { extractor, start, end } of pipeline.read(text).entities) {
    if (extractor === 'plights') console.log(id.slice(0, 3), text.slice(start, end))
  }
}

// 002 breaking down in tears
// 002 bursts into tears
// 003 breaks down in tears
// 003 breaking down in tears
// 003 breaking down in tears
// 003 bursts into tears
