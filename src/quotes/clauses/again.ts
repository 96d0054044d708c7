import { K } from '../words/words.ts'
import { bareStatement } from './bare.ts'
import { type VerbCue, verbAt } from './cues.ts'
import { MARKED, type Units } from './units.ts'

// Where the one who speaks is said to go on, or another one is said to speak: the clause before it has ended.

/** `before adding that …`, `avant d’ajouter que …`, `en précisant que …`: the same one reports on. */
export function startsSequel(
  { lower, kind, words }: Units,
  i: number,
  end: number,
  cues: readonly VerbCue[],
): boolean {
  if (!words.sequels.has(lower[i]!)) return false
  const first = words.infinitiveMarks.has(lower[i + 1] ?? '') ? i + 2 : i + 1
  const verb = verbAt(cues, first)
  if (verb === undefined || verb.mood === 'finite' || verb.mood === 'passive' || verb.last + 1 >= end)
    return false
  const next = verb.last + 1
  return words.complementizers.has(lower[next]!) || kind[next] === MARKED || kind[next] === K.colon
}

/** `… and said that`, `… and told them it was`, `… and added: “…”`: the same subject reports again. */
export function startsReport(
  units: Units,
  i: number,
  end: number,
  cue: VerbCue,
  cues: readonly VerbCue[],
): boolean {
  const { kind, lower, words } = units
  // et il souligne que
  const verb = verbAt(cues, kind[i] === K.pronoun ? i + 1 : i)
  if (verb === undefined || cue.mood === 'passive' || verb.inverted !== undefined) return false
  // saying A but said B
  const turns =
    cue.mood === 'gerund' && (words.adversatives.has(lower[i - 1]!) || verb.verb.frames.includes('Z'))
  if (verb.mood !== cue.mood && !(turns && verb.mood === 'finite')) return false
  const next = verb.last + 1
  if (next >= end || !/[cq]/.test(verb.verb.frames)) return false
  const behind = kind[next] === K.comma || kind[next] === K.colon ? next + 1 : next
  if (opensBehind(units, next) || (behind > next && kind[behind] === MARKED)) return true
  return verb.verb.frames.includes('z') && bareStatement(units, verb, next, end) !== undefined
}

/** `… que`, `sur le fait que` */
function opensBehind({ kind, lower, words }: Units, from: number): boolean {
  const fact = kind[from] === K.preposition && words.facts.has(lower[from + 2] ?? '')
  return words.complementizers.has(lower[fact ? from + 3 : from] ?? '')
}

/** `adding`, `en précisant`: not `ending`, which may bring in words between marks only. */
export function isReporting(verb: VerbCue | undefined): boolean {
  return verb?.mood === 'gerund' && /[acqof]/.test(verb.verb.frames)
}

/** Not `has started work`, `has read up on it`: verbs that report little but a clause or marks. */
export function reportsAnything({ kind }: Units, { last, verb }: VerbCue): boolean {
  if (verb.frames.includes('m')) return false
  return verb.frames !== '' && !(verb.frames === 'c' && kind[last + 1] === K.preposition)
}

/** `ne pas avoir dit`: joined to an infinitive rather than to the cue. */
export function hasBareHelper({ lower, words }: Units, { first, head }: VerbCue): boolean {
  for (let i = first; i < head; i++) if (words.bareAuxiliaries.has(lower[i]!)) return true
  return false
}
