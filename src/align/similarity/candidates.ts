import type { Scorer } from './scorer.ts'
import type { Passage } from './vocabulary.ts'

/** Which passages hold a term: entries `[starts[term], starts[term + 1])` of `passages`. */
interface Postings {
  readonly starts: Uint32Array
  readonly passages: Uint32Array
}

function createPostings(passages: readonly Passage[], terms: number): Postings {
  const starts = new Uint32Array(terms + 1)
  const last = new Int32Array(terms).fill(-1)
  passages.forEach((passage, i) => {
    for (const term of passage)
      if (last[term] !== i) {
        last[term] = i
        starts[term + 1]!++
      }
  })
  for (let term = 0; term < terms; term++) starts[term + 1]! += starts[term]!
  const next = starts.slice()
  const entries = new Uint32Array(starts[terms]!)
  last.fill(-1)
  passages.forEach((passage, i) => {
    for (const term of passage)
      if (last[term] !== i) {
        last[term] = i
        entries[next[term]!++] = i
      }
  })
  return { starts, passages: entries }
}

/** Entries of the index that one passage may read. */
const BUDGET = 6000

/**
 * Finds for each passage of one side those of the other that share its rare words: through an inverted index, so that
 * the work grows with the number of passages, not of pairs.
 */
export class CandidateIndex {
  readonly #scorer: Scorer
  readonly #targets: readonly Passage[]
  readonly #postings: Postings
  readonly #scores: Float64Array
  readonly #weights: Float64Array
  readonly #lengths: Float64Array

  constructor(scorer: Scorer, targets: readonly Passage[]) {
    this.#scorer = scorer
    this.#targets = targets
    this.#postings = createPostings(targets, scorer.to.size)
    this.#scores = new Float64Array(targets.length)
    this.#weights = new Float64Array(scorer.to.size)
    this.#lengths = Float64Array.from(targets, (passage) => Math.sqrt(5 + passage.length))
  }

  /**
   * The `count` likeliest passages, best first; fewer where few share a word. Once `budget` entries of the index are
   * read, the passage's more frequent terms are passed over.
   */
  find(passage: Passage, count: number, budget = BUDGET): number[] {
    const { starts, passages } = this.#postings
    const scores = this.#scores
    const touched: number[] = []
    let read = 0
    for (const term of this.#weigh(passage)) {
      const weight = this.#weights[term]!
      this.#weights[term] = 0
      if (read > budget) continue
      read += starts[term + 1]! - starts[term]!
      for (let at = starts[term]!; at < starts[term + 1]!; at++) {
        const i = passages[at]!
        if (scores[i] === 0) touched.push(i)
        scores[i]! += weight
      }
    }
    for (const i of touched) scores[i]! /= this.#lengths[i]!
    const best = top(touched, scores, count)
    for (const i of touched) scores[i] = 0
    return best
  }

  /** The terms that a passage's words translate to, the rarest first; sets their weights. */
  #weigh(passage: Passage): number[] {
    const { starts, targets, forward, backward } = this.#scorer.translations
    const { fromProbability, toProbability } = this.#scorer
    const weights = this.#weights
    const terms: number[] = []
    for (const source of passage)
      for (let at = starts[source]!; at < starts[source + 1]!; at++) {
        const target = targets[at]!
        const usual = fromProbability[source]! * toProbability[target]!
        const weight = Math.log(1 + 0.1 * Math.sqrt((forward[at]! * backward[at]!) / usual))
        if (weights[target] === 0) terms.push(target)
        if (weight > weights[target]!) weights[target] = weight
      }
    const postings = this.#postings.starts
    const length = (term: number) => postings[term + 1]! - postings[term]!
    return terms.sort((a, b) => length(a) - length(b) || a - b)
  }

  get size(): number {
    return this.#targets.length
  }
}

/** The `count` of `items` with the highest scores, best first; ties to the lower number. */
export function top(items: number[], scores: Float64Array, count: number): number[] {
  const better = (a: number, b: number) => scores[b]! - scores[a]! || a - b
  if (items.length <= count * 4) return items.sort(better).slice(0, count)
  // A floor under the best, from a sample's order: most items never get sorted.
  const heap = items.slice(0, count).sort(better)
  for (let at = count; at < items.length; at++) {
    const item = items[at]!
    if (better(item, heap[count - 1]!) >= 0) continue
    let place = count - 1
    while (place > 0 && better(item, heap[place - 1]!) < 0) {
      heap[place] = heap[place - 1]!
      place--
    }
    heap[place] = item
  }
  return heap
}
