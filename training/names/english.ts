import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { english } from '../../src/language/en/english.ts'
import { recased } from './casing.ts'
import { clusterSections } from './clusters.ts'
import { btc, ewt, wikigold, worldwide } from './en.ts'
import { gmb } from './en-gmb.ts'
import { wire } from './en-wire.ts'
import { gazetteerSection, readPhrases } from './gazetteer.ts'
import type { Corpus, Recipe } from './recipe.ts'

const file = (name: string): string => resolve(import.meta.dirname, name)

const lines = (name: string): string[] =>
  gunzipSync(readFileSync(file(name)))
    .toString('utf8')
    .split('\n')

const phrases = () => readPhrases(file('en-gazetteer.tsv.gz'))

function corpora(): Corpus[] {
  const places = lines('en-places.txt.gz')
  const news = gmb(new Set(places), lines('en-gmb-second.txt.gz'))
  const web = ewt('train')
  const wiki = wikigold()
  return [
    { texts: news, domain: 'gmb' },
    {
      texts: [
        ...recased(news, 'upper', 40),
        ...recased(news, 'title', 40, 1),
        ...recased(news, 'lower', 60, 2),
      ],
    },
    { texts: wire(phrases(), places, 800), domain: 'wire' },
    { texts: web, domain: 'ewt' },
    { texts: [...recased(web, 'lower', 12), ...recased(web, 'upper', 24, 1)], domain: 'ewt' },
    { texts: wiki, domain: 'wikigold' },
    { texts: btc(), domain: 'btc', marks: ['PERSON', 'LOCATION', 'ORGANIZATION'] },
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
  options: { epochs: 4, style: 'gmb' },
}
