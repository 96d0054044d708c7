import { K, type Words } from '../words/words.ts'
import type { Phrase } from './phrase.ts'

/** `il faut`, `il y a`, `it is likely that`: a pronoun that stands for nobody. */
export function isImpersonal({ kind, lower, lexicon }: Words, { last }: Phrase): boolean {
  let w = last + 1
  while (kind[w] === K.between && !lexicon.impersonal.has(lower[w]!)) w++
  if (lexicon.impersonal.has(lower[w] ?? '')) return true
  if (!lexicon.copulas.has(lower[w] ?? '')) return false
  do w++
  while (kind[w] === K.adverb || kind[w] === K.between)
  return kind[w] === K.adjective && (kind[w + 1] === K.subordinator || kind[w + 1] === K.of)
}

/** The copula that makes a phrase say what another is: `was a chief of police`; -1 without. */
export function copulaBefore({ kind, lower, lexicon }: Words, { first, determiner }: Phrase): number {
  if (determiner !== 'none' && determiner !== 'indefinite') return -1
  let w = first - 1
  while (w > 0 && (kind[w] === K.adverb || kind[w] === K.between)) w--
  return w > 0 && lexicon.copulas.has(lower[w]!) ? w : -1
}

/** Right after a comma after a person: an apposition, or an item of a list. */
export function isApposed({ kind, lower, lexicon }: Words, { first }: Phrase): boolean {
  const person = kind[first - 2] === K.name || lexicon.persons.has(lower[first - 2]!)
  return kind[first - 1] === K.comma && person
}
