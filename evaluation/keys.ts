// npm run evaluate -- keys [--errors]: do one thing's names get the same key in both languages, and different things
// different ones? On names marked by hand, then on those of them that the recognisers find.

import { articles } from '../corpus/index.ts'
import { readText } from '../src/document/read.ts'
import type { Entity } from '../src/entities/entity.ts'
import { entitiesOf } from '../src/entities/extract.ts'
import { link } from '../src/entities/link/link.ts'
import { LANGUAGES } from '../src/language/registry.ts'
import type { Lang } from '../src/text/lang.ts'
import { readData } from './data.ts'
import { type NtrexPart, ntrexNames } from './hand-marked.ts'

const NAMED = new Set(['PERSON', 'ORGANIZATION', 'LOCATION', 'MISC'])

/** A marked name: what it names is the same for all names of one thing, in both languages. */
interface GoldName {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly thing: string | number
}

interface Story {
  readonly id: string
  readonly sides: readonly {
    readonly lang: Lang
    readonly text: string
    readonly names: readonly GoldName[]
  }[]
}

/** Names marked by hand in articles that exist in both languages: offsets only, the texts are data. */
function ntrex(part: NtrexPart): Story[] {
  const marked = ntrexNames(part)
  const texts = JSON.parse(readData('align/ntrex-dev.json')) as Record<string, Record<Lang, string[]>>
  return Object.entries(marked).map(([id, languages]) => ({
    id,
    sides: (['en', 'fr'] as const).map((lang) => ({
      lang,
      text: texts[id]![lang].join('\n'),
      names: languages[lang].map(([start, end, type, thing]) => ({ start, end, type, thing })),
    })),
  }))
}

/** The five articles as one story: the gold's `canonical` is the same for one thing in every article. */
function corpus(): Story[] {
  const sides = articles.map(({ lang, text, entities }) => ({
    lang,
    text,
    names: entities
      .filter(({ type }) => NAMED.has(type))
      .map(({ start, end, type, canonical }) => ({
        start,
        end,
        type,
        thing: canonical.replace(/ language$/, ''),
      })),
  }))
  return [{ id: 'corpus', sides }]
}

interface Counts {
  /** Things named in both languages, and those of them that share a key. */
  shared: number
  same: number
  /** Pairs of different things, and those that have a key in common. */
  pairs: number
  merged: number
  /** Within a document: pairs of mentions of one thing, and those with one id; mentions given one id wrongly. */
  mentions: number
  linked: number
  ids: number
  wrongIds: number
}

/** The entities of the marked names, and the names; of a document's own entities those that are marked. */
function entitiesOfGold(
  text: string,
  lang: Lang,
  gold: readonly GoldName[],
  found: boolean,
): [readonly GoldName[], Entity[]] {
  const document = readText(text, { lang }, LANGUAGES)
  if (!found)
    return [
      gold,
      link(
        document,
        gold.map(({ start, end, type }) => ({ start, end, type, extractor: 'gold' })),
      ),
    ]
  const marked = new Map(gold.map((name) => [`${name.start} ${name.end}`, name]))
  const known = entitiesOf(document).filter(
    ({ start, end, type }) => NAMED.has(type) && marked.has(`${start} ${end}`),
  )
  return [known.map(({ start, end }) => marked.get(`${start} ${end}`)!), known]
}

function score(stories: readonly Story[], found: boolean, errors: boolean): Counts {
  const counts: Counts = {
    shared: 0,
    same: 0,
    pairs: 0,
    merged: 0,
    mentions: 0,
    linked: 0,
    ids: 0,
    wrongIds: 0,
  }
  for (const { id, sides } of stories) {
    const keys = new Map<string | number, Map<Lang, Set<string>>>()
    const names = new Map<string | number, Set<string>>()
    for (const { lang, text, names: marked } of sides) {
      const [gold, entities] = entitiesOfGold(text, lang, marked, found)
      countIds(gold, entities, counts, errors ? id : undefined)
      entities.forEach(({ key, text: name }, i) => {
        const { thing } = gold[i]!
        const languages = keys.get(thing) ?? new Map<Lang, Set<string>>()
        keys.set(thing, languages.set(lang, (languages.get(lang) ?? new Set()).add(key ?? `none ${i}`)))
        names.set(thing, (names.get(thing) ?? new Set()).add(`${lang}:${name}=${key}`))
      })
    }
    const owners = new Map<string, Set<string | number>>()
    for (const [thing, languages] of keys) {
      for (const list of languages.values())
        for (const key of list) owners.set(key, (owners.get(key) ?? new Set()).add(thing))
      const [one, other] = [...languages.values()]
      if (one === undefined || other === undefined) continue
      counts.shared++
      if ([...one].some((key) => other.has(key))) counts.same++
      else if (errors) console.log(`${id}  not joined  ${[...names.get(thing)!].join('  ')}`)
    }
    counts.pairs += keys.size
    for (const [key, list] of owners) {
      if (list.size === 1) continue
      counts.merged += list.size - 1
      if (errors)
        console.log(
          `${id}  merged  ${key}  ${[...list].map((thing) => [...names.get(thing)!].join(' ')).join(' // ')}`,
        )
    }
  }
  return counts
}

function countIds(
  gold: readonly GoldName[],
  entities: readonly Entity[],
  counts: Counts,
  id: string | undefined,
): void {
  const firstOf = new Map<string | number, number>()
  const thingOf = new Map<string, string | number>()
  gold.forEach(({ thing }, i) => {
    const entity = entities[i]!
    const first = firstOf.get(thing)
    if (first === undefined) firstOf.set(thing, i)
    else {
      counts.mentions++
      if (entities[first]!.id === entity.id) counts.linked++
      else if (id !== undefined) console.log(`${id}  two ids  ${entities[first]!.text} / ${entity.text}`)
    }
    const owner = thingOf.get(entity.id)
    if (owner === undefined) thingOf.set(entity.id, thing)
    counts.ids++
    if (owner !== undefined && owner !== thing) {
      counts.wrongIds++
      if (id !== undefined) console.log(`${id}  one id  ${entity.text} in ${entity.name}`)
    }
  })
}

export function run(args: readonly string[]): void {
  console.log('set           things in both  same key   things  wrong merges   mentions  same id   wrong id')
  const sets: [string, Story[], boolean][] = [
    ['corpus', corpus(), false],
    ['ntrex', ntrex('ntrex'), false],
    ['ntrex-more', ntrex('ntrex-more'), false],
    ['ntrex-unseen', ntrex('ntrex-unseen'), false],
    ['corpus, found', corpus(), true],
    ['ntrex, found', ntrex('ntrex'), true],
    ['more, found', ntrex('ntrex-more'), true],
    ['unseen, found', ntrex('ntrex-unseen'), true],
  ]
  for (const [name, stories, found] of sets) {
    const c = score(stories, found, args.includes('--errors'))
    const share = (part: number, all: number) => (part / Math.max(1, all)).toFixed(4)
    console.log(
      `${name.padEnd(14)}${String(c.shared).padStart(14)}  ${share(c.same, c.shared).padStart(8)}` +
        `${String(c.pairs).padStart(9)}  ${share(c.merged, c.pairs).padStart(12)}` +
        `${String(c.mentions).padStart(11)}  ${share(c.linked, c.mentions).padStart(7)}  ${share(c.wrongIds, c.ids).padStart(9)}`,
    )
  }
}
