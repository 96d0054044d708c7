// A third language in outline: Spanish, in examples/spanish, four small files. docs/adding-a-language.md says what else it takes.
import { toolkitOf } from '../src/pipeline/toolkit.ts'
import { spanish } from './spanish/spanish.ts'

const { read } = toolkitOf(spanish)

const { sentences, quotes, entities } = read(
  'La alcaldesa habló el 3 de marzo de 2021. «No habrá más obras», dijo Ana Botella. Según la policía, ' +
    'el daño es de «dos millones de euros». Ella añadió que la ciudad puede pagar. «¿Y cuándo?», preguntó Luis Prado.',
)

console.log(sentences.length, 'sentences')
for (const { kind, content, cue, speaker } of quotes)
  console.log(`${kind}: ${content.map(({ text }) => text).join(' … ')} | ${cue?.text} | ${speaker?.name}`)
for (const { text, type, value } of entities) console.log(type, text, JSON.stringify(value))

// 5 sentences
// direct: No habrá más obras | dijo | Ana Botella
// mixed: el daño es de «dos millones de euros» | Según | la policía
// indirect: la ciudad puede pagar | añadió | La alcaldesa
// direct: ¿Y cuándo? | preguntó | Luis Prado
// DATE 3 de marzo de 2021 "2021-03-03"
// MONEY dos millones de euros {"amount":2000000,"currency":"EUR"}
