import type { FeatureSet, Sequence } from '../features.ts'
import type { Model } from '../model.ts'
import { Crf } from './crf.ts'
import { collect, type Example } from './examples.ts'
import type { TrainOptions } from './options.ts'
import { quantise } from './quantise.ts'
import { random, shuffle } from './random.ts'

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
