import { readJsonLines } from '../../evaluation/data.ts'
import { type AnnotatedText, mapped } from './annotated.ts'

interface Record {
  id: string
  text: string
  entities: { start: number; end: number; type: string; nested: boolean }[]
}

const TYPES = {
  Person: 'PERSON',
  Location: 'LOCATION',
  Organization: 'ORGANIZATION',
  Event: 'MISC',
  Product: 'MISC',
} as const

/** WiNER-fr: French Wikinews of 2016 and 2017. The last tenth of 2017 is for tuning. */
export function winer(): { train: AnnotatedText[]; dev: AnnotatedText[] } {
  const texts = readJsonLines<Record>('ner/fr/winer-2016-2017.jsonl.gz')
    .map(({ id, text, entities }) => ({
      id,
      text,
      names: mapped(
        entities.filter((entity) => !entity.nested),
        TYPES,
      ),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const last = Math.round(texts.filter(({ id }) => id.startsWith('2017')).length / 10)
  return { train: texts.slice(0, -last), dev: texts.slice(-last) }
}
