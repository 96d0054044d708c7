import { K } from '../words/words.ts'
import { hasBareHelper, isReporting, reportsAnything, startsReport, startsSequel } from './again.ts'
import { infinitiveAt } from './bare.ts'
import { type VerbCue, verbAt, verbFrom } from './cues.ts'
import { hasFinite, isFiniteVerb, resumesSubject, startsMainClause } from './finite.ts'
import { type Pending, pendingClause } from './pending.ts'
import { sentenceEnd, sentenceStart } from './sentence.ts'
import { startsSource } from './source.ts'
import { isSubject } from './subject.ts'
import { MARKED, type Units } from './units.ts'

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

/** `A since, according to X, B`: a small word leaves the clause open. */
const isAside = ({ kind }: Units, before: number) =>
  kind[before] === K.subordinator || kind[before] === K.coordinator

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
