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
import { gazetteerSection, type Phrase, readPhrases } from './gazetteer.ts'
import { withInstitutions } from './institutions.ts'
import type { Recipe } from './recipe.ts'
import { namer, renamed } from './renamed.ts'

const file = (name: string): string => resolve(import.meta.dirname, name)

const lines = (name: string): string[] =>
  gunzipSync(readFileSync(file(name)))
    .toString('utf8')
    .split('\n')

/** The gazetteer and the brands, in order. */
function phrases(): Phrase[] {
  const brands = lines('en-brands.txt.gz').map(
    (phrase): Phrase => ({ phrase, class: 'organization', level: 1 }),
  )
  const key = (one: Phrase): string => `${one.phrase}\t${one.class}`
  return [...readPhrases(file('en-gazetteer.tsv.gz')), ...brands].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

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

/** News: half of the Groningen Meaning Bank, as a larger model reads it (`en-gmb-teacher.txt.gz`). */
function taughtNews(): AnnotatedText[] {
  return news(lines('en-gmb-teacher.txt.gz')).filter((_, i) => i % 2 === 0)
}

/** The Groningen Meaning Bank; its texts that only one annotator has read are left out. */
export function news(teacher: readonly string[]): AnnotatedText[] {
  return gmb(new Set(lines('en-places.txt.gz')), lines('en-gmb-second.txt.gz'), teacher)
    .filter((text) => text.others !== undefined)
    .map(withInstitutions)
}

/** The corpora that people annotated. */
export function byHand(): Record<'web' | 'wiki' | 'tweets', Corpus & { texts: readonly AnnotatedText[] }> {
  return {
    web: { texts: ewt('train').map(withInstitutions), domain: 'ewt' },
    wiki: { texts: wikigold().map(withInstitutions), domain: 'wikigold' },
    tweets: {
      texts: btc().filter((_, i) => i % 2 === 0),
      domain: 'btc',
      marks: ['PERSON', 'LOCATION', 'ORGANIZATION'],
    },
  }
}

/** Made-up lines of agencies. */
export function agencies(): AnnotatedText[] {
  return wire(phrases(), lines('en-places.txt.gz'), 1800)
}

/**
 * The domains that made-up lines are parted between; `undefined` is none. A town that plays is a team in whatever style:
 * were they all without a domain, the weights of the others would unlearn it.
 */
const WIRE_DOMAINS = [undefined, undefined, undefined, 'gmb', 'gmb']

function corpora(): Corpus[] {
  const papers = taughtNews()
  const wires = agencies()
  const { web, wiki, tweets } = byHand()
  const [pages, articles] = [web.texts, wiki.texts]
  return [
    {
      texts: [...papers.filter((_, i) => i % 4 !== 0), ...others(papers, 4, 0, 1)],
      domain: 'gmb',
      calibrates: false,
    },
    {
      texts: [
        ...recased(papers, 'upper', 40),
        ...recased(papers, 'title', 20, 1),
        ...recased(papers, 'lower', 60, 2),
      ],
      calibrates: false,
    },
    ...WIRE_DOMAINS.map((domain, k) => ({
      texts: wires.filter((_, i) => i % WIRE_DOMAINS.length === k),
      ...(domain === undefined ? {} : { domain }),
      calibrates: false,
    })),
    // Without a domain either, to keep the balance.
    { texts: nameless(pages).filter((_, i) => i % 3 === 0), calibrates: false },
    web,
    { texts: [...recased(pages, 'lower', 6), ...recased(pages, 'upper', 24, 1)], domain: 'ewt' },
    { texts: others(pages, 3, 0, 5), domain: 'ewt', weight: 0.5, calibrates: false },
    wiki,
    { texts: others(articles, 1, 0, 3), domain: 'wikigold', weight: 0.5 },
    tweets,
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
  options: { epochs: 2, runs: 2, l1: 0.7, style: { gmb: 0.15, wikigold: 0.2, ewt: 0.45 } },
}
