// Replacing the model of names by one trained on texts of one's own. `quotidien train` does the same with files.
import { createPipeline } from 'quotidien'
import { type AnnotatedText, trainNames } from 'quotidien/train'

// Texts as an annotator leaves them: here clubs stand between square brackets, grounds between braces.
const MARKED = `
[Ajax] beat [Feyenoord] at the {Johan Cruyff Arena} on Sunday.
[Feyenoord] have not won away since March, when they came to {Anfield}.
The coach of [Everton] praised his side after the draw with [Sevilla].
A late goal at {Goodison Park} gave [Everton] all three points.
[Real Madrid] will meet [Juventus] at the {Bernabeu} next week.
The striker left [Juventus] for [Lille] in the summer.
Fans of [Lens] filled the {Stade Bollaert} long before the match.
[Sevilla] lost at home to [Lens], their third defeat in a row.
At {Old Trafford} nothing went right for [Lille].
[Arsenal] drew with [Real Madrid] at {Highbury} on Tuesday.`

const TYPES: Readonly<Record<string, string>> = { '[': 'CLUB', '{': 'GROUND' }

function annotated(line: string): AnnotatedText {
  let text = ''
  const spans: { start: number; end: number; type: string }[] = []
  for (const part of line.split(/(?=[[{])|(?<=[\]}])/)) {
    const type = TYPES[part.charAt(0)]
    const words = type === undefined ? part : part.slice(1, -1)
    if (type !== undefined) spans.push({ start: text.length, end: text.length + words.length, type })
    text += words
  }
  return { text, spans }
}

const texts = MARKED.trim().split('\n').map(annotated)
const { model, scores } = trainNames({
  lang: 'en',
  texts,
  dev: texts,
  epochs: 6,
  onEpoch: ({ stage, epoch, scores }) => {
    if (stage === 'names' && epoch % 2 === 0)
      console.log(`epoch ${epoch}: F1 ${scores?.get('ALL')?.f1.toFixed(2)}`)
  },
})
console.log([...scores.keys()].join(' '))

const text = 'Porto beat Ajax at the Estadio Azteca on 3 May 2021.'
for (const pipeline of [createPipeline(), createPipeline({ models: [model] })])
  console.log(
    pipeline
      .read(text)
      .entities.map((entity) => `${entity.text} ${entity.type}`)
      .join(', '),
  )

// epoch 2: F1 0.96
// epoch 4: F1 1.00
// epoch 6: F1 1.00
// ALL CLUB GROUND
// Porto ORGANIZATION, Ajax ORGANIZATION, Estadio Azteca ORGANIZATION, 3 May 2021 DATE
// Porto CLUB, Ajax CLUB, Estadio Azteca GROUND, 3 May 2021 DATE
