import { K } from '../words/words.ts'
import { MARKED, type Units } from './units.ts'

/** Whether the unit is a verb that carries a clause. Past participles of English pass: their form is the past's. */
export function isFiniteVerb(units: Units, i: number): boolean {
  const { kind, lower, words, speakers } = units
  const form = lower[i]!
  // du fait que, a will; but: some may go, tout va bien, these were
  if (kind[i - 1] === K.of || (kind[i - 1] === K.determiner && !standsAlone(units, i - 1))) return false
  if (kind[i] === K.name) return words.be.has(form) || words.helpers.has(form)
  const infinitive = words.infinitiveMarks.has(lower[i - 1] ?? '')
  if (kind[i] === K.auxiliary)
    return !NON_FINITE_HELPERS.has(form) && !words.infinitiveMarks.has(form) && !(infinitive && units.tagged)
  if (kind[i] !== K.verb || infinitive) return false
  // a site managed by a group, as permitted by law; but: costs increased by 30 %
  const before = kind[i - 1]
  if (
    form.endsWith('ed') &&
    (before === K.noun || before === K.name || before === K.subordinator) &&
    speakers.agent.has(lower[i + 1] ?? '') &&
    !DIGIT.test(lower[i + 2] ?? '')
  )
    return false
  return !words.nonFinite.test(form) && words.infinitiveEnding?.test(form) !== true
}

/** A quantity, or a demonstrative before a helper. */
function standsAlone({ kind, lower, speakers }: Units, i: number): boolean {
  const word = lower[i]!
  return speakers.quantifiers.has(word) || (kind[i + 1] === K.auxiliary && speakers.demonstratives.has(word))
}

const DIGIT = /^\d/

const NON_FINITE_HELPERS = new Set('be been being having to avoir être été eu ayant étant'.split(' '))

/** Whether `[from, to)` holds a finite verb outside relative clauses that begin inside it. */
export function hasFinite(units: Units, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(units, i)) return true
  return false
}

/** After a comma: a subject, then a finite verb, with no conjunction or relative before it. */
export function startsMainClause(units: Units, from: number, end: number): boolean {
  const { kind } = units
  for (let i = from; i < end; i++) {
    const k = kind[i]!
    if (isFiniteVerb(units, i)) return i > from
    if (k === K.relative || k === K.subordinator || k === K.comma || k === K.stop || k === MARKED)
      return false
    if (i === from && (k === K.coordinator || k === K.preposition)) return false
  }
  return false
}

/** After a comma: a verb whose subject stood before the relative clause. */
export function resumesSubject(units: Units, from: number, end: number): boolean {
  const { kind } = units
  let i = from
  while (i < end && (kind[i] === K.adverb || kind[i] === K.between)) i++
  return i < end && isFiniteVerb(units, i)
}
