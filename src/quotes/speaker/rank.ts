/**
 * What speaks for and against a phrase as the mention of a speaker. The weights are set by hand, by eye on the tuning
 * articles; none was fitted to data.
 */
export const MENTION_WEIGHTS = {
  /** `il` of `a-t-il`. */
  clitic: 9,
  /** Right after according to, selon. */
  source: 6,
  beforeVerb: 5,
  beforeVerbOverComplement: 3.5,
  /** `a poll published on Monday said`. */
  beforeVerbOverClause: 2.5,
  /** `X, the mayor, said`. */
  beforeVerbOverAside: 4,
  /** `protesters shouting`, `a message from the mother complaining`. */
  besideParticiple: 5.6,
  /** `to his mother telling her`: whose they are speaks rather. */
  possessed: -0.5,
  /** `X left, the public shouting`. */
  absolute: 2,
  /** `X quoted Y as saying` */
  quoted: 4,
  besideParticipleOverComplement: 3.5,
  /** `carried a banner saying`: the banner says it. */
  writingBesideParticiple: 2.5,
  /** `Likening it to theft, Plasco said`. */
  afterOpening: 6,
  subjectOfClause: 2,
  /** The first subject of the sentence, for `saying` and `to say`. */
  subjectOfMain: 2.5,
  /** The subject of the last verb before them. */
  nearestSubject: 3,
  nearestSubjectOverComma: 1.5,
  /** What a relative pronoun stands for. */
  antecedent: 5,
  antecedentOverComplement: 4,
  afterVerb: 1,
  afterInverted: 5.5,
  afterInvertedOverComplement: 3.5,
  agentOfPassive: 6,
  /** What is said of a passive’s subject it does not say itself. */
  subjectOfPassive: -7,
  /** `est-il écrit dans un message`. */
  writtenIn: 7,
  governed: -3,
  /** `the vice-president for marketing, Dave Schwartz, said`. */
  apposedName: 5,
  name: 1,
  pronoun: 1,
  weakPronoun: -1.5,
  person: 1,
  group: 0,
  writing: 0,
  thing: -1.5,
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

/** Adds up the weights of features as they are found, in their order. */
export class Tally<F extends string> {
  sum = 0
  readonly #weights: Readonly<Record<F, number>>

  constructor(weights: Readonly<Record<F, number>>) {
    this.#weights = weights
  }

  clear(): this {
    this.sum = 0
    return this
  }

  push(feature: F): void {
    this.sum += this.#weights[feature]
  }
}

/** What speaks for and against a referent as what a pronoun or description stands for. Set by hand as well. */
export const REFERENT_WEIGHTS = {
  sameGender: 1.5,
  person: 1.5,
  unknownKind: -1.5,
  thing: -2,
  /** A body where a body is asked for. */
  sameKind: 2,
  named: 0.8,
  sameSentence: 1.2,
  lastSentence: 2,
  nearSentence: 0.5,
  farSentence: -1,
  remoteSentence: -3,
  subject: 1.5,
  /** `Amnesty was content, but it said`. */
  subjectOfSame: 0.5,
  /** Spoke in the speech before. */
  lastSpeaker: 1.8,
  earlierSpeaker: 0.8,
  /** A gender that only a first name shows may be wrong. */
  otherFirstName: -2,
  /** Named more often than any other. */
  protagonist: 0.5,
  /** Who has spoken is described rather than who has not. */
  spokeBefore: 1.2,
  /** Its descriptions hold the same noun. */
  sameRole: 4,
  /** Another is described by that noun. */
  otherKnown: -1.5,
  /** They share another word: `the Sunderland manager`. */
  sameTrait: 2,
  /** man, official: a noun that says little. */
  genericNoun: 1,
  /** `the president` for one who is a judge. */
  otherOffice: -2,
  /** `the archbishop of Rouen`: a description that brings its own context. */
  specific: -2,
  /** `the driver`, of one whom nothing calls so. */
  newNoun: -1,
} as const

export type ReferentFeature = keyof typeof REFERENT_WEIGHTS
