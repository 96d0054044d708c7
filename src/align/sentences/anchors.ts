import { CandidateIndex } from '../similarity/candidates.ts'
import type { Scorer } from '../similarity/scorer.ts'
import type { Passage } from '../similarity/vocabulary.ts'

/** A pair of sentences that surely correspond, and by how much. */
interface Anchor {
  readonly i: number
  readonly j: number
  readonly weight: number
}

/** Sentences that are compared in full with one. */
const CANDIDATES = 6
/** Entries of the index that are read to find them: rare words anchor a text. */
const BUDGET = 800
/** Likelihood ratio, in nats, from which a pair may be an anchor. */
const SURE = 8
/** What each sentence costs by which a step between anchors leaves the diagonal. */
const DETOUR = 0.5
/** How many anchors back a step may come from. */
const REACH = 40

/** Pairs on the path of a monotone alignment, rising on both sides: each the other's best, the chain the heaviest. */
export function findAnchors(
  scorer: Scorer,
  source: readonly Passage[],
  target: readonly Passage[],
): Anchor[] {
  const anchors = mutualBest(scorer, source, target)
  return straighten(heaviestChain(anchors, target.length))
}

function mutualBest(scorer: Scorer, source: readonly Passage[], target: readonly Passage[]): Anchor[] {
  const index = new CandidateIndex(scorer, target)
  const best: (Anchor | undefined)[] = []
  const ofTarget: (Anchor | undefined)[] = new Array(target.length)
  source.forEach((passage, i) => {
    scorer.prepare(passage)
    for (const j of index.find(passage, CANDIDATES, BUDGET)) {
      const weight = scorer.score(target[j]!)
      if (weight < SURE) continue
      const anchor = { i, j, weight }
      if (weight > (best[i]?.weight ?? 0)) best[i] = anchor
      if (weight > (ofTarget[j]?.weight ?? 0)) ofTarget[j] = anchor
    }
  })
  return best.filter((anchor): anchor is Anchor => anchor !== undefined && ofTarget[anchor.j] === anchor)
}

/** The rising chain of the greatest weight: O(n log n), with a tree of the best chain that ends at or before each j. */
function heaviestChain(anchors: readonly Anchor[], targets: number): Anchor[] {
  const tree = new Int32Array(targets + 1).fill(-1)
  const total = new Float64Array(anchors.length)
  const before = new Int32Array(anchors.length).fill(-1)
  const weightOf = (k: number) => (k < 0 ? 0 : total[k]!)
  anchors.forEach((anchor, k) => {
    let best = -1
    for (let at = anchor.j; at > 0; at -= at & -at) if (weightOf(tree[at]!) > weightOf(best)) best = tree[at]!
    before[k] = best
    total[k] = anchor.weight + weightOf(best)
    for (let at = anchor.j + 1; at <= targets; at += at & -at)
      if (total[k]! > weightOf(tree[at]!)) tree[at] = k
  })
  let end = -1
  for (let k = 0; k < anchors.length; k++) if (total[k]! > weightOf(end)) end = k
  return follow(anchors, before, end)
}

/** Drops anchors that are worth less than the detour that they force. */
function straighten(anchors: readonly Anchor[]): Anchor[] {
  const total = new Float64Array(anchors.length)
  const before = new Int32Array(anchors.length).fill(-1)
  let end = -1
  anchors.forEach((anchor, k) => {
    let best = 0
    for (let at = Math.max(0, k - REACH); at < k; at++) {
      const other = anchors[at]!
      const detour = Math.abs(anchor.i - other.i - (anchor.j - other.j))
      const value = total[at]! - DETOUR * detour
      if (value > best) {
        best = value
        before[k] = at
      }
    }
    total[k] = best + anchor.weight
    if (end < 0 || total[k]! > total[end]!) end = k
  })
  return follow(anchors, before, end)
}

function follow(anchors: readonly Anchor[], before: Int32Array, end: number): Anchor[] {
  const chain: Anchor[] = []
  for (let k = end; k >= 0; k = before[k]!) chain.push(anchors[k]!)
  return chain.reverse()
}
