import type { Model } from '../model.ts'

export interface Quantising {
  /** What one unit of an 8-bit weight is worth; 0.02 by default, which reaches weights of 2.54. */
  readonly scale: number
  /** Smaller weights are left out; 0.05 by default. */
  readonly prune: number
}

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
