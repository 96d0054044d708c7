import type { Entity } from '../../entities/entity.ts'
import { briefInt32s } from '../../text/brief.ts'
import { IN } from '../words/types.ts'
import { K, type Words, wordAt } from '../words/words.ts'
import type { Occurrence } from './cast.ts'
import { genderOfPhrase } from './gender.ts'
import type { Phrase } from './phrase.ts'

const NAMED = new Set(['PERSON', 'ORGANIZATION', 'LOCATION'])

/** For each word the index of the person, organisation or place that it is part of, plus one; else 0. */
export function entityOfWords(words: Words, entities: readonly Entity[]): Int32Array {
  const at = briefInt32s(words.count)
  entities.forEach(({ start, end, type }, e) => {
    if (!NAMED.has(type)) return
    for (let w = wordAt(words, start); w < words.count && words.start[w]! < end; w++) at[w] = e + 1
  })
  return at
}

export interface NameReading extends Occurrence {
  /** Nouns of office that stood in the run: President, Attorney General. */
  readonly offices: readonly string[]
  /** The word that the name starts with. */
  readonly from: number
}

/** Reads the name of a phrase: titles and offices off, the typed entity where there is one. Undefined if only offices are left. */
export function readName(
  words: Words,
  phrase: Phrase,
  entities: readonly Entity[],
  entityOf: Int32Array,
): NameReading | undefined {
  const { name } = phrase
  if (name === undefined) return undefined
  const { lower, lexicon, text, start, end } = words
  let [from, to] = name
  const typed = entityOf[to]!
  let entity = typed === 0 ? undefined : entities[typed - 1]
  if (entity?.type === 'PERSON' && isBehindPlace(words, entityOf, from, typed)) entity = undefined
  if (entity !== undefined) {
    // a model may leave a first name out, but what it calls something else is no part of the name
    let left = to
    const person = entity.type === 'PERSON'
    // `la Santé Anne Roux`, `le chef des Verts Anne Roux`: no person's name goes with what stands before
    const alone = person && (phrase.determiner === 'definite' || isOfPerson(words, phrase))
    const untyped = alone ? typed : 0
    while (left > from && (entityOf[left - 1] === typed || entityOf[left - 1] === untyped)) left--
    from = left
    while (from > 0 && entityOf[from - 1] === typed) from--
    while (person && from < to && lexicon.prepositions.has(lower[from]!)) from++ // `Pour Noël, …`
    while (to + 1 < words.count && entityOf[to + 1] === typed && words.kind[to + 1] !== K.verb) {
      if (words.types[to + 1]!.picture || (person && lexicon.prepositions.has(lower[to + 1]!))) break
      to++
    }
  }
  if (from === to && (words.types[to]!.lists & IN.times) > 0) return undefined
  // where all words have capitals a name has no end
  if (words.inTitle[to] && (entity === undefined || (to - from > 2 && !hasParticle(words, from, to))))
    return undefined
  const offices: string[] = []
  // `le Président Trump`, of which only Trump is a name to the model
  // `la Défense Anne Roux`: the article is not hers
  let foreign = false
  for (let w = name[0]; w < from; w++) {
    if (lexicon.offices.has(lower[w]!) || lexicon.persons.has(lower[w]!)) offices.push(lower[w]!)
    else foreign ||= !lexicon.titles.has(lower[w]!)
  }
  const titledBody = to > from && to - from < 3 && lexicon.persons.has(lower[from]!) // `Judge Kavanaugh` is no organisation
  let person = entity?.type === 'PERSON' || titledBody
  let titled = false
  if (entity === undefined || person) {
    // the name is what follows the last title or office: `Attorney General Karl Racine`
    let cut = from
    for (let w = from; w <= to; w++) {
      if (w < to && isEpithet(words, w)) cut = w + 1 // Oscar-winner Susan Sarandon
      const title = lexicon.titles.has(lower[w]!) || lexicon.titles.has(`${lower[w]!}.`)
      const office = lexicon.offices.has(lower[w]!) || lexicon.persons.has(lower[w]!)
      if (lexicon.demonyms.has(lower[w]!) && w + 2 <= to) cut = w + 1 // Spaniard Sergio Garcia
      if (!title && !office) continue
      const alone =
        entity === undefined && lexicon.offices.has(lower[w]!) && !lexicon.attributes.has(lower[w]!)
      if (w < to || alone || lexicon.persons.has(lower[w]!)) cut = w + 1
      titled ||= title || lexicon.persons.has(lower[w]!)
      if (office) offices.push(lower[w]!)
    }
    // the Duchess of Feria
    if (cut > to || (cut > from && words.kind[cut] === K.of)) return undefined
    from = cut
  }
  const before = lower[from - 1]
  if (before !== undefined && (lexicon.titles.has(before) || lexicon.persons.has(before))) person = true
  // the Ministry of the Interior: the noun alone says little
  const { full } = phrase
  const common = to < full && !person && !titled && words.types[to]!.noun === 'group'
  const complete = common && phrase.last === to && full - to < 8 && !holdsPerson(entities, entityOf, to, full)
  const parts: string[] = []
  for (let w = from; w <= (complete ? full : to); w++) {
    const word = text.slice(start[w], end[w])
    // the People’s Bank: a word that another is tied to is one part with it
    if (w > from && start[w] === end[w - 1]) parts.push(parts.pop()! + word)
    else parts.push(word)
  }
  const gender = foreign ? undefined : genderOfPhrase(words, phrase)
  if (phrase.determiner === 'definite' && lexicon.demonyms.has(lower[to]!)) return undefined // the Scot
  return {
    parts,
    entity,
    gender: person || titled ? gender : undefined,
    person: person || titled,
    offices,
    from,
  }
}

