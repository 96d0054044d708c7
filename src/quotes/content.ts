import { clauseEnd, hasFinite, isFiniteVerb, sentenceEnd } from './clause.ts'
import type { VerbCue } from './cues.ts'
import { K } from './speaker/words.ts'
import { MARKED, type Units } from './units.ts'

/** What a verb of speech brings in: units `[from, to)`. `sure` is 0..1. */
export interface Content {
  readonly from: number
  readonly to: number
  readonly sure: number
}

/** How many units may stand between a verb and the words that it brings in. */
const GAP = 30

/** The clause, infinitive or question that a verb brings in behind it, by its frames. */
export function contentOf(units: Units, cue: VerbCue, cues: readonly VerbCue[]): Content | undefined {
  if (cue.denied || isByWriter(units, cue)) return undefined
  const found = opening(units, cue)
  if (found === undefined) return undefined
  const to = clauseEnd(units, found.from, cue, cues)
  return to - found.from < 2 && units.kind[found.from] !== MARKED ? undefined : { ...found, to }
}

/** I say, we promise: the writer speaks, or the reader is spoken to. */
function isByWriter({ lower, words }: Units, cue: VerbCue): boolean {
  const subject = cue.inverted ?? cue.first - 1
  return subject >= 0 && words.writers.has(lower[subject]!)
}

function opening(units: Units, cue: VerbCue): { from: number; sure: number } | undefined {
  const { kind, lower, words } = units
  const { frames } = cue.verb
  const has = (frame: string) => frames.includes(frame)
  const end = sentenceEnd(units, cue.head)
  const start = cue.inverted === cue.last + 1 ? cue.last + 2 : cue.last + 1
  const clausal = has('c') && (cue.mood !== 'passive' || has('a') || isImpersonal(units, cue))
  // `se dire que` is thought
  const thought = cue.reflexive && cue.lemma === 'dire'
  const questions = (has('q') || (has('c') && has('a'))) && (cue.mood !== 'passive' || has('a'))
  let prepositional = false
  let object = false
  for (let i = start; i < end && i - start < GAP; i++) {
    const form = lower[i]!
    const k = kind[i]!
    const near = !object || has('a')
    if (
      clausal &&
      !thought &&
      near &&
      words.complementizers.has(form) &&
      opensClause(units, i, end, object)
    ) {
      return { from: i + 1, sure: 0.9 }
    }
    if (questions && near && words.whether.has(form) && !isSubjectOfIf(units, i, end))
      return { from: i + 1, sure: 0.85 }
    if (questions && near && !prepositional && words.questions.has(form) && hasFinite(units, i + 1, end)) {
      return { from: i, sure: 0.75 }
    }
    const ordered = has('o') && (!has('p') || kind[start] === K.preposition || cue.mood === 'passive')
    if (ordered && i > start - 1 && words.infinitiveMarks.has(form) && startsInfinitive(units, i + 1, end)) {
      const from = words.negations.has(lower[i - 1]!) && i - 1 >= start ? i - 1 : i
      return cue.mood === 'passive' ||
        object ||
        i === start ||
        words.infinitiveEnding !== undefined ||
        has('c')
        ? { from, sure: 0.7 }
        : undefined
    }
    if (k === K.colon || k === K.stop || k === K.bracket || k === K.relative || k === K.subordinator) break
    if (k === MARKED) {
      const next = lower[i + 1]
      if (i + 1 < end && (words.whether.has(next!) || words.complementizers.has(next!))) continue
      break
    }
    if (isFiniteVerb(units, i)) break
    if (k === K.preposition || k === K.of) prepositional = true
    else if (k === K.comma) prepositional = false
    else if (!prepositional && isNominal(k) && !isTime(units, i)) object = true
  }
  return unopened(units, cue, start, end)
}

const isNominal = (k: number) => k === K.noun || k === K.name || k === K.pronoun

/** The same where no word opens it: right behind the verb, an addressee or a time. */
function unopened(
  units: Units,
  cue: VerbCue,
  start: number,
  end: number,
): { from: number; sure: number } | undefined {
  const { kind } = units
  let prepositional = false
  let object = false
  for (let i = start; i < end && i - start < GAP; i++) {
    const k = kind[i]!
    if (i === start || !clings(kind[i - 1]!, k)) {
      const stated = statement(units, cue, i, start, end, object)
      if (stated !== undefined) return stated
    }
    if (k >= K.stop || k === K.relative || k === K.subordinator || isFiniteVerb(units, i)) return undefined
    if (k === K.preposition || k === K.of) prepositional = true
    else if (k === K.comma) prepositional = false
    else if (!prepositional && isNominal(k) && !isTime(units, i)) object = true
  }
  return undefined
}

/** A word that goes with the one before it, so that no clause starts here. */
function clings(before: number, k: number): boolean {
  const opens =
    before === K.preposition || before === K.of || before === K.determiner || before === K.adjective
  return opens || k === K.coordinator || k === K.adverb || k === K.verb || k === K.of
}

