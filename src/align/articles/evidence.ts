import { roundScore } from '../../text/score.ts'
import type { Scorer } from '../similarity/scorer.ts'
import type { Passage } from '../similarity/vocabulary.ts'
import { eachWord, fold, isNumber } from '../similarity/words.ts'

/** Why two passages are believed to correspond: two words, or two numbers, that answer each other. */
export interface Evidence {
  /** What met. */
  readonly kind: 'word' | 'number' | 'name' | 'speaker'
  /** As the source has it. */
  readonly source: string
  /** As the target has it. */
  readonly target: string
  /** How much it says, in nats. */
  readonly weight: number
}

/** A text to compare, and what it is made of. */
export interface Compared {
  readonly text: string
  readonly passage: Passage
}

const MOST = 8

/** The strongest links between the words of two passages, `scorer` having been prepared with the first; strongest first. */
export function wordEvidence(scorer: Scorer, source: Compared, target: Compared): Evidence[] {
  const [from, to] = [wordsOf(source.text), wordsOf(target.text)]
  return scorer
    .explain(target.passage)
    .sort((a, b) => b.value - a.value || a.x - b.x)
    .slice(0, MOST)
    .map(({ x, y, value }) => {
      const pair = { source: from[x]!, target: to[y]!, weight: roundScore(value) }
      return { kind: kindOf(pair, x > 0 && y > 0), ...pair }
    })
}

function wordsOf(text: string): string[] {
  const words: string[] = []
  eachWord(text, (word) => words.push(word))
  return words
}

/** The first word of a passage has its capital anyway, and is a name only where it is the same on both sides. */
function kindOf({ source, target }: { source: string; target: string }, within: boolean): Evidence['kind'] {
  if (isNumber(fold(source))) return 'number'
  const capitals = /^\p{Lu}/u.test(source) && /^\p{Lu}/u.test(target)
  return capitals && (within || fold(source) === fold(target)) ? 'name' : 'word'
}
