import { PARTICIPLE } from '../../language/quotation-words.ts'
import { K } from '../words/words.ts'
import { bareStatement, infinitiveAt } from './bare.ts'
import { type VerbCue, verbFrom } from './cues.ts'
import { hasFinite, isFiniteVerb, resumesSubject, startsMainClause } from './finite.ts'
import { isSubject } from './subject.ts'
import { MARKED, type Units } from './units.ts'

// A shallow grammar of clauses over units: where a clause begins, where it ends.

/** The end of the sentence of unit `i`, without its final stop; exclusive. */
export function sentenceEnd({ sentences, sentence, kind }: Units, i: number): number {
  const start = sentences[sentence[i]!]!
  let end = sentences[sentence[i]! + 1]!
  while (end > start && kind[end - 1] === K.stop) end--
  return end
}

/** The start of the sentence of unit `i`. */
function sentenceStart({ sentences, sentence }: Units, i: number): number {
  return sentences[sentence[i]!]!
}

/** Small words after which a sentence's own words begin: But, However, Et. */
export function skipConnectives(units: Units, from: number, to: number): number {
  const { lower, kind, words } = units
  let i = from
  for (; i < to; i++) {
    // alors que, ainsi que: a conjunction
    if (words.connectives.has(lower[i]!) && words.complementizers.has(lower[i + 1] ?? '')) return i
    if (words.connectives.has(lower[i]!) || kind[i] === K.comma || kind[i] === K.bracket) continue
    // in fact, en effet; but: in addition to the plan, …
    if (i + 1 >= to || !words.connectives.has(`${lower[i]} ${lower[i + 1]}`)) return i
    if (
      kind[i + 2] === K.preposition ||
      kind[i + 2] === K.of ||
      words.infinitiveMarks.has(lower[i + 2] ?? '')
    )
      return i
    i++
  }
  return i
}

/** How far back one looks for what a clause hangs on. */
const BACK = 120

/**
 * Where the reported clause that starts at `from` ends; exclusive. By default that is where the sentence ends: what is
 * said last is taken for reported too, unless the clause of the cue is itself inside another that must still go on, or
 * another attribution begins.
 */
export function clauseEnd(units: Units, from: number, cue: VerbCue, cues: readonly VerbCue[]): number {
  const { kind, lower, words } = units
  const start = Math.max(sentenceStart(units, cue.head), cue.first - BACK)
  const end = bracketEnd(units, start, cue.first, from, sentenceEnd(units, cue.head))
  const pending = pendingClause(units, start, cue)
  const infinitive = isInfinitive(units, from, end)
  let finite = 0
  for (let i = from; i < end; i++) {
    if (
      pending === 'restrictive' &&
      isFiniteVerb(units, i) &&
      ++finite > (infinitive ? 0 : 1) &&
      !isFiniteVerb(units, i - 1)
    )
      return i
    if (kind[i] === K.relative || kind[i] === K.subordinator || kind[i] === K.coordinator)
      finite = Math.min(finite, 0)
    if (i === from && kind[i] !== MARKED) continue
    if (kind[i] === K.stop && lower[i] === ';') return i
    // said it was too soon: “We will know tomorrow”
    if (kind[i] === K.colon && kind[i + 1] === MARKED && (i - from > 3 || hasFinite(units, from, i))) return i
    if (startsSequel(units, i, end, cues)) return i
    if (kind[i] === K.bracket && lower[i] !== '(') {
      if (
        (words.asides.has(lower[i + 1] ?? '') && !isClosedAside(units, i, end)) ||
        isReporting(verbAt(cues, i + 1))
      )
        return i
    }
    if (kind[i] === K.coordinator && startsReport(units, i + 1, end, cue, cues)) return i
    if (kind[i] === K.coordinator && joinsParticiple(units, from, i, cue)) return i
    if (
      kind[i] === K.coordinator &&
      infinitive &&
      !hasFinite(units, from, i) &&
      hasVerbAhead(units, i + 1, end)
    )
      return kind[i - 1] === K.comma ? i - 1 : i
    const inside = kind[i] === MARKED && units.text[units.end[i]! - 2] === ','
    if (kind[i] !== K.comma && !inside) continue
    if (endsAtComma(units, from, i + 1, end, pending, cue, cues, inside)) return inside ? i + 1 : i
  }
  return end
}

