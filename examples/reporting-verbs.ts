// Registering reporting verbs: infinitives, also with a word behind them or reflexive; every form of them is found.
import { createPipeline } from 'quotidien'

const TEXTS = [
  '“Nobody asked me,” harrumphed Anna Smith. Bob Lee, chiming in, said little.',
  'The treasurer chimed in that the money was gone.',
  '« Jamais ! » s’esclaffe Paul Martin. « Quelle honte », ont éructé les députés.',
]

const pipeline = createPipeline({
  reportingVerbs: { en: ['harrumph', 'chime in'], fr: ['éructer', 's’esclaffer'] },
})

for (const text of TEXTS)
  for (const { content, cue, speaker } of pipeline.read(text).quotes)
    console.log(
      `${speaker?.name}, ${cue?.text} (${cue?.lemma}): ${content.map((span) => span.text).join(' … ')}`,
    )

// Anna Smith, harrumphed (harrumph): Nobody asked me,
// The treasurer, chimed in (chime in): the money was gone
// Paul Martin, esclaffe (esclaffer): Jamais !
// les députés, éructé (éructer): Quelle honte
