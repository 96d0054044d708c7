import { IN } from '../words/types.ts'
import { K, type Words } from '../words/words.ts'
import { BREAKS } from './gap.ts'
import type { Phrase } from './phrase.ts'

// How far the mention of a speaker reaches behind its noun.

/** What follows a nominal up to the verb, less a preposition or adverb that goes with the verb. */
export function withoutTail({ kind }: Words, last: number, verb: number): number {
  let end = verb - 1
  while (end > last && (kind[end] === K.preposition || kind[end] === K.adverb || kind[end] === K.between))
    end--
  return end
}

/** `a voice off camera` of `a voice off camera is heard`: what follows a nominal up to the first auxiliary. */
export function beforeAuxiliary({ kind, lower, lexicon }: Words, last: number, verb: number): number {
  for (let i = last + 1; i < verb; i++) {
    if (kind[i] === K.auxiliary) return i - 1
    if (kind[i] === K.verb && !lexicon.participles.some((ending) => lower[i]!.endsWith(ending))) return i - 1
  }
  return last
}

/** `a source close to Jones`, `un soldat assis devant un drapeau`: what follows a nominal without a break belongs to it. */
export function complement(words: Words, phrase: Phrase, to: number, source = false): number {
  const { kind, lower, lexicon } = words
  const next = phrase.full + 1
  if (phrase.form !== 'nominal' || next > to) return phrase.full
  const participle = (w: number) => lexicon.participles.some((ending) => lower[w]!.endsWith(ending))
  const opens =
    (kind[next] === K.verb && participle(next)) ||
    (kind[next] === K.adjective && kind[next + 1] === K.preposition) ||
    (kind[next] === K.preposition && participle(phrase.full)) ||
    (source && kind[next] === K.preposition && lexicon.generic.has(lower[phrase.head]!)) ||
    (source && isAuthored(words, phrase)) ||
    isDirected(words, phrase)
  if (!opens) return phrase.full
  let end = next
  while (end < to && end - next < 12 && !BREAKS.has(kind[end + 1]!) && kind[end + 1] !== K.stop) end++
  return end
}

/** `statistics by the agency`: a text and whose it is. */
function isAuthored({ kind, lower, types, lexicon }: Words, { full, head }: Phrase): boolean {
  const author = kind[full + 2] === K.determiner || kind[full + 2] === K.name
  return types[head]!.noun === 'writing' && author && lexicon.agent.has(lower[full + 1]!)
}

/** `the mission to the UN`, `la loi sur le budget`: a noun of a body or text with what it is for, not when. */
function isDirected({ kind, lower, types, lexicon }: Words, { full, head }: Phrase): boolean {
  const { noun } = types[head]!
  if ((noun !== 'group' && noun !== 'writing') || kind[full + 1] !== K.preposition) return false
  const determined = kind[full + 2] === K.determiner
  const next = determined ? full + 3 : full + 2
  // `wrote the club on Twitter`
  if (noun === 'group' && !determined && lexicon.places.has(lower[full + 1]!)) return false
  if (!lexicon.directions.has(lower[full + 1]!) || (types[next]?.lists ?? 0) & IN.times) return false
  return kind[next] === K.noun || kind[next] === K.name || kind[next] === K.adjective
}
