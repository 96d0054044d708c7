import type { SpeakerWords } from '../../language/speaker-words.ts'

/** What a noun or a name can be of. */
export type NounKind = 'person' | 'group' | 'place' | 'writing' | 'unknown'

/** What a noun is a noun of. */
export function kindOfNoun(noun: string, lexicon: SpeakerWords): NounKind {
  if (lexicon.persons.has(noun) || isAge(noun)) return 'person'
  if (lexicon.groups.has(noun)) return 'group'
  if (lexicon.writings.has(noun)) return 'writing'
  const person = lexicon.demonyms.has(noun) || (lexicon.offices.has(noun) && !lexicon.attributes.has(noun))
  const singular = PLURAL.test(noun) ? noun.slice(0, -1) : noun
  if (lexicon.impersonals.has(singular)) return 'unknown'
  if (person || lexicon.personEndings.some((ending) => noun.endsWith(ending))) return 'person'
  return singular === noun ? 'unknown' : kindOfNoun(singular, lexicon)
}

/** `placards`: lists hold what the singular does not tell. */
const PLURAL = /\p{L}{3}[^s]s$/u

const AGE = /^\d{1,3}-(?:year-old|year-olds)$/

/** `the 24-year-old` */
export function isAge(noun: string): boolean {
  return AGE.test(noun)
}
