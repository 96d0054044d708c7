import { PARTICIPLE } from '../../language/quotation-words.ts'
import { K } from '../words/words.ts'
import type { VerbCue } from './cues.ts'
import { hasFinite, isFiniteVerb, resumesSubject, startsMainClause } from './finite.ts'
import { skipConnectives } from './sentence.ts'
import type { Units } from './units.ts'

/**
 * What is still to come when the cue is read: the main verb after a relative clause between commas (`X, who said …,
 * left`) or without (`those who said … left`), or the main clause after one that an opener or a participle began (`When
 * he said …, she left`, `Asked whether …, she left`).
 */
export type Pending = 'main' | 'restrictive' | 'opener' | undefined

export function pendingClause(units: Units, start: number, cue: VerbCue): Pending {
  const { kind, lower, words } = units
  const first = skipConnectives(units, start, cue.first)
  if (
    cue.first === first &&
    (cue.mood === 'gerund' || cue.mood === 'passive' || isBareParticiple(units, cue))
  )
    return 'opener'
  // the rules, telling schools to close, have changed
  const aside = cue.mood === 'gerund' && kind[cue.first - 1] === K.comma
  if (aside && cue.first - 1 > first && !hasFinite(units, first, cue.first - 1)) return 'main'
  // a man asking to remain anonymous says
  if (
    cue.mood === 'gerund' &&
    cue.first > first &&
    isNominal(kind[cue.first - 1]!) &&
    isUnparted(units, first, cue.first)
  )
    return 'restrictive'
  // in addition to stating that A, Reed left
  if (cue.mood === 'gerund' && kind[first] === K.preposition && isUnparted(units, first, cue.first))
    return 'opener'
  for (let i = cue.first - 1; i >= first; i--) {
    if (kind[i] === K.comma && startsMainClause(units, i + 1, cue.head + 1)) break
    const begins = i === first || kind[i - 1] === K.comma || kind[i - 1] === K.coordinator
    if (begins && words.openers.has(lower[i]!)) return 'opener'
  }
  for (let i = cue.first - 1; i > first; i--) {
    if (kind[i] !== K.relative) continue
    if (hasFinite(units, first, i)) return undefined
    // X, who is in London, says: the main verb is the cue itself
    for (let j = i + 1; j < cue.first; j++)
      if (kind[j] === K.comma && resumesSubject(units, j + 1, cue.head + 1)) return undefined
    if (kind[i - 1] === K.comma) return 'main'
    // the man who left after saying that A, has come back
    return i === cue.first - 1 ? 'restrictive' : 'main'
  }
  return undefined
}

const isNominal = (k: number) => k === K.noun || k === K.name

/** Neither a comma nor a finite verb stands there. */
function isUnparted(units: Units, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (units.kind[i]! >= K.comma || isFiniteVerb(units, i)) return false
  return true
}

/** `Asked whether …`: a form that may be a participle, with no subject before it. */
function isBareParticiple({ words, lower }: Units, { head, first }: VerbCue): boolean {
  return head === first && (words.verbs().get(lower[head]!)!.moods & PARTICIPLE) > 0
}
