import type { VerbCue } from './cues.ts'
import { K } from './speaker/words.ts'
import { MARKED, type Units } from './units.ts'

// A shallow grammar of clauses over units: where a finite verb is, where a clause begins, where it ends.

const NON_FINITE = /(?:ing|ant|é|ée|és|ées)$/u

/** Whether the unit is a verb that carries a clause. Past participles of English pass: their form is the past's. */
export function isFiniteVerb(units: Units, i: number): boolean {
  const { kind, lower, words } = units
  const form = lower[i]!
  // du fait que, a will
  if (kind[i - 1] === K.determiner || kind[i - 1] === K.of) return false
  if (kind[i] === K.auxiliary) return !NON_FINITE_HELPERS.has(form) && !words.infinitiveMarks.has(form)
  if (kind[i] !== K.verb) return false
  if (words.infinitiveMarks.has(lower[i - 1] ?? '')) return false
  return !NON_FINITE.test(form) && !(words.infinitiveEnding?.test(form) === true)
}

const NON_FINITE_HELPERS = new Set('be been being having to avoir être été eu ayant étant'.split(' '))

/** Whether `[from, to)` holds a finite verb outside relative clauses that begin inside it. */
export function hasFinite(units: Units, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(units, i)) return true
  return false
}

/** The end of the sentence of unit `i`, without its final stop; exclusive. */
export function sentenceEnd({ sentences, sentence, kind }: Units, i: number): number {
  const start = sentences[sentence[i]!]!
  let end = sentences[sentence[i]! + 1]!
  while (end > start && kind[end - 1] === K.stop) end--
  return end
}

/** The start of the sentence of unit `i`. */
export function sentenceStart({ sentences, sentence }: Units, i: number): number {
  return sentences[sentence[i]!]!
}

/** Small words after which a sentence's own words begin: But, However, Et. */
export function skipConnectives(units: Units, from: number, to: number): number {
  const { lower, kind, words } = units
  let i = from
  while (i < to && (words.connectives.has(lower[i]!) || kind[i] === K.comma || kind[i] === K.bracket)) i++
  return i
}

/**
 * Where the reported clause that starts at `from` ends; exclusive. By default that is where the sentence ends: what is
 * said last is taken for reported too, unless the clause of the cue is itself inside another that must still go on.
 */
export function clauseEnd(units: Units, from: number, cue: VerbCue, cues: readonly VerbCue[]): number {
  const { kind, lower } = units
  const start = sentenceStart(units, cue.head)
  const end = bracketEnd(units, start, cue.first, from, sentenceEnd(units, cue.head))
  const pending = pendingClause(units, start, cue)
  for (let i = from + 1; i < end; i++) {
    if (kind[i] === K.stop && lower[i] === ';') return i
    if (kind[i] === K.bracket && lower[i] !== '(' && units.words.asides.has(lower[i + 1] ?? '')) return i
    if (kind[i] !== K.comma) continue
    const next = i + 1
    if (pending === 'main' && resumesSubject(units, next, end)) return i
    if (pending === 'opener' && startsMainClause(units, next, end)) return i
    // He said X, adding that Y; denies X, blasts Y; réfute X, et assimile Y
    const joined = kind[next] === K.coordinator ? next + 1 : next
    const other = cues.find(
      (one) => one.first === joined || (one.first === joined + 1 && kind[joined] === K.preposition),
    )
    if (other !== undefined && other.mood === 'gerund') return i
    if (
      other !== undefined &&
      other.mood === 'finite' &&
      other.inverted === undefined &&
      cue.mood === 'finite'
    ) {
      const object = kind[other.last + 1]
      if (object !== K.comma && other.last + 1 < end) return i
    }
    if (startsSource(units, next) > 0) return i
  }
  return end
}

/** If the cue stands in brackets, its clause ends with them. */
function bracketEnd({ kind, lower }: Units, start: number, at: number, from: number, end: number): number {
  let open = false
  for (let i = start; i < at; i++) {
    if (lower[i] === '(') open = true
    else if (lower[i] === ')') open = false
  }
  if (!open) return end
  for (let i = from; i < end; i++) if (kind[i] === K.bracket && lower[i] === ')') return i
  return end
}

/**
 * What is still to come when the cue is read: the main verb after a relative clause between commas (`X, who said …,
 * left`), or the main clause after one that an opener began (`When he said …, she left`).
 */
function pendingClause(units: Units, start: number, cue: VerbCue): 'main' | 'opener' | undefined {
  const { kind, lower, words } = units
  const first = skipConnectives(units, start, cue.first)
  if (words.openers.has(lower[first]!)) {
    let open = true
    for (let i = first; i < cue.first; i++) {
      if (kind[i] === K.comma && startsMainClause(units, i + 1, cue.head + 1)) open = false
    }
    if (open) return 'opener'
  }
  for (let i = first + 1; i < cue.first; i++) {
    if (kind[i - 1] !== K.comma || kind[i] !== K.relative) continue
    return hasFinite(units, first, i - 1) ? undefined : 'main'
  }
  return undefined
}

/** After a comma: a verb whose subject stood before the relative clause. */
function resumesSubject(units: Units, from: number, end: number): boolean {
  const { kind } = units
  let i = from
  while (i < end && (kind[i] === K.adverb || kind[i] === K.between)) i++
  return i < end && isFiniteVerb(units, i)
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

/** How many units of a source preposition (`according to`, `selon`) start at `i`; 0 for none. */
export function startsSource({ lower, words, count }: Units, i: number): number {
  for (const source of words.sources) {
    if (i + source.length <= count && source.every((word, k) => lower[i + k] === word)) return source.length
  }
  return 0
}
