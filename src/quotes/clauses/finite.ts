import { K } from '../speaker/words.ts'
import type { Units } from './units.ts'

/** Whether the unit is a verb that carries a clause. Past participles of English pass: their form is the past's. */
export function isFiniteVerb(units: Units, i: number): boolean {
  const { kind, lower, words, speakers } = units
  const form = lower[i]!
  // du fait que, a will; but: some may go, tout va bien
  if (kind[i - 1] === K.of || (kind[i - 1] === K.determiner && !speakers.quantifiers.has(lower[i - 1]!)))
    return false
  if (kind[i] === K.name) return words.be.has(form) || words.helpers.has(form)
  if (kind[i] === K.auxiliary) return !NON_FINITE_HELPERS.has(form) && !words.infinitiveMarks.has(form)
  if (kind[i] !== K.verb) return false
  if (words.infinitiveMarks.has(lower[i - 1] ?? '')) return false
  return !words.nonFinite.test(form) && words.infinitiveEnding?.test(form) !== true
}

const NON_FINITE_HELPERS = new Set('be been being having to avoir être été eu ayant étant'.split(' '))

/** Whether `[from, to)` holds a finite verb outside relative clauses that begin inside it. */
export function hasFinite(units: Units, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(units, i)) return true
  return false
}
