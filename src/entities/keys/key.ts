import { acronymOf, foldWords } from './fold.ts'
import { sound } from './sound.ts'
import { type KeyTable, keyTable } from './table.ts'

/** A language-independent name of a thing. */
export interface Key {
  readonly key: string
  /** It stands in the table: not made of the name alone. */
  readonly known: boolean
  /** The country that a name gives beside common words alone: `UA` of `Ukrainian defence ministry`. */
  readonly nation?: string
  /** The key without the country. */
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
 * keyOf('Ukraine', 'LOCATION').key // 'country:UA'
 * keyOf('ministère de l’Éducation', 'ORGANIZATION').key === keyOf('Education Ministry', 'ORGANIZATION').key // true
 * ```
 */
export function keyOf(name: string, type: string): Key | undefined {
  return keyIn(keyTable(), name, type)
}

/** The same with another table. */
export function keyIn(table: KeyTable, name: string, type: string): Key | undefined {
  const folded = foldWords(name)
  const words = folded.filter((word) => !table.small.has(word))
  const parts = words.length > 0 ? words : folded
  if (parts.length === 0) return undefined
  const known = type === 'PERSON' ? knownPerson(parts, table) : knownThing(name, parts, table)
  if (known !== undefined) return { key: known, known: true }
  if (parts.length > 1) {
    const other = type === 'PERSON' ? knownThing(name, parts, table) : knownPerson(parts, table)
    if (other !== undefined) return { key: other, known: true }
  }
  return madeKey(parts, table)
}

function knownThing(name: string, parts: readonly string[], { things }: KeyTable): string | undefined {
  const acronym = acronymOf(name)
  return (acronym === undefined ? undefined : things.get(`^${acronym}`)) ?? things.get(parts.join(' '))
}

function knownPerson(parts: readonly string[], { persons, surnames }: KeyTable): string | undefined {
  const full = parts.filter((part) => part.length > 1)
  if (full.length > 1) return persons.get(soundsOf(full))
  return surnames.get(sound(full[0] ?? parts[0]!))
}

/** The sounds of a name's words, sorted. */
export function soundsOf(words: readonly string[]): string {
  return words.map(sound).sort().join(' ')
}

function madeKey(parts: readonly string[], table: KeyTable): Key {
  const made: string[] = []
  let nation: string | undefined
  let national = false
  let common = true
  for (let i = 0; i < parts.length; ) {
    const [country, length] = countryAt(parts, i, table)
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
    made.push(word ?? sound(part))
  }
  const stem = `name:${made.sort().join('-')}`
  if (nation === undefined) return { key: stem, known: false }
  const key = `name:${[...made, nation].sort().join('-')}`
  if (made.length === 0 || !common) return { key, known: false }
  return { key: national ? stem : key, known: false, nation, stem }
}

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