/** A statement without a word that opens it: a bare clause, an infinitive, a gerund. */
function statement(
  units: Units,
  cue: VerbCue,
  i: number,
  start: number,
  end: number,
  object: boolean,
): { from: number; sure: number } | undefined {
  const { kind, lower, words } = units
  const { frames } = cue.verb
  const has = (frame: string) => frames.includes(frame)
  if (has('z') && cue.mood !== 'passive') {
    if ((!object || has('a')) && startsBareClause(units, i, end, cue, i > start))
      return { from: i, sure: 0.8 }
  } else if (has('z') && has('a') && i === start && startsBareClause(units, i, end, cue, false)) {
    return { from: i, sure: 0.7 }
  }
  if (has('n') && words.infinitiveEnding !== undefined && !object && cue.mood !== 'passive') {
    const from = infinitiveAt(units, i, end)
    if (from !== undefined) return { from, sure: 0.8 }
  }
  if (
    has('n') &&
    words.infinitiveEnding === undefined &&
    i === start &&
    lower[i] === 'to' &&
    kind[i + 1]! >= K.auxiliary
  ) {
    return startsInfinitive(units, i + 1, end) ? { from: i, sure: 0.6 } : undefined
  }
  if (
    has('g') &&
    cue.mood !== 'passive' &&
    i === start &&
    words.infinitiveEnding === undefined &&
    kind[i] === K.verb &&
    lower[i]!.endsWith('ing')
  ) {
    return { from: i, sure: 0.6 }
  }
  return undefined
}

/** A complementizer that is none: `that` before its noun, `ne … que`, `what he said that day`. */
function opensClause(units: Units, i: number, end: number, object: boolean): boolean {
  const { kind, lower } = units
  if (i + 1 >= end) return false
  if (kind[i + 1] === MARKED) return true
  // said that day
  if (kind[i] === K.determiner && !hasFinite(units, i + 1, end) && !hasMarked(units, i + 1, end)) return false
  if (object && kind[i] === K.relative && isFiniteVerb(units, i + 1)) return false
  return lower[i + 1] !== ',' || i + 2 < end
}

function hasMarked({ kind }: Units, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (kind[i] === MARKED) return true
  return false
}

/** `s’` is whether only before il. */
function isSubjectOfIf({ lower }: Units, i: number, end: number): boolean {
  return lower[i] === 's’' && !(i + 1 < end && /^ils?$/.test(lower[i + 1]!))
}

function isImpersonal({ lower, words }: Units, cue: VerbCue): boolean {
  return cue.first > 0 && words.impersonal.has(lower[cue.first - 1]!)
}

/** Monday, last week, hier: a time and no object. */
export function isTime({ lower }: Units, i: number): boolean {
  return TIMES.test(lower[i]!)
}

const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|week|month|year|morning|night|evening|afternoon|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|matin|soir|semaine|mois|an|année|jour|january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)s?$/u

/** Behind `to`, `de`, `à`: an infinitive, small words before it allowed. */
function startsInfinitive(units: Units, from: number, end: number): boolean {
  const { kind, lower, words } = units
  if (words.infinitiveEnding !== undefined) return infinitiveAt(units, from, end) !== undefined
  for (let i = from; i < end && i - from < 4; i++) {
    if (kind[i] === K.verb) return !/(?:ing|ed)$/.test(lower[i]!)
    if (kind[i] === K.auxiliary) return lower[i] === 'be' || lower[i] === 'have' || lower[i] === 'do'
    if (kind[i] !== K.adverb && kind[i] !== K.between && kind[i] !== K.determiner) return false
  }
  return false
}

/** Where an infinitive phrase starts if one does here: `ne pas avoir`, `en avoir parlé`, `partir`. */
function infinitiveAt(units: Units, from: number, end: number): number | undefined {
  const { kind, lower, words } = units
  for (let i = from; i < end && i - from < 4; i++) {
    const verbal = kind[i] === K.verb || kind[i] === K.auxiliary || kind[i] === K.noun
    if (verbal && words.infinitiveEnding!.test(lower[i]!)) {
      if (kind[i] === K.noun && lower[i]!.length > 3 && isArticled(units, i, from)) return undefined
      return from
    }
    const small =
      kind[i] === K.between || words.negations.has(lower[i]!) || lower[i] === 'ne' || lower[i] === 'se'
    if (!small && !(kind[i] === K.pronoun && i > from) && lower[i] !== 'en' && lower[i] !== 'y')
      return undefined
  }
  return undefined
}

/** A noun that ends like an infinitive: what stands before it is an article. */
function isArticled({ kind }: Units, i: number, from: number): boolean {
  return i > from && kind[i - 1] === K.determiner
}

/** Whether a clause with no complementizer starts here: a subject, then a finite verb. */
function startsBareClause(units: Units, from: number, end: number, cue: VerbCue, late: boolean): boolean {
  const { kind, lower, words } = units
  if (from >= end) return false
  const k = kind[from]!
  if (k === K.comma || k === K.stop || k === K.colon || k === K.bracket || k === K.of) return false
  if (k === K.adverb || k === K.between) {
    if (late) return false
  }
  const strong = cue.lemma === 'say' || cue.lemma === 'tell' || cue.lemma === 'claim'
  if (
    k === K.preposition &&
    !(strong && from === cue.last + 1 && lower[from] !== 'to' && lower[from] !== 'in')
  )
    return false
  if (words.impersonal.has(lower[from]!) || k === K.pronoun) {
    let i = from + 1
    while (i < end && (kind[i] === K.between || kind[i] === K.adverb)) i++
    return i < end && (isFiniteVerb(units, i) || kind[i] === K.verb || kind[i] === MARKED)
  }
  let head = false
  for (let i = from; i < end && i - from < (strong ? 40 : 16); i++) {
    const here = kind[i]!
    if (isFiniteVerb(units, i)) return head
    if (here === MARKED && head && strong) return true
    if (here === K.noun || here === K.name || here === K.pronoun || here === MARKED) head = true
    if (here === K.verb && lower[i]!.endsWith('ing') && i === from) head = true
    if (here === K.stop || here === K.colon) return false
    if (here === K.comma && !strong) return false
    if (here === K.subordinator && !strong) return false
    if (here === K.relative && !strong) return false
  }
  return false
}
