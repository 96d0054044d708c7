import { bisect } from '../../text/bisect.ts'
import type { Segment } from '../segment.ts'
import { K, type Words } from '../words/words.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { type Clause, clauseAround } from './clause.ts'
import type { Phrase } from './phrase.ts'
import { MENTION_WEIGHTS, scoreOf } from './rank.ts'

/** The words tied to a cue, with how far they lead the next best. */
export interface Mention extends Candidate {
  /** Who speaks with them: `Graham` of `Graham and Kennedy`. */
  readonly partner?: Phrase | undefined
  readonly score: number
  readonly margin: number
}

const LEAST = 2

/** The mention that ranks best around the cue of segment `index`; undefined where none is likely. */
export function findMention(
  words: Words,
  mask: Int32Array,
  phrases: readonly Phrase[],
  segment: Segment,
  index: number,
): { clause: Clause; mention: Mention | undefined } | undefined {
  const clause = clauseAround(words, mask, segment, index)
  if (clause === undefined) return undefined
  const near = phrasesBetween(phrases, clause.from, clause.to)
  let best: Candidate | undefined
  let bestScore = Number.NEGATIVE_INFINITY
  let second = Number.NEGATIVE_INFINITY
  for (const candidate of candidatesOf(words, mask, clause, near)) {
    const score = scoreOf(candidate.features, MENTION_WEIGHTS)
    if (score > bestScore) {
      second = bestScore
      bestScore = score
      best = candidate
    } else if (score > second) second = score
  }
  if (best === undefined || bestScore < LEAST) return { clause, mention: undefined }
  const partner = partnerOf(words, clause, near, best)
  const { first, last, phrase, features } = best
  return {
    clause,
    mention: {
      first: partner === undefined ? first : Math.min(partner.first, first),
      last: partner === undefined ? last : Math.max(partner.full, last),
      phrase,
      features,
      partner,
      score: bestScore,
      margin: bestScore - Math.max(second, 0),
    },
  }
}

/** The other of two that speak as one: `A and B say`, in headlines `A, B say`, `said A and B`. */
function partnerOf(
  { kind, lower, lexicon, opensLine }: Words,
  clause: Clause,
  phrases: readonly Phrase[],
  { phrase }: Candidate,
): Phrase | undefined {
  if (phrase.form === 'pronoun') return undefined
  const joins = (i: number) =>
    kind[i] === K.coordinator && lexicon.additive.has(lower[i]!) && lower[i] !== '&'
  if (phrase.first > clause.last) {
    // Le Journal et Médiapart
    const sort = (q: Phrase) => q.form === phrase.form || (clause.form === 'source' && q.form === 'name')
    const next = phrases.find((q) => q.first === phrase.full + 2 && sort(q))
    return next !== undefined && joins(phrase.full + 1) ? next : undefined
  }
  const before = phrases.find((q) => q.full === phrase.first - 2 && q.governor === 'none')
  const aside = kind[phrase.full + 1] === K.comma && kind[clause.first - 1] === K.comma
  if (before === undefined || (phrase.full + 1 !== clause.first && !aside)) return undefined
  const opens = before.first === clause.from || kind[before.first - 1] === K.comma
  const names = phrase.form === 'name' && before.form === 'name'
  const headline = names && opensLine[before.first] && kind[phrase.first - 1] === K.comma
  return opens && (joins(phrase.first - 1) || headline) ? before : undefined
}

/** The phrases whose first word lies from `from` to `to`. */
export function phrasesBetween(phrases: readonly Phrase[], from: number, to: number): Phrase[] {
  const low = bisect(phrases.length, (i) => phrases[i]!.first < from)
  const found: Phrase[] = []
  for (let i = low; i < phrases.length && phrases[i]!.first <= to; i++) found.push(phrases[i]!)
  return found
}
