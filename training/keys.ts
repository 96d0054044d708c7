// npx tsx training/keys.ts: makes models/keys.js (the tables in training/keys, CLDR) and models/keys-glosses.js (Wiktionary).

import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { acronymOf, fold, foldWords } from '../src/entities/keys/fold.ts'
import { keyIn, soundsOf, TELLING } from '../src/entities/keys/key.ts'
import { sound } from '../src/entities/keys/sound.ts'
import { KEYS } from '../src/entities/keys/table.ts'
import { seal } from '../src/tagger/sealed.ts'
import { packages } from './gazetteers.ts'
import { demonymsOf, frenchPlurals } from './keys/inflect.ts'
import { placePairs } from './keys-wiktionary.ts'

const FOLDER = resolve(import.meta.dirname, 'keys')
const MODELS = resolve(import.meta.dirname, '../models')
const LANGUAGES = ['en', 'fr']

/** A block of the table: what is written, and its key; the first entry of two that are written alike wins. */
type Block = Map<string, string>

const linesOf = (file: string): string[] =>
  readFileSync(resolve(FOLDER, file), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))

const listOf = (list = ''): string[] =>
  list
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')

const small = new Set(linesOf('small.txt').flatMap((line) => line.split(' ').map(fold)))
const things: Block = new Map()
const persons: Block = new Map()
const surnames: Block = new Map()
const words: Block = new Map()
const national = new Set<string>()

function add(block: Block, form: string, key: string): void {
  if (form !== '' && !block.has(form)) block.set(form, key)
}

/** A name as the table of things is asked for it: an acronym of up to three letters only as such; `fr:` limits the language. */
function addThing(form: string, key: string): void {
  const [, lang = '', name = ''] = /^((?:en|fr):)?(.*)$/.exec(form)!
  const acronym = acronymOf(name)
  if (acronym !== undefined) add(things, `^${acronym}`, key)
  if (acronym !== undefined && acronym.length < 4) return
  const folded = foldWords(name)
  const parts = folded.filter((word) => !small.has(word))
  add(things, lang + (parts.length > 0 ? parts : folded).join(' '), key)
}

function addCountries(): void {
  for (const line of linesOf('countries.txt')) {
    const [code = '', aliases, english, french] = line.split('|')
    for (const alias of listOf(aliases)) addThing(alias, `country:${code}`)
    for (const demonym of demonymsOf(listOf(english), listOf(french))) addThing(demonym, `demonym:${code}`)
  }
  for (const lang of LANGUAGES) {
    const { main } = packages(`cldr-localenames-full/main/${lang}/territories.json`) as {
      main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>
    }
    for (const [id, name] of Object.entries(main[lang]!.localeDisplayNames.territories)) {
      const code = id.replace(/-alt-.*/, '')
      if (!['EU', 'EZ', 'UN', 'ZZ', 'XA', 'XB', 'QO', '001'].includes(code)) addThing(name, `country:${code}`)
    }
  }
}

function addThings(): void {
  for (const line of linesOf('things.txt')) {
    const [key = '', names] = line.split(' = ')
    for (const name of listOf(names)) addThing(name, key)
  }
}

function addPersons(): void {
  for (const line of linesOf('people.txt')) {
    const common = line.startsWith('-')
    const [alone, names] = line.includes(' = ') ? line.split(' = ') : [undefined, line.replace(/^-/, '')]
    const [name = '', ...others] = listOf(names)
    const key = `person:${fold(name).replace(/[^a-z0-9]+/g, '-')}`
    const partsOf = (form: string) => foldWords(form).filter((word) => !small.has(word) && word.length > 1)
    for (const form of alone === undefined ? [name, ...others] : [alone]) {
      const parts = partsOf(form)
      if (parts.length > 1) add(persons, soundsOf(parts), key)
      else addSurname(parts[0] ?? fold(form), key)
    }
    if (!common && alone === undefined && partsOf(name).length > 1) addSurname(partsOf(name).at(-1)!, key)
  }
}

function addSurname(surname: string, key: string): void {
  add(surnames, surname, key)
  if (surname.length >= TELLING - 1) add(surnames, `~${sound(surname)}`, key)
}

function addWords(): void {
  for (const line of linesOf('words.txt')) {
    const [english = '', french = ''] = line.split('|')
    const [head = '', ...others] = english.trim().split(' ')
    const word = head.replace(/[!_]/g, '')
    if (head.endsWith('!')) national.add(word)
    for (const form of [word, ...others, `${word}s`, ...frenchPlurals(french.split(' '))])
      for (const part of [form.replace(/[!_]/g, '')])
        if (part !== '' && !part.includes('-')) add(words, fold(part), word)
  }
}

function write(name: string, text: string): void {
  const file = seal(KEYS, new TextEncoder().encode(text))
  writeFileSync(resolve(MODELS, `${name}.js`), `export default '${Buffer.from(file).toString('base64')}'\n`)
  writeFileSync(resolve(MODELS, `${name}.d.ts`), 'declare const table: string\nexport default table\n')
  console.log(`${name}: ${file.length} bytes`)
}

function blockText(name: string, block: Block): string {
  const forms = new Map<string, string[]>()
  for (const [form, key] of block) forms.set(key, [...(forms.get(key) ?? []), form])
  return `# ${name}\n${[...forms].map(([key, list]) => [key, ...list].join('\t')).join('\n')}\n`
}

addThings()
addCountries()
addPersons()
addWords()
const setBlock = (name: string, set: Iterable<string>) =>
  blockText(name, new Map([...set].map((word) => [word, '-'])))
write(
  'keys',
  blockText('things', things) +
    blockText('persons', persons) +
    blockText('surnames', surnames) +
    blockText('words', words) +
    setBlock('small', small) +
    setBlock('national', national),
)

// What Wiktionary adds: the key that the English name has, for what the French one does not give by itself.
const table = { things, persons, surnames, words, small, national }
const glosses: Block = new Map()
for (const [english, french] of placePairs()) {
  const key = keyIn(table, english, 'LOCATION', 'en')?.key
  const own = keyIn(table, french, 'LOCATION', 'fr')
  if (key === undefined || own === undefined || own.known || own.key === key) continue
  // a gloss that says less, `Oxford` for `université d’Oxford`, would make two things one
  const said = new Set(own.key.split(/[:-]/))
  if (key.split(/[:-]/).every((part) => said.has(part))) continue
  const parts = foldWords(french).filter((word) => !small.has(word))
  add(glosses, parts.join(' '), key)
}
console.log(`${things.size} things, ${persons.size} persons, ${words.size} words, ${glosses.size} glosses`)
write('keys-glosses', blockText('things', glosses))
