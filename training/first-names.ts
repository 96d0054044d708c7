// npx tsx training/first-names.ts: writes src/language/first-names.generated.ts, the gender of first names by their endings.
//
// Data: the lists of the npm package gender-detection-from-name (MIT) and compromise's MaleName and FemaleName (MIT);
// INSEE's counts of French first names (Licence Ouverte) say which French ones are common enough to keep.

import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import nlp from 'compromise'
import { readData } from '../evaluation/data.ts'

type Gender = 'm' | 'f'

const require = createRequire(import.meta.url)
const SOURCE = 'gender-detection-from-name'
const INSEE_LEAST = 300

/** A list without the names that it gives both genders: of the French one these are the most common. */
function listOf(lang: string): Map<string, Gender> {
  const file = readFileSync(resolve(require.resolve(SOURCE), `../names/${lang}.js`), 'utf8')
  const names = new Map<string, Gender>()
  const both = new Set<string>()
  for (const [, name, says] of file.matchAll(/\['([^']+)', '(male|female)'\]/g)) {
    const gender = says === 'male' ? 'm' : 'f'
    if (names.get(name!) === (gender === 'm' ? 'f' : 'm')) both.add(name!)
    names.set(name!, gender)
  }
  for (const name of both) names.delete(name)
  return names
}

function compromiseNames(): Map<string, Gender> {
  const lexicon = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon
  const names = new Map<string, Gender>()
  for (const [name, tags] of Object.entries(lexicon)) {
    const all = new Set([tags].flat())
    if (all.has('MaleName') !== all.has('FemaleName')) names.set(name, all.has('MaleName') ? 'm' : 'f')
  }
  return names
}

const common = new Set(
  readData('gazetteers/insee-first-names.csv.gz')
    .split('\n')
    .map((line) => line.split(','))
    .filter(([, count]) => Number(count) >= INSEE_LEAST)
    .map(([name]) => name!.toLowerCase()),
)
const lists = {
  en: listOf('en'),
  fr: listOf('fr'),
  it: listOf('it'),
  es: listOf('es'),
  de: listOf('de'),
  tr: listOf('tr'),
}
const english = compromiseNames()

/** The first language of `order` that knows the name says its gender. */
function merged(order: readonly (keyof typeof lists)[]): Map<string, Gender> {
  const names = new Map<string, Gender>()
  const keep = (name: string, gender: Gender) => {
    if (!names.has(name) && /^\p{Ll}{2,12}(?:-\p{Ll}+)?$/u.test(name)) names.set(name, gender)
  }
  for (const lang of order) {
    if (lang === 'en') for (const [name, gender] of english) keep(name, gender)
    for (const [name, gender] of lists[lang]) {
      if (lang === 'fr' ? common.has(name) : lang === 'en' ? english.has(name) || common.has(name) : true)
        keep(name, gender)
    }
  }
  return names
}

/** What the lists leave out or have wrong: names that both genders bear, Russian ones as French writes them. */
const said: readonly [string, Gender][] = [
  ...'patrice sergueï alexeï andreï nikolaï mikhaïl dmitri dimitri iouri youri evgueni valeri vitali guennadi'
    .split(' ')
    .map((name): [string, Gender] => [name, 'm']),
  ...'laurence camille'.split(' ').map((name): [string, Gender] => [name, 'f']),
]
for (const [name, gender] of said) {
  lists.fr.set(name, gender)
  common.add(name)
}

interface Node {
  m: number
  f: number
  next: Map<string, Node>
}

/** Rules `ending → gender`, longest wins, `^` marks a whole name: only those that change what a shorter one says. */
function rules(names: ReadonlyMap<string, Gender>): Map<string, Gender> {
  const root: Node = { m: 0, f: 0, next: new Map() }
  for (const [name, gender] of names) {
    let node = root
    node[gender]++
    for (const letter of [...`^${name}`].reverse()) {
      const next = node.next.get(letter) ?? { m: 0, f: 0, next: new Map() }
      node.next.set(letter, next)
      next[gender]++
      node = next
    }
  }
  const found = new Map<string, Gender>()
  const visit = (node: Node, ending: string, inherited: Gender | undefined) => {
    const says: Gender = node.m >= node.f ? 'm' : 'f'
    const pure = Math.max(node.m, node.f) / (node.m + node.f)
    const applies =
      ending !== '' && says !== inherited && (pure > 0.66 || ending.startsWith('^')) ? says : inherited
    if (applies !== undefined && applies !== inherited) found.set(ending, applies)
    for (const [letter, next] of node.next) visit(next, letter + ending, applies)
  }
  visit(root, '', undefined)
  return found
}

function literal(found: ReadonlyMap<string, Gender>): string {
  const of = (gender: Gender) =>
    [...found]
      .filter(([, g]) => g === gender)
      .map(([ending]) => ending)
      .sort()
      .join(' ')
  return `{\n  m: '${of('m')}',\n  f: '${of('f')}',\n}`
}

const tables = {
  en: merged(['en', 'es', 'de', 'it', 'fr', 'tr']),
  fr: merged(['fr', 'en', 'es', 'de', 'it', 'tr']),
}
const source = Object.entries(tables)
  .map(
    ([lang, names]) =>
      `/** ${names.size} names. */\nexport const ${lang}: Endings = ${literal(rules(names))}\n`,
  )
  .join('\n')
writeFileSync(
  resolve(import.meta.dirname, '../src/language/first-names.generated.ts'),
  `// Generated by training/first-names.ts from gender-detection-from-name (MIT), compromise (MIT) and INSEE's first names
// (Licence Ouverte). Endings of first names by the gender they show; the longest that fits wins, ^ stands before a whole name.

export interface Endings {
  readonly m: string
  readonly f: string
}

${source}`,
)
for (const [lang, names] of Object.entries(tables))
  console.log(lang, names.size, 'names,', rules(names).size, 'rules')
