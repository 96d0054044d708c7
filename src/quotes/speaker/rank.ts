/**
 * What speaks for and against a phrase as the mention of a speaker. The weights are set by hand, by eye on the tuning
 * articles; none was fitted to data.
 */
export const MENTION_WEIGHTS = {
  /** The clause grammar took it for the subject. */
  hint: 1.5,
  /** `il` of `a-t-il`. */
  clitic: 9,
  /** Right after according to, selon. */
  source: 6,
  beforeVerb: 5,
  beforeVerbOverComplement: 3.5,
  /** `X, the mayor, said`. */
  beforeVerbOverAside: 4,
  subjectOfClause: 2,
  /** The subject of the main clause, for `saying` and `to say`. */
  subjectOfMain: 3,
  /** What a relative pronoun stands for. */
  antecedent: 5,
  antecedentOverComplement: 4,
  afterVerb: 1,
  afterVerbOverComplement: -1,
  afterInverted: 5.5,
  afterInvertedOverComplement: 3.5,
  far: -4,
  agentOfPassive: 6,
  governed: -3,
  apposed: -1.5,
  name: 1,
  pronoun: 1,
  weakPronoun: 0,
  person: 1,
  group: 0.7,
  writing: 0,
  thing: -1,
  bare: -0.5,
} as const

export type Feature = keyof typeof MENTION_WEIGHTS

/** The sum of the features' weights. */
export function scoreOf<F extends string>(
  features: readonly F[],
  weights: Readonly<Record<F, number>>,
): number {
  let sum = 0
  for (const feature of features) sum += weights[feature]
  return sum
}
