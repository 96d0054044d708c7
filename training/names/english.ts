import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Corpus } from '../../src/entities/names/train/corpus.ts'
import { english } from '../../src/language/en/english.ts'
import { random } from '../../src/tagger/train/random.ts'
import type { AnnotatedText } from './annotated.ts'
import { recased } from './casing.ts'
import { clusterSections } from './clusters.ts'
import { btc, ewt, wikigold, worldwide } from './en.ts'
import { bodies } from './en-bodies.ts'
import { gmb } from './en-gmb.ts'
import { PEOPLES, wire } from './en-wire.ts'
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

/** Every `step`-th text, from `first` on, with other people, towns and organisations. */
function others(texts: readonly AnnotatedText[], step: number, first: number, seed: number): AnnotatedText[] {
  const list = phrases()
  const towns = new Set(list.filter((p) => p.class === 'town').map((p) => p.phrase))
  const by = namer(list, seed)
  const next = random(seed)
  const make = bodies(by, next, () => PEOPLES[Math.floor(next() * PEOPLES.length)]!, by.town)
  const organization = (written: string): string => {
    // Acronyms stay, and half of the single words, which sentences often say more of.
    if (/^[\p{Lu}.&]+$/u.test(written) || !/^\p{Lu}/u.test(written)) return written
    if (!written.includes(' ')) return next() < 0.5 ? make.company() : written
    return next() < 0.3 ? make.company() : make.body()
  }
  return texts
    .filter((_, i) => i % step === first)
    .map((text) => ({
      ...renamed(text, by, (name) => towns.has(name.toLowerCase()), organization),
      id: `${text.id}-renamed`,
    }))
}

/** The lines of texts that have no name. */
function nameless(texts: readonly AnnotatedText[]): AnnotatedText[] {
  return texts.flatMap(({ id, text, names }) =>
    [...text.matchAll(/.{20,}/g)]
      .filter(
        ({ index, 0: line }) => !names.some(({ start }) => start >= index && start < index + line.length),
      )
      .map(({ 0: line }) => ({ id, text: line, names: [] })),
  )
}

function corpora(): Corpus[] {
  const places = lines('en-places.txt.gz')
  // Not all of the texts: more of them teach no more.
  const news = gmb(new Set(places), lines('en-gmb-second.txt.gz'))
    .filter((text) => text.others !== undefined)
    .filter((_, i) => i % 3 === 0)
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
    // No domain of their own: a town that plays is a team in whatever style. Sentences without names keep the balance.
    { texts: wire(phrases(), places, 1800), calibrates: false },
    { texts: nameless(web).filter((_, i) => i % 3 === 0), calibrates: false },
    { texts: web, domain: 'ewt' },
    { texts: [...recased(web, 'lower', 6), ...recased(web, 'upper', 24, 1)], domain: 'ewt' },
    { texts: others(web, 3, 0, 5), domain: 'ewt', weight: 0.5, calibrates: false },
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
  options: { epochs: 2, l1: 0.7, style: { gmb: 0.15, wikigold: 0.25, ewt: 0.4 } },
}
