import type { SpeakerWords } from '../../language/speaker-words.ts'
import type { Referent } from './cast.ts'

const kinds = new WeakMap<SpeakerWords, Map<string, Referent['kind']>>()

/** What a noun is a noun of. Kept, as a text says the same nouns again and again. */
export function kindOfNoun(noun: string, lexicon: SpeakerWords): Referent['kind'] {
  let known = kinds.get(lexicon)
  if (known === undefined) {
    known = new Map()
    kinds.set(lexicon, known)
  }
  let kind = known.get(noun)
  if (kind === undefined) {
    kind = read(noun, lexicon)
    if (known.size > LIMIT) known.clear()
    known.set(noun, kind)
  }
  return kind
}

const LIMIT = 20_000

function read(noun: string, lexicon: SpeakerWords): Referent['kind'] {
  if (lexicon.persons.has(noun) || isAge(noun)) return 'person'
  if (lexicon.groups.has(noun)) return 'group'
  if (lexicon.writings.has(noun)) return 'writing'
  const person = lexicon.demonyms.has(noun) || lexicon.offices.has(noun)
  return person || lexicon.personEndings.some((ending) => noun.endsWith(ending)) ? 'person' : 'unknown'
}

const AGE = /^\d{1,3}-(?:year-old|year-olds)$/

/** `the 24-year-old` */
export function isAge(noun: string): boolean {
  return AGE.test(noun)
}
