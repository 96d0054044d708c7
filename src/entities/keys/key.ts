import type { Lang } from '../../text/lang.ts'
import { acronymOf, foldWords } from './fold.ts'
import { memo } from './memo.ts'
import { sound } from './sound.ts'
import { type KeyTable, keyTable } from './table.ts'

/** A language-independent name of a thing. */
export interface Key {
  readonly key: string
  /** It is a code of the table, not made of words. */
  readonly known: boolean
  /** The country that a name gives beside common words alone: `UA` of `Ukrainian defence ministry`. */
  readonly nation?: string
  /** The key without a country, if common words alone make it. */
  readonly stem?: string
}

/** The longest name of a country, in words. */
const LONGEST = 4

/**
 * The key of a name: a code where the table has one, else made of its words by their meaning or sound.
 *
 * The parts of a made key are sorted, since languages order them differently, and it doesn't tell the type, which a
 * recogniser may get wrong in one language.
 *
 * @example
 * ```ts
 * keyOf('Ukraine', 'LOCATION', 'en').key // 'country:UA'
 * keyOf('ministère de l’Éducation', 'ORGANIZATION', 'fr').key === keyOf('Education Ministry', 'ORGANIZATION', 'en').key
 * ```
 */
export function keyOf(name: string, type: string, lang: Lang): Key | undefined {
  return (type === 'PERSON' ? keysOfPersons : keysOfThings)(lang)(name)
}

/** The keys of names by language, kept. */
const keysOf = (type: string) => memo((lang) => memo((name) => keyIn(keyTable(), name, type, lang as Lang)))
const keysOfPersons = keysOf('PERSON')
/** A key doesn't depend on the type of what is no person. */
const keysOfThings = keysOf('MISC')

/** The same with another table. */
export function keyIn(table: KeyTable, name: string, type: string, lang: Lang): Key | undefined {
  const folded = foldWords(name)
  const words = folded.filter((word) => !table.small.has(word))
  const parts = words.length > 0 ? words : folded
  if (parts.length === 0) return undefined
  const person = type === 'PERSON'
  let found = person ? knownPerson(parts, table) : knownThing(name, parts, table, lang)
  if (found === undefined && parts.length > 1)
    found = person ? knownThing(name, parts, table, lang) : knownPerson(parts, table)
  if (found !== undefined) return { key: found, known: !found.startsWith(MADE) }
  const acronym = acronymOf(name)
  return acronym === undefined ? madeKey(parts, table, person) : { key: MADE + acronym, known: false }
}

function knownThing(
  name: string,
  parts: readonly string[],
  { things }: KeyTable,
  lang: Lang,
): string | undefined {
  const acronym = acronymOf(name)
  const phrase = parts.join(' ')
  const found = acronym === undefined ? undefined : things.get(`^${acronym}`)
  return found ?? things.get(`${lang}:${phrase}`) ?? things.get(phrase)
}

function knownPerson(parts: readonly string[], { persons, surnames }: KeyTable): string | undefined {
  const full = parts.filter((part) => part.length > 1)
  if (full.length > 1) return persons.get(soundsOf(full))
  const surname = full[0] ?? parts[0]!
  return surnames.get(surname) ?? (surname.length < TELLING ? undefined : surnames.get(`~${sound(surname)}`))
}

/** A surname alone is known by its sound when it is this long; shorter ones sound like too many others. */
export const TELLING = 6

/** The code of a state; that of a continent has digits. */
const STATE = /^\D/

/** What keys that are made of words begin with. */
const MADE = 'name:'

/** The sounds of a name's words, sorted. */
export function soundsOf(words: readonly string[]): string {
  return words.map(sound).sort().join(' ')
}

function madeKey(parts: readonly string[], table: KeyTable, person: boolean): Key {
  const made: string[] = []
  let nation: string | undefined
  let national = false
  let common = true
  for (let i = 0; i < parts.length; ) {
    // a surname may be a country's name
    const [country, length] = person && parts.length === 1 ? [undefined, 1] : countryAt(parts, i, table)
    i += length
    if (country !== undefined) {
      nation = country
      continue
    }
    const part = parts[i - 1]!
    if (part.length === 1 && parts.length > 2) continue // an initial
    const word = table.words.get(part)
    if (word === undefined) common = false
    else if (table.national.has(word)) national = true
    made.push(word ?? (person ? undefined : glossOf(part, table)) ?? sound(part))
  }
  const stem = joined(made)
  // `Spaniard Sergio Garcia`: a finder may take the people along
  if (nation === undefined || (person && made.length > 1))
    return { key: stem, known: false, ...(common ? { stem } : {}) }
  const key = joined([...made, nation])
  if (made.length === 0 || !common || !STATE.test(nation)) return { key, known: false }
  return { key: national ? stem : key, known: false, nation, stem }
}

/** What a key is made of for a place's French name: `bohême` in `Bohême du Nord` sounds like Bohemia. */
function glossOf(part: string, { things }: KeyTable): string | undefined {
  const key = things.get(part)
  return key?.startsWith(MADE) === true ? key.slice(MADE.length) : undefined
}

/** The parts in an order that no language has. */
const joined = (parts: readonly string[]) => MADE + [...new Set(parts)].sort().join('-')

/** The code of the country or people that is named at `at`, and how many words that takes. */
function countryAt(
  parts: readonly string[],
  at: number,
  { things }: KeyTable,
): [code: string | undefined, length: number] {
  for (let length = Math.min(LONGEST, parts.length - at); length > 0; length--) {
    const phrase = length === 1 ? parts[at]! : parts.slice(at, at + length).join(' ')
    const key =
      things.get(phrase) ?? (length === 1 && parts.length > 1 ? things.get(`^${phrase}`) : undefined)
    const code = key === undefined ? undefined : /^(?:country|demonym):(.*)/.exec(key)?.[1]
    if (code !== undefined) return [code, length]
  }
  return [undefined, 1]
}
