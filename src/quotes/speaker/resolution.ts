import type { Referent } from './cast.ts'

/** Whom a phrase stands for, and how sure that is: 0..1. */
export interface Resolution {
  readonly referent: Referent
  readonly score: number
  /** It is spoken of for the first time. */
  readonly fresh?: boolean
}

/** A margin between the best and the next made a probability. */
export function sure(margin: number): number {
  return 1 / (1 + Math.exp(-0.6 * margin))
}
