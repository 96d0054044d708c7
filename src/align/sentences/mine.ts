import { CandidateIndex } from '../similarity/candidates.ts'
import type { Scorer } from '../similarity/scorer.ts'
import type { Passage } from '../similarity/vocabulary.ts'
import { type Edges, rivals } from './edges.ts'

/** A pair of sentences that may be translations, by their index on each side. */
export interface Pairing {
  readonly source: number
  readonly target: number
  readonly score: number
}

/** Sentences that are compared in full with one. */
const CANDIDATES = 24
/** Log-odds of a pair: its margin over the rivals, its own likelihood ratio, in nats, and what is constant. */
const MARGIN = 0.35
const LIKELIHOOD = 0.08
const BIAS = -3
/** What a neighbouring pair adds in an ordered text, on each side, and how far away it may be. */
const NEIGHBOUR = 4
const NEAR = 2

/** The pairs of sentences that are probably translations, in any order, each sentence in at most one; by source. */
export function mine(scorer: Scorer, source: readonly Passage[], target: readonly Passage[]): Pairing[] {
  const edges = compare(scorer, source, target)
  const odds = logOdds(edges, target.length)
  const best = mutualBest(edges, odds, target.length)
  const order = orderliness(best)
  if (order === 0) return match(edges, odds, target.length)
  const more = withNeighbours(edges, best, scorer, source, target)
  return match(more, withContext(more, logOdds(more, target.length), order), target.length)
}

function compare(scorer: Scorer, source: readonly Passage[], target: readonly Passage[]): Edges {
  const index = new CandidateIndex(scorer, target)
  return source.map((passage) => {
    const targets = index.find(passage, CANDIDATES)
    scorer.prepare(passage)
    return { targets, ratios: targets.map((j) => scorer.score(target[j]!)) }
  })
}

function logOdds(edges: Edges, targets: number): number[][] {
  const usual = rivals(edges, targets)
  return edges.map((row, i) =>
    row.ratios.map((ratio, k) => {
      const margin = ratio - (usual.ofSource[i]! + usual.ofTarget[row.targets[k]!]!) / 2
      return MARGIN * margin + LIKELIHOOD * ratio + BIAS
    }),
  )
}

/** For each source the target that is its best while it is the target's best, or -1. */
function mutualBest(edges: Edges, odds: readonly number[][], targets: number): Int32Array {
  const best = new Int32Array(edges.length).fill(-1)
  const bestOdds = new Float64Array(targets)
  const bestSource = new Int32Array(targets).fill(-1)
  edges.forEach((row, i) => {
    let most = 0
    row.targets.forEach((j, k) => {
      const value = odds[i]![k]!
      if (value > most) {
        most = value
        best[i] = j
      }
      if (value > bestOdds[j]!) {
        bestOdds[j] = value
        bestSource[j] = i
      }
    })
  })
  return best.map((j, i) => (j >= 0 && bestSource[j] === i ? j : -1))
}

/** How far pairs follow the order of the sentences: near 1 in a parallel text, 0 in shuffled ones. */
function orderliness(best: Int32Array): number {
  let steps = 0
  let near = 0
  let last = -1
  best.forEach((j, i) => {
    if (j < 0) return
    if (last >= 0) {
      steps++
      const step = j - best[last]!
      if (step > 0 && step <= 2 * (i - last) + 1) near++
    }
    last = i
  })
  return steps < 4 || near < 0.3 * steps ? 0 : near / steps
}

/** Adds the pairs next to sure ones, which no rare word may have brought together. */
function withNeighbours(
  edges: Edges,
  best: Int32Array,
  scorer: Scorer,
  source: readonly Passage[],
  target: readonly Passage[],
): Edges {
  return edges.map(({ targets, ratios }, i) => {
    const more: number[] = []
    for (const step of [-1, 1]) {
      const j = (best[i + step] ?? -1) - step
      if ((best[i + step] ?? -1) < 0 || j < 0 || j >= target.length) continue
      if (!targets.includes(j) && !more.includes(j)) more.push(j)
    }
    if (more.length === 0) return { targets, ratios }
    scorer.prepare(source[i]!)
    return {
      targets: [...targets, ...more],
      ratios: [...ratios, ...more.map((j) => scorer.score(target[j]!))],
    }
  })
}

/** Adds what the pairs just before and after say for a pair. */
function withContext(edges: Edges, odds: readonly number[][], order: number): number[][] {
  const side = (i: number, j: number, step: number) => {
    let best = 0
    for (let a = 1; a <= NEAR; a++) {
      const row = edges[i + a * step]
      if (row === undefined) break
      row.targets.forEach((other, k) => {
        const b = (other - j) * step
        if (b > 0 && b <= NEAR) best = Math.max(best, sigmoid(odds[i + a * step]![k]!))
      })
    }
    return best
  }
  return edges.map(({ targets }, i) =>
    targets.map((j, k) => odds[i]![k]! + order * NEIGHBOUR * (side(i, j, -1) + side(i, j, 1))),
  )
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

/** One-to-one, the likeliest first. */
function match(edges: Edges, odds: readonly number[][], targets: number): Pairing[] {
  const pairs = edges.flatMap((row, source) =>
    row.targets.map((target, k) => ({ source, target, score: sigmoid(odds[source]![k]!) })),
  )
  pairs.sort((a, b) => b.score - a.score || a.source - b.source || a.target - b.target)
  const sourceTaken = new Uint8Array(edges.length)
  const targetTaken = new Uint8Array(targets)
  return pairs
    .filter(({ source, target }) => {
      if (sourceTaken[source] === 1 || targetTaken[target] === 1) return false
      sourceTaken[source] = 1
      targetTaken[target] = 1
      return true
    })
    .sort((a, b) => a.source - b.source)
}