/** `the Government of President Ann Lee` is no name. */
function holdsPerson(entities: readonly Entity[], entityOf: Int32Array, from: number, to: number): boolean {
  for (let w = from + 1; w <= to; w++) if (entities[entityOf[w]! - 1]?.type === 'PERSON') return true
  return false
}

/** `Ross au Sportsound`, all of it a person to the model: what follows a preposition is another. */
function isBehindPlace(
  { lower, lexicon }: Words,
  entityOf: Int32Array,
  from: number,
  typed: number,
): boolean {
  return from > 1 && entityOf[from - 1] === typed && lexicon.prepositions.has(lower[from - 1]!)
}

/** `chef des Verts …`, `Secretary for Health …`: the complement of a noun of persons that are not kin. */
function isOfPerson({ kind, lower, types, lexicon }: Words, { first }: Phrase): boolean {
  const joined = kind[first - 1] === K.of || kind[first - 1] === K.preposition
  return joined && types[first - 2]?.noun === 'person' && !lexicon.kin.has(lower[first - 2]!)
}

/** `Abdullah bin Zayed Al Nahyan`: a small word that only a name has inside. */
function hasParticle({ kind, types }: Words, from: number, to: number): boolean {
  for (let w = from + 1; w < to; w++) if (!types[w]!.capital && kind[w] === K.noun) return true
  return false
}

/** `Oscar-winner`: a capital before the hyphen, a noun of persons or a participle after it. */
function isEpithet({ lower, text, start, end, lexicon }: Words, w: number): boolean {
  const hyphen = lower[w]!.lastIndexOf('-')
  if (hyphen < 1) return false
  const tail = lower[w]!.slice(hyphen + 1)
  // Vice-Chairman Ann Lee
  if (lexicon.offices.has(tail)) return true
  if (!/-\p{Ll}/u.test(text.slice(start[w], end[w]))) return false
  return lexicon.persons.has(tail) || lexicon.participles.some((ending) => tail.endsWith(ending))
}

/** An organisation under the words of its entity. */
export function bodyName(entity: Entity): Occurrence {
  return { parts: entity.text.split(/\s+/), entity, person: false }
}

/** The words that the names of persons start with. */
export function personStarts(words: Words, entities: readonly Entity[]): ReadonlySet<number> {
  return new Set(entities.filter(({ type }) => type === 'PERSON').map(({ start }) => wordAt(words, start)))
}
