import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Corpus } from '../../src/entities/names/train/corpus.ts'
import { english } from '../../src/language/en/english.ts'
import type { AnnotatedText } from './annotated.ts'
import { recased } from './casing.ts'
import { clusterSections } from './clusters.ts'
import { btc, ewt, wikigold, worldwide } from './en.ts'
import { gmb } from './en-gmb.ts'
import { wire } from './en-wire.ts'
import { gazetteerSection, readPhrases } from './gazetteer.ts'
import { withInstitutions } from './institutions.ts'
import type { Recipe } from './recipe.ts'
import { namer, renamed } from './renamed.ts'

const file = (name: string): string => resolve(import.meta.dirname, name)

const lines = (name: string): string[] =>
  gunzipSync(readFileSync(file(name)))
    .toString('utf8')
    .split('\n')

const phrases = () => readPhrases(file('en-gazetteer.tsv.gz'))

/** Every `step`-th text, from `first` on, with other names. */
function others(texts: readonly AnnotatedText[], step: number, first: number, seed: number): AnnotatedText[] {
  const list = phrases()
  const towns = new Set(list.filter((p) => p.class === 'town').map((p) => p.phrase))
  const by = namer(list, seed)
  return texts
    .filter((_, i) => i % step === first)
    .map((text) => ({
      ...renamed(text, by, (name) => towns.has(name.toLowerCase())),
      id: `${text.id}-renamed`,
    }))
}

function corpora(): Corpus[] {
  const places = lines('en-places.txt.gz')
  // Of the texts with names seldom seen every other one: more of them teach no more.
  const news = gmb(new Set(places), lines('en-gmb-second.txt.gz'))
    .filter((text) => text.others !== undefined)
    .filter((_, i) => i % 2 === 0)
    .map(withInstitutions)
  const web = ewt('train').map(withInstitutions)
  const wiki = wikigold().map(withInstitutions)
  return [
    {
      texts: [...news.filter((_, i) => i % 4 !== 0), ...others(news, 4, 0, 1)],
      domain: 'gmb',
      calibrates: false,
    },
    {
      texts: [
        ...recased(news, 'upper', 40),
        ...recased(news, 'title', 20, 1),
        ...recased(news, 'lower', 60, 2),
      ],
      calibrates: false,
    },
    { texts: wire(phrases(), places, 1600), domain: 'wire', calibrates: false },
    { texts: web, domain: 'ewt' },
    { texts: [...recased(web, 'lower', 12), ...recased(web, 'upper', 24, 1)], domain: 'ewt' },
    { texts: wiki, domain: 'wikigold' },
    { texts: others(wiki, 1, 0, 3), domain: 'wikigold', weight: 0.5 },
    {
      texts: btc().filter((_, i) => i % 2 === 0),
      domain: 'btc',
      marks: ['PERSON', 'LOCATION', 'ORGANIZATION'],
    },
  ]
}

export const englishRecipe: Recipe = {
  language: english,
  sections: () => ({
    ...clusterSections(file('en-clusters.tsv.gz')),
    gazetteer: gazetteerSection(phrases(), english),
  }),
  corpora,
  dev: () => worldwide(),
  options: { epochs: 3, l1: 0.7, style: { gmb: 0.2, wikigold: 0.3, ewt: 0.3, wire: 0.2 } },
}
