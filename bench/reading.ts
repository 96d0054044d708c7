// Tokens a second: reading, entities, quotations, next to wink alone, compromise and fr-compromise on the same text.
import compromise from 'compromise'
import { Bench } from 'tinybench'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { type Lang, read } from '../src/index.ts'
import { syntheticText } from './generate.ts'
import { against, type Row } from './table.ts'

const SIZES = [
  ['1 kB', 1_000],
  ['100 kB', 100_000],
] as const

export async function readingRows(): Promise<Row[]> {
  // Its types are source that does not compile under strict settings: imported without them.
  const { default: frCompromise } = await import('fr-compromise' as string)
  const wink = winkNLP(model)
  const rows: Row[] = []
  for (const [size, length] of SIZES) {
    const texts = { en: syntheticText(length, 'en'), fr: syntheticText(length, 'fr') }
    const bench = new Bench({ time: 2_000, warmupTime: 500, throws: true })
    bench.add('wink alone, en', () => void wink.readDoc(texts.en))
    bench.add('compromise, entities, en', () => void compromise(texts.en).topics().out('array'))
    bench.add('fr-compromise, entities, fr', () => void frCompromise(texts.fr).match('#Person+').out('array'))
    for (const lang of ['en', 'fr'] as const) {
      const text = texts[lang]
      bench.add(`tokens and tags, ${lang}`, () => void read(text, { lang }).tokens.at(-1)?.pos)
      bench.add(`entities, ${lang}`, () => void read(text, { lang }).entities)
      bench.add(`entities and quotations, ${lang}`, () => {
        const document = read(text, { lang })
        void document.entities
        void document.quotes
      })
    }
    await bench.run()

    // Tokens as quotidien counts them, so that every row of a language speaks of the same number.
    const tokens = {
      en: read(texts.en, { lang: 'en' }).tokens.length,
      fr: read(texts.fr, { lang: 'fr' }).tokens.length,
    }
    const speed = (name: string, lang: Lang) =>
      tokens[lang] / ((bench.getTask(name)!.result as { latency: { p50: number } }).latency.p50 / 1000)
    const winkSpeed = speed('wink alone, en', 'en')
    const add = (name: string, lang: Lang, floor?: number) => {
      const value = speed(name, lang)
      const row = { section: `Reading, ${size}`, name, value, unit: 'tokens/s' }
      rows.push({ ...row, ratio: against('wink', value, winkSpeed, floor) })
    }
    add('wink alone, en', 'en')
    add('tokens and tags, en', 'en')
    add('entities, en', 'en', 0.3)
    add('entities and quotations, en', 'en', 0.2)
    add('compromise, entities, en', 'en')
    add('tokens and tags, fr', 'fr', 1)
    add('entities, fr', 'fr', 0.45)
    add('entities and quotations, fr', 'fr', 0.2)
    add('fr-compromise, entities, fr', 'fr')
    const compromiseSpeed = speed('compromise, entities, en', 'en')
    const entities = speed('entities, en', 'en')
    rows.push({
      section: `Reading, ${size}`,
      name: 'entities, en',
      value: entities,
      unit: 'tokens/s',
      ratio: against('compromise', entities, compromiseSpeed, 10),
    })
  }
  return rows
}
