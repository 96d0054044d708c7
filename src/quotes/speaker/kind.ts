import type { Referent } from './cast.ts'
import type { Phrase } from './phrase.ts'
import { IN } from './word-types.ts'
import type { Words } from './words.ts'

/** What a phrase speaks of. */
export function kindOfPhrase({ types }: Words, { head, first, last }: Phrase): Referent['kind'] {
  const { lists, noun } = types[head]!
  // `one of the women`
  return first === last && lists & (IN.quantifiers | IN.indefinite) ? 'person' : noun
}

/** Saturday, last week: a time, which is nobody. */
export function isTime({ types }: Words, { head, name }: Phrase): boolean {
  return (types[head]!.lists & IN.times) > 0 && (name === undefined || name[0] === name[1])
}
