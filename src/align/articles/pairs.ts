import { roundScore } from '../../text/score.ts'
import { CandidateIndex } from '../similarity/candidates.ts'
import type { Scorer } from '../similarity/scorer.ts'
import type { Passage } from '../similarity/vocabulary.ts'
import { type Coverage, coverage } from './coverage.ts'

/** Two passages that may say the same, by their index on each side. */
export interface Pair {
  readonly source: number
  readonly target: number
  /** Log-likelihood ratio in nats: above 0 the one is likelier with the other than without it. */
  readonly ratio: number
  readonly covered: Coverage
}

const CANDIDATES = 24
/** Entries of the index that one passage may read. */
const BUDGET = 6000
// So far below 0 another sign, such as the same speaker, may still tip the balance.
const LEAST = -12

/** The pairs that share words, each source with its likeliest targets; by source. Looked up in an index: linear. */
export function pairsOf(scorer: Scorer, source: readonly Passage[], target: readonly Passage[]): Pair[] {
  const index = new CandidateIndex(scorer, target)
  return source.flatMap((passage, s) => {
    scorer.prepare(passage)
    return index.find(passage, CANDIDATES, BUDGET).flatMap((t): Pair[] => {
      const ratio = scorer.score(target[t]!)
      return ratio < LEAST
        ? []
        : [{ source: s, target: t, ratio, covered: coverage(scorer, passage, target[t]!) }]
    })
  })
}

/** From here on a passage counts as said outright by another. */
const OUTRIGHT = 0.85
const HALF = 0.5

/**
 * Leaves out pairs of a passage that another one says outright where the rest of its partner stays unexplained: `They don't
 * know why they are here`, once it has its translation, has no part in `All say the same: they don't know why they are here`.
 */
export function withoutEchoes(pairs: readonly Pair[]): Pair[] {
  const outright = { source: new Set<number>(), target: new Set<number>() }
  const isOutright = ({ covered }: Pair) => covered.source >= OUTRIGHT && covered.target >= OUTRIGHT
  for (const pair of pairs) {
    if (!isOutright(pair)) continue
    outright.source.add(pair.source)
    outright.target.add(pair.target)
  }
  return pairs.filter((pair) => {
    if (isOutright(pair)) return true
    const { source, target, covered } = pair
    return (
      !(outright.target.has(target) && covered.source < HALF) &&
      !(outright.source.has(source) && covered.target < HALF)
    )
  })
}

/** Nats of likelihood to one of belief: words of a passage are no independent witnesses. Fitted by eye on annotated articles. */
const DEPENDENCE = 8
/** Pairs scored at least this count as links. */
export const BELIEVED = 0.5

/** The probability, 0..1, that a pair says the same, given what else speaks for it, in nats. */
export function belief({ ratio }: Pair, odds: number): number {
  return roundScore(1 / (1 + Math.exp(-ratio / DEPENDENCE - odds)))
}
