import type { FeatureSet, Sequence } from '../features.ts'
import type { Model } from '../model.ts'
import { Crf } from './crf.ts'
import { collect, type Example } from './examples.ts'
import { type Quantising, quantise } from './quantise.ts'
import { random, shuffle } from './random.ts'

export interface TrainOptions extends Partial<Quantising> {
  /** Passes over the examples; 12 by default. */
  readonly epochs?: number
  /** Trainings, each with the examples in another order, whose weights are averaged; 1 by default. */
  readonly runs?: number
  /** Of the order of examples; the same seed gives the same model. */
  readonly seed?: number
  /** Features seen fewer times than this are left out; 2 by default. */
  readonly minCount?: number
  /** Step size of the first updates; 0.1 by default. */
  readonly rate?: number
  /** Strength of the L1 penalty, which leaves most weights at zero; 0.5 by default. */
  readonly l1?: number
  /** Strength of the L2 penalty; 0 by default. */
  readonly l2?: number
  /** Share of features ignored at each visit of a position, 0..1; 0 by default. */
  readonly dropout?: number
  /** Whether label `b` may follow label `a`; `undefined` is the sequence's edge. By default every pair may. */
  readonly legal?: (a: string | undefined, b: string | undefined) => boolean
  /**
   * The domain (`Example.domain`) in whose style the model is to label, or how much of each domain's style is in it
   * (`{ news: 0.5, web: 0.3 }`); by default what all domains share.
   */
  readonly style?: string | Readonly<Record<string, number>>
  /** Called after each epoch of all runs, from 1 on; `model()` gives the model so far. */
  readonly onEpoch?: (epoch: number, loss: number, model: () => Model) => void
}

/** A sentence with less loss than this has little to teach, and is looked at in every third epoch only. */
const LEARNED = 0.02
const REVIEWED = 3

/**
 * Trains a linear-chain conditional random field, example by example (FTRL-proximal: a step size for each weight, L1),
 * and returns it with 8-bit weights. Deterministic.
 *
 * ```ts
 * const examples = [{ sequence: { words: ['Paris', 'dort'] }, labels: ['S-LOC', 'O'] }]
 * const model = train(examples, features, { epochs: 5 })
 * ```
 *
 * Throws RangeError where an example's labels are not as many as its words, and TypeError where there is no example.
 */
export function train<W, S extends Sequence>(
  examples: readonly Example<S>[],
  features: FeatureSet<W, S>,
  options: TrainOptions = {},
): Model {
  const { epochs = 12, runs = 1, seed = 1, minCount = 2, onEpoch, scale = 0.02, prune = 0.05 } = options
  const data = collect(examples, features, minCount)
  let crf = new Crf(data, options)
  /** Of the runs before, added up. */
  const sums = new Float32Array(runs === 1 ? 0 : crf.weights.length)
  let run = 0
  const model = (): Model => {
    const weights = run === 0 ? crf.weights : crf.weights.map((weight, k) => (sums[k]! + weight) / (run + 1))
    return quantise(crf, weights, features.version, { scale, prune })
  }
  for (;;) {
    const next = random(seed + run)
    const order = data.sentences.map((_, i) => i)
    const losses = new Float64Array(order.length).fill(Number.POSITIVE_INFINITY)
    for (let epoch = 1; epoch <= epochs; epoch++) {
      shuffle(order, next)
      for (const i of order) {
        const rest = losses[i]! < LEARNED && (i + epoch) % REVIEWED !== 0 && epoch !== epochs
        if (!rest) losses[i] = crf.learn(data.sentences[i]!, next)
      }
      onEpoch?.(run * epochs + epoch, losses.reduce((a, b) => a + b, 0) / order.length, model)
    }
    if (run === runs - 1) return model()
    for (let k = 0; k < sums.length; k++) sums[k]! += crf.weights[k]!
    crf = new Crf(data, options)
    run++
  }
}
