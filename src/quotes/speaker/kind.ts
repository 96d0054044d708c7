import type { SpeakerWords } from '../../language/speaker-words.ts'
import type { Referent } from './cast.ts'
import type { Phrase } from './phrase.ts'
import type { Words } from './words.ts'

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

/** What a phrase speaks of. */
export function kindOfPhrase({ lower, lexicon }: Words, { head, first, last }: Phrase): Referent['kind'] {
  // `one of the women`
  if (first === last && (lexicon.quantifiers.has(lower[head]!) || lexicon.indefinite.has(lower[head]!)))
    return 'person'
  return kindOfNoun(lower[head]!, lexicon)
}

/** Saturday, last week: a time, which is nobody. */
export function isTime({ lower, lexicon }: Words, { head, name }: Phrase): boolean {
  return lexicon.times.has(lower[head]!) && (name === undefined || name[0] === name[1])
}
