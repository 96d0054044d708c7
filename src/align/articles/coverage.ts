import type { Scorer } from '../similarity/scorer.ts'
import type { Passage } from '../similarity/vocabulary.ts'

/** How much of the information of each of two passages the other answers, 0..1. */
export interface Coverage {
  readonly source: number
  readonly target: number
}

/** The coverage of two passages, `scorer` having been prepared with the first. */
export function coverage(scorer: Scorer, source: Passage, target: Passage): Coverage {
  let [inSource, inTarget] = [0, 0]
  for (const { x, y } of scorer.explain(target)) {
    inSource -= Math.log(scorer.fromProbability[source[x]!]!)
    inTarget -= Math.log(scorer.toProbability[target[y]!]!)
  }
  return {
    source: inSource / information(source, scorer.fromProbability),
    target: inTarget / information(target, scorer.toProbability),
  }
}

function information(passage: Passage, probability: Float64Array): number {
  let sum = 0
  for (const term of passage) sum -= Math.log(probability[term]!)
  return Math.max(sum, Number.EPSILON)
}
