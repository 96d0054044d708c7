import type { NounKind } from '../words/nouns.ts'
import { IN } from '../words/types.ts'
import { K, type Words } from '../words/words.ts'
import type { Phrase } from './phrase.ts'

/** What a phrase speaks of. */
export function kindOfPhrase({ types, kind }: Words, { head, first, last }: Phrase): NounKind {
  const { lists, noun } = types[head]!
  if (first !== last || !(lists & (IN.quantifiers | IN.indefinite))) return noun
  // `one of the women`, but `one of the reasons`
  if (kind[last + 1] !== K.of) return 'person'
  let w = last + 2
  while (kind[w] === K.determiner || kind[w] === K.adjective) w++
  return kind[w] === K.noun ? types[w]!.noun : 'person'
}

/** Saturday, last week: a time, which is nobody. */
export function isTime({ types }: Words, { head, name }: Phrase): boolean {
  return (types[head]!.lists & IN.times) > 0 && (name === undefined || name[0] === name[1])
}
