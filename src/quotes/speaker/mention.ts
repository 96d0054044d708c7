import type { Segment } from '../segment.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { type Clause, clauseAround } from './clause.ts'
import type { Phrase } from './phrase.ts'
import { MENTION_WEIGHTS, scoreOf } from './rank.ts'
import type { Words } from './words.ts'

/** The words tied to a cue, with how far they lead the next best. */
export interface Mention extends Candidate {
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
  for (const candidate of candidatesOf(words, mask, clause, near, segment.subject)) {
    const score = scoreOf(candidate.features, MENTION_WEIGHTS)
    if (score > bestScore) {
      second = bestScore
      bestScore = score
      best = candidate
    } else if (score > second) second = score
  }
  if (best === undefined || bestScore < LEAST) return { clause, mention: undefined }
  return { clause, mention: { ...best, score: bestScore, margin: bestScore - Math.max(second, 0) } }
}

/** The phrases whose first word lies from `from` to `to`. */
export function phrasesBetween(phrases: readonly Phrase[], from: number, to: number): Phrase[] {
  let low = 0
  let high = phrases.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (phrases[middle]!.first < from) low = middle + 1
    else high = middle
  }
  const found: Phrase[] = []
  for (let i = low; i < phrases.length && phrases[i]!.first <= to; i++) found.push(phrases[i]!)
  return found
}