/** Reported words that are an infinitive phrase of a form that is nothing else: `de partir`, `avoir vu`. */
function isInfinitive(units: Units, from: number, end: number): boolean {
  const { lower, words } = units
  if (words.infinitiveEnding === undefined) return false
  return infinitiveAt(units, words.infinitiveMarks.has(lower[from]!) ? from + 1 : from, end) !== undefined
}

/** Behind `et`, `mais`: a finite verb or a clause, which no infinitive is joined to. */
function hasVerbAhead(units: Units, from: number, end: number): boolean {
  return resumesSubject(units, from, end) || startsMainClause(units, from, end)
}

/** `before adding that …`, `avant d’ajouter que …`, `en précisant que …`: the same one reports on. */
function startsSequel(
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

/** `– like many others –`: another dash brings the clause back. */
function isClosedAside({ kind }: Units, from: number, end: number): boolean {
  for (let i = from + 1; i + 1 < end; i++) if (kind[i] === K.bracket) return true
  return false
}

/** Whether what starts behind a comma is no more of the reported clause. */
function endsAtComma(
  units: Units,
  from: number,
  next: number,
  end: number,
  pending: Pending,
  cue: VerbCue,
  cues: readonly VerbCue[],
  marked: boolean,
): boolean {
  const { kind, lower, words } = units
  if (pending === 'main' && resumesSubject(units, next, end)) return true
  if (pending === 'opener' && (startsMainClause(units, next, end) || resumesBehindAside(units, next, end)))
    return true
  // …, avant de partir
  const before = words.sequels.has(lower[next]!) && words.infinitiveMarks.has(lower[next + 1] ?? '')
  if (before && !isInfinitive(units, from, end)) return true
  if ((startsSource(units, next) > 0 && !isAside(units, next - 2)) || words.contrasts.has(lower[next] ?? ''))
    return true
  if (words.sequels.has(lower[next + 1] ?? '') && words.contrasts.has(`${lower[next]} ${lower[next + 1]}`))
    return true
  // He said X, adding that Y; denies X, blasts Y; réfute X, et assimile Y
  const joined = kind[next] === K.coordinator ? next + 1 : next
  const other =
    verbAt(cues, joined) ?? (kind[joined] === K.preposition ? verbAt(cues, joined + 1) : undefined)
  if (isReporting(other)) return true
  const reportsToo = other?.mood === 'finite' && reportsAnything(units, other) && !hasBareHelper(units, other)
  if (reportsToo && other.inverted === undefined && cue.mood === 'finite') {
    // not after an appositive: … le chef, M. X, a reconnu
    if (
      kind[other.last + 1] !== K.comma &&
      other.last + 1 < end &&
      (joined > next || hasFinite(units, from, next))
    )
      return true
  }
  // …, and four in ten said Y
  if (joined > next) {
    const verb = verbFrom(cues, joined)
    const reports =
      verb?.mood === 'finite' && verb.first < end && verb.first - joined < 16 && /[cz]/.test(verb.verb.frames)
    if (reports && verb.first > joined && isSubject(units, joined, verb.first, false)) return true
  }
  // …, Reed said: “…”
  const verb = verbFrom(cues, next)
  if (
    verb?.mood === 'finite' &&
    verb.first > next &&
    verb.first - next < 16 &&
    kind[verb.last + 2] === MARKED
  ) {
    const glue = kind[verb.last + 1]
    if ((glue === K.comma || glue === K.colon) && isSubject(units, next, verb.first, false)) return true
  }
  // “that crap,” in an interview
  if (!marked || kind[next] !== K.preposition) return false
  for (let i = next; i < end && i - next < 5; i++) if (words.speechNouns.has(lower[i]!)) return true
  return false
}

/** Not `has started work`, `has read up on it`: verbs that report little but a clause or marks. */
function reportsAnything({ kind }: Units, { last, verb }: VerbCue): boolean {
  if (verb.frames.includes('m')) return false
  return verb.frames !== '' && !(verb.frames === 'c' && kind[last + 1] === K.preposition)
}

/** `A since, according to X, B`: a small word leaves the clause open. */
const isAside = ({ kind }: Units, before: number) =>
  kind[before] === K.subordinator || kind[before] === K.coordinator

/** `ne pas avoir dit`: joined to an infinitive rather than to the cue. */
function hasBareHelper({ lower, words }: Units, { first, head }: VerbCue): boolean {
  for (let i = first; i < head; i++) if (words.bareAuxiliaries.has(lower[i]!)) return true
  return false
}

/** `adding`, `en précisant`: not `ending`, which may bring in words between marks only. */
export function isReporting(verb: VerbCue | undefined): boolean {
  return verb?.mood === 'gerund' && /[acqof]/.test(verb.verb.frames)
}

/** The verb of speech whose group starts at unit `first`. */
export function verbAt(cues: readonly VerbCue[], first: number): VerbCue | undefined {
  const verb = verbFrom(cues, first)
  return verb?.first === first ? verb : undefined
}

/** `a dit que A et rendu hommage à B`: what the helper of the cue goes on with, where the clause has none. */
function joinsParticiple(units: Units, from: number, i: number, { first, head }: VerbCue): boolean {
  const { kind, lower, words } = units
  if (first === head || !words.helpers.has(lower[first]!)) return false
  if (kind[i + 1] !== K.verb || isFiniteVerb(units, i + 1) || !SINGULAR.test(lower[i + 1]!)) return false
  for (let k = from; k < i; k++) if (kind[k] === K.auxiliary && kind[k + 1] !== K.determiner) return false
  return hasFinite(units, from, i) || kind[i - 1] === MARKED
}

/** Of a participle that agrees with nothing. */
const SINGULAR = /(?:é|[^a]i|u)$/u

/** `… and said that`, `… and told them it was`, `… and added: “…”`: the same subject reports again. */
function startsReport(units: Units, i: number, end: number, cue: VerbCue, cues: readonly VerbCue[]): boolean {
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

/** If the cue stands in brackets or between dashes, its clause ends with them. */
function bracketEnd({ kind, lower }: Units, start: number, at: number, from: number, end: number): number {
  let round = false
  let dash = false
  for (let i = start; i < at; i++) {
    if (kind[i] !== K.bracket) continue
    if (lower[i] === '(' || lower[i] === ')') round = lower[i] === '('
    else if (i > start) dash = !dash
  }
  if (!round && !dash) return end
  for (let i = from; i < end; i++)
    if (kind[i] === K.bracket && lower[i] !== '(' && (lower[i] === ')') === round) return i
  return end
}

/**
 * What is still to come when the cue is read: the main verb after a relative clause between commas (`X, who said …,
 * left`) or without (`those who said … left`), or the main clause after one that an opener or a participle began (`When
 * he said …, she left`, `Asked whether …, she left`).
 */
type Pending = 'main' | 'restrictive' | 'opener' | undefined

function pendingClause(units: Units, start: number, cue: VerbCue): Pending {
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

/** `When he had gone, Reed, who was ill, left`: the subject, an aside between commas, then the verb. */
function resumesBehindAside(units: Units, from: number, end: number): boolean {
  const { kind } = units
  let comma = from
  while (comma < end && kind[comma] !== K.comma) {
    const k = kind[comma]!
    if (k === K.verb || k === K.auxiliary || k === K.preposition || k >= K.stop) return false
    comma++
  }
  let next = comma + 1
  while (next < end && kind[next] !== K.comma) next++
  const k = kind[comma + 1]
  const apart = k === K.relative || k === K.determiner || k === K.name
  return comma > from && next < end && apart && resumesSubject(units, next + 1, end)
}

/** How many units of a source preposition (`according to`, `selon`) start at `i`; 0 for none. */
export function startsSource(units: Units, i: number): number {
  // Asked of nearly every unit: what looks on is a function of its own.
  return units.opensSource[i] === 1 ? sourceAt(units, i) : 0
}

function sourceAt({ lower, words, count }: Units, i: number): number {
  for (const source of words.sources) {
    if (source[0] !== lower[i] || i + source.length > count) continue
    if (source.every((word, k) => lower[i + k] === word)) return source.length
  }
  return 0
}
