import type { Referent } from './cast.ts'

/** Whom a phrase stands for, and how sure that is: 0..1. */
export interface Resolution {
  readonly referent: Referent
  readonly score: number
  /** It is spoken of for the first time. */
  readonly fresh?: boolean
}

/** A margin between the best and the next made a probability: as sure as a name at most, since that is what it leads to. */
export function sure(margin: number): number {
  return 0.97 / (1 + Math.exp(-0.6 * margin))
}
