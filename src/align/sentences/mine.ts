import { CandidateIndex } from '../similarity/candidates.ts'
import type { Scorer } from '../similarity/scorer.ts'
import type { Passage } from '../similarity/vocabulary.ts'

/** A pair of sentences that may be translations, by their index on each side. */
export interface Pairing {
  readonly source: number
  readonly target: number
  readonly score: number
}

/** Sentences that are compared in full with one. */
const CANDIDATES = 24
/** Best rivals that a pair is measured against. */
const RIVALS = 4
/** Log-odds of a pair: its margin over the rivals, its own likelihood ratio, in nats, and what is constant. */
const MARGIN = 0.35
const LIKELIHOOD = 0.08
const BIAS = -3
/** What a neighbouring pair adds in an ordered text, on each side. */
const NEIGHBOUR = 4

/** Pairs of candidates, by source. */
interface Edges {
  readonly source: number[]
  readonly target: number[]
  readonly ratio: number[]
}

/** The pairs of sentences that are probably translations, in any order, each sentence in at most one; by source. */
export function mine(scorer: Scorer, source: readonly Passage[], target: readonly Passage[]): Pairing[] {
  const edges = compare(scorer, source, target)
  const odds = logOdds(edges, source.length, target.length)
  const order = orderliness(edges, odds, source.length, target.length)
  const informed = order > 0 ? withNeighbours(edges, odds, order) : odds
  return match(edges, informed, source.length, target.length)
}

function compare(scorer: Scorer, source: readonly Passage[], target: readonly Passage[]): Edges {
  const index = new CandidateIndex(scorer, target)
  const edges: Edges = { source: [], target: [], ratio: [] }
  source.forEach((passage, i) => {
    scorer.prepare(passage)
    for (const j of index.find(passage, CANDIDATES)) {
      edges.source.push(i)
      edges.target.push(j)
      edges.ratio.push(scorer.score(target[j]!))
    }
  })
  return edges
}

function logOdds(edges: Edges, sources: number, targets: number): Float64Array {
  const rows = rivals(edges.source, edges.ratio, sources)
  const columns = rivals(edges.target, edges.ratio, targets)
  return Float64Array.from(edges.ratio, (ratio, e) => {
    const usual = (rows[edges.source[e]!]! + columns[edges.target[e]!]!) / 2
    return MARGIN * (ratio - usual) + LIKELIHOOD * ratio + BIAS
  })
}

/** The mean of each side's best ratios. */
function rivals(ends: readonly number[], ratios: readonly number[], size: number): Float64Array {
  const best = new Float64Array(size * RIVALS).fill(Number.NEGATIVE_INFINITY)
  ends.forEach((end, e) => {
    const base = end * RIVALS
    const ratio = ratios[e]!
    let place = base + RIVALS - 1
    if (ratio <= best[place]!) return
    for (; place > base && ratio > best[place - 1]!; place--) best[place] = best[place - 1]!
    best[place] = ratio
  })
  return Float64Array.from({ length: size }, (_, end) => {
    let sum = 0
    for (let k = 0; k < RIVALS; k++) sum += Math.max(FLOOR, best[end * RIVALS + k]!)
    return sum / RIVALS
  })
}

/** The ratio of a rival where there is none. */
const FLOOR = -20

/** How far the best pairs follow the order of the sentences: 1 in a parallel text, 0 in shuffled ones. */
function orderliness(edges: Edges, odds: Float64Array, sources: number, targets: number): number {
  const best = mutualBest(edges, odds, sources, targets)
  let steps = 0
  let near = 0
  let last = -1
  for (let i = 0; i < sources; i++) {
    const j = best[i]!
    if (j < 0) continue
    if (last >= 0) {
      steps++
      const step = j - best[last]!
      if (step > 0 && step <= 2 * (i - last) + 1) near++
    }
    last = i
  }
  const share = steps === 0 ? 0 : near / steps
  return steps < 4 || share < 0.3 ? 0 : share
}

/** For each source the target that is its best while it is the target's best, or -1. */
function mutualBest(edges: Edges, odds: Float64Array, sources: number, targets: number): Int32Array {
  const bestOfSource = new Int32Array(sources).fill(-1)
  const bestOfTarget = new Int32Array(targets).fill(-1)
  for (let e = 0; e < odds.length; e++) {
    const s = bestOfSource[edges.source[e]!]!
    if (s < 0 || odds[e]! > odds[s]!) bestOfSource[edges.source[e]!] = e
    const t = bestOfTarget[edges.target[e]!]!
    if (t < 0 || odds[e]! > odds[t]!) bestOfTarget[edges.target[e]!] = e
  }
  return Int32Array.from(bestOfSource, (e) => {
    if (e < 0 || odds[e]! < 0) return -1
    return bestOfTarget[edges.target[e]!] === e ? edges.target[e]! : -1
  })
}

/** Adds what the pairs just before and after say for a pair. */
function withNeighbours(edges: Edges, odds: Float64Array, order: number): Float64Array {
  const at = new Map<number, number>()
  const key = (i: number, j: number) => i * 2 ** 26 + j
  edges.source.forEach((i, e) => {
    at.set(key(i, edges.target[e]!), e)
  })
  const side = (i: number, j: number, step: number) => {
    let best = 0
    for (let a = 1; a <= 2; a++)
      for (let b = 1; b <= 2; b++) {
        const e = at.get(key(i + a * step, j + b * step))
        if (e !== undefined) best = Math.max(best, sigmoid(odds[e]!))
      }
    return best
  }
  return odds.map((value, e) => {
    const i = edges.source[e]!
    const j = edges.target[e]!
    return value + order * NEIGHBOUR * (side(i, j, -1) + side(i, j, 1))
  })
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

/** One-to-one, the likeliest first. */
function match(edges: Edges, odds: Float64Array, sources: number, targets: number): Pairing[] {
  const order = Array.from(odds.keys()).sort(
    (a, b) =>
      odds[b]! - odds[a]! || edges.source[a]! - edges.source[b]! || edges.target[a]! - edges.target[b]!,
  )
  const sourceTaken = new Uint8Array(sources)
  const targetTaken = new Uint8Array(targets)
  const pairs: Pairing[] = []
  for (const e of order) {
    const i = edges.source[e]!
    const j = edges.target[e]!
    if (sourceTaken[i] || targetTaken[j]) continue
    sourceTaken[i] = 1
    targetTaken[j] = 1
    pairs.push({ source: i, target: j, score: sigmoid(odds[e]!) })
  }
  return pairs.sort((a, b) => a.source - b.source)
}
