import type { UPOS } from '../../text/columns.ts'
import { K, type Kind } from './kinds.ts'
import { COMMON, IN, type WordType } from './types.ts'

const KIND_OF_TAG: Record<(typeof UPOS)[number], Kind> = {
  ADJ: K.adjective,
  ADP: K.preposition,
  ADV: K.adverb,
  AUX: K.auxiliary,
  CCONJ: K.coordinator,
  DET: K.determiner,
  INTJ: K.other,
  NOUN: K.noun,
  NUM: K.adjective,
  PART: K.between,
  PRON: K.other,
  PROPN: K.name,
  PUNCT: K.other,
  SCONJ: K.subordinator,
  SYM: K.noun,
  VERB: K.verb,
  X: K.noun,
}

/** What a word does in a clause, by its form, its tag and the word behind it. */
export function classify(
  { lower: word, lists, capital, picture, punctuation }: WordType,
  tag: (typeof UPOS)[number],
  opens: boolean,
  next: Kind | undefined,
  inTitle: boolean,
): Kind {
  if (picture) return K.other
  if (capital && !opens && !inTitle && next === K.name && tag !== 'PUNCT' && !(lists & IN.pronouns))
    return K.name // Associated Press
  const beforeVerb = next === K.verb || next === K.auxiliary || next === K.between
  const beforeNoun = next === K.noun || next === K.adjective || next === K.name || next === K.determiner
  if (punctuation !== K.other) {
    return (word === "'" || word === '’') && tag === 'PART' ? K.genitive : punctuation
  }
  if (lists & IN.auxiliaries && (word === "'s" || word === '’s'))
    return tag === 'AUX' || tag === 'VERB' ? K.auxiliary : K.genitive
  if (capital && (tag === 'PROPN' || (tag === 'VERB' && !inTitle)) && !opens) return K.name
  if (capital && tag === 'NOUN' && !opens && !inTitle && !(lists & COMMON)) return K.name
  if (lists & IN.between && (beforeVerb || !(lists & IN.definite)) && !(beforeNoun && !beforeVerb)) {
    return lists & IN.pronouns && !beforeVerb ? K.pronoun : K.between
  }
  if (lists & IN.particles)
    return next === K.verb || next === K.auxiliary || next === K.adverb ? K.auxiliary : K.preposition
  if (lists & IN.quantifiers && (tag === 'ADV' || opens)) return K.determiner // about half, only ten
  if (lists & IN.auxiliaries && tag !== 'NOUN' && tag !== 'ADP') return K.auxiliary // but A Paris
  if (lists & IN.possessives && (beforeNoun || !(lists & IN.pronouns)) && tag !== 'NOUN') return K.determiner
  if (lists & IN.pronouns) return K.pronoun
  if (tag === 'DET' && !(lists & IN.of)) return K.determiner
  if (lists & IN.relatives && tag !== 'SCONJ') return K.relative
  if (lists & IN.demonstratives && beforeNoun) return K.determiner
  if (lists & IN.subordinators && tag !== 'NOUN' && (tag !== 'ADP' || !(lists & IN.prepositions)))
    return K.subordinator
  if (lists & IN.definite || (lists & IN.indefinite && !(lists & IN.of))) return K.determiner
  if (lists & IN.of) return K.of
  if (lists & IN.prepositions && tag !== 'NOUN' && tag !== 'VERB') return K.preposition
  if (lists & IN.coordinators) return K.coordinator
  if (lists & IN.quantifiers && tag !== 'NOUN') return K.determiner
  const body = lists & (IN.persons | IN.groups)
  if (tag === 'X' && capital && !opens && !body) return K.name
  if (body && tag === 'ADJ' && next !== K.noun && next !== K.name && next !== K.adjective) return K.noun
  if (lists & IN.persons && (tag === 'PROPN' || tag === 'X' || tag === 'ADJ')) return K.noun
  if (lists & IN.persons && tag === 'VERB' && next === K.of) return K.noun // consultant d’une banque
  if (lists & IN.groups && tag === 'PROPN' && !capital) return K.noun // an NGO
  if (tag === 'X' && /^\d/.test(word)) return K.adjective
  return KIND_OF_TAG[tag]
}
