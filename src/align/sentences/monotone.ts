import type { Scorer } from '../similarity/scorer.ts'
import { findAnchors } from './anchors.ts'
import { bandAround } from './band.ts'
import { type BeadShares, beadTypes, ROUGH_TYPES, USUAL_SHARES } from './beads.ts'
import { Evaluation, type Sentences } from './evaluation.ts'
import { type Step, searchBeads } from './search.ts'

/** What a word costs that no word of the other side answers, of its information; see {@link Scorer}. */
export const UNANSWERED = 0.19

export interface ScoredStep extends Step {
  readonly score: number
}

/**
 * The best monotone alignment: every sentence of both sides in one bead. A rough path between sure pairs shows how
 * closely the text was translated; then the neighbourhood of that path is searched with all kinds of bead. Time and
 * memory grow with the sentences.
 */
export function alignMonotone(scorer: Scorer, source: Sentences, target: Sentences): ScoredStep[] {
  const sources = source.passages.length
  const targets = target.passages.length
  const around = (points: readonly { i: number; j: number }[], margin: number) =>
    bandAround(points, sources, targets, margin)
  const wide = around(findAnchors(scorer, source.passages, target.passages), WIDE)
  const rough = searchBeads(new Evaluation(scorer, source, target, wide, 1), wide, ROUGH_TYPES)
  const bar = barOf(rough, new Evaluation(scorer, source, target, around(ends(rough), 0), 1))
  const narrow = around(ends(rough), NARROW)
  const fine = new Evaluation(scorer, source, target, narrow, bar)
  const steps = searchBeads(fine, narrow, beadTypes(sharesOf(rough)))
  return withScores(steps, new Evaluation(scorer, source, target, around(ends(steps), 0), bar))
}

/** How many sentences to each side of the anchors the rough path may pass, and the final one of the rough path. */
const WIDE = 8
const NARROW = 4

/** Where beads begin. */
const ends = (steps: readonly Step[]) => steps.map((step) => ({ i: step.source, j: step.target }))

/** How much the usual shares of beads count beside a text's own, in beads. */
const PRIOR_BEADS = 50

/** The shares of beads in a rough path. */
function sharesOf(steps: readonly Step[]): BeadShares {
  const share = (usual: number, fits: (step: Step) => boolean) =>
    (steps.filter(fits).length + PRIOR_BEADS * usual) / (steps.length + PRIOR_BEADS)
  return {
    alone: share(USUAL_SHARES.alone, ({ sources, targets }) => sources === 0 || targets === 0),
    merged: share(USUAL_SHARES.merged, ({ sources, targets }) => sources + targets === 3),
  }
}

/** What the links of a close translation are worth, of its words' cost, and how fast the bar falls for free ones. */
const CLOSE = 1.4
const LENIENCE = 0.63
/** Below this the two sides are hardly one text. */
const LOWEST = 0.75
/** How much cost of a close translation counts beside a text's own. */
const PRIOR_COST = 200

/** The bar for beads of a text: lower where its pairs answer each other little, as in literature. */
function barOf(steps: readonly Step[], evaluation: Evaluation): number {
  let linked = CLOSE * PRIOR_COST
  let cost = PRIOR_COST
  let row = 0
  for (const { source, sources, target, targets } of steps) {
    while (row < source + sources) evaluation.advance(row++)
    if (sources !== 1 || targets !== 1) continue
    linked += evaluation.linked(source, source + 1, target, target + 1)
    cost += evaluation.cost(source, source + 1, target, target + 1)
  }
  return Math.max(LOWEST, 1 + LENIENCE * (linked / cost - CLOSE))
}

/**
 * Sets the scores of beads: the probability that a bead's bounds are right, as its value tells, times the probability
 * that its sides translate each other at all, as the share of their words tells that are answered.
 */
function withScores(steps: readonly Step[], evaluation: Evaluation): ScoredStep[] {
  let row = 0
  return steps.map((step) => {
    const [a, i] = [step.source, step.source + step.sources]
    const [b, j] = [step.target, step.target + step.targets]
    while (row < i) evaluation.advance(row++)
    const bounds = logistic(2 + 0.25 * evaluation.value(a, i, b, j, Number.NEGATIVE_INFINITY))
    if (a === i || b === j) return { ...step, score: bounds }
    const cost = evaluation.cost(a, i, b, j)
    const answered = cost === 0 ? 1 : evaluation.linked(a, i, b, j) / cost
    return { ...step, score: bounds * logistic(8 * (answered - STRANGERS) * Math.min(1, cost / 30)) }
  })
}

/** What the links between strangers' words are worth at most, nearly always, of the words' cost. */
const STRANGERS = 0.7

const logistic = (odds: number) => 1 / (1 + Math.exp(-odds))
