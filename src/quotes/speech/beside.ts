import { PARTICIPLE } from '../../language/quotation-words.ts'
import { hasMainClauseBehind, infinitiveAt } from '../clauses/bare.ts'
import { isReporting, resumesSubject, startsSource, verbAt } from '../clauses/clause.ts'
import { isByWriter } from '../clauses/content.ts'
import type { VerbCue } from '../clauses/cues.ts'
import { hasFinite, isFiniteVerb, startsMainClause } from '../clauses/finite.ts'
import { type Incise, inciseAt } from '../clauses/incise.ts'
import { MARKED, type Units } from '../clauses/units.ts'
import { K } from '../speaker/words.ts'
import type { Drafts } from './draft.ts'
import { isUtterance } from './kind.ts'
import { isNamedSource, isSomeone, sourceFirst } from './sources.ts'

// Attributions behind or amid a statement that no marks enclose: `A, X said.` `The plan, he said, is dead.`

/**
 * Finds the first of units `[from, end)`, whose statement begins at `first`. Returns the unit up to which all is said, `from`
 * where there is none.
 */
export function readBeside(
  drafts: Drafts,
  from: number,
  first: number,
  end: number,
  verbs: readonly VerbCue[],
): number {
  const { units } = drafts
  const { kind, lower } = units
  for (let i = from + 1; i < end; i++) {
    const length = startsSource(units, i)
    // la chose est claire : selon X, …
    if (length > 0 && (kind[i - 1] === K.colon || lower[i - 1] === ';')) {
      const said = sourceFirst(drafts, i, length, end)
      if (said > i) return said
    }
    const sourced = length > 0 ? withSource(drafts, first, i, end, verbs) : undefined
    if (sourced !== undefined) return sourced
    const asked = kind[i] === K.stop && lower[i] === '?'
    const dash = kind[i] === K.bracket && lower[i] !== '(' && lower[i] !== ')'
    const apart = kind[i] === K.comma || asked || dash
    // “…” a-t-elle dit, with no comma
    const glued = kind[i - 1] === MARKED && verbAt(verbs, i)?.inverted !== undefined
    if (!apart && !glued && !endsInComma(drafts, i - 1)) continue
    const echoed =
      apart && units.words.asSaid.has(lower[i + 1] ?? '') ? echo(drafts, first, i, end, verbs) : undefined
    if (echoed !== undefined) return echoed
    const incise = inciseAt(units, apart ? i + 1 : i, verbs, true)
    // Il explique que, selon lui, …: the verb before is the attribution that counts; but: nobody can do that, they said
    const opens = apart && units.words.complementizers.has(lower[i - 1]!)
    if (opens && (incise === undefined || incise.to < end || incise.source !== undefined)) return from
    if (asked && incise !== undefined) {
      // Pourquoi ? demande-t-elle.
      drafts.report(first, i + 1, drafts.sourceOf(incise), 0.7)
      return incise.to
    }
    // A et, selon X, B
    const anew = kind[i - 1] === K.coordinator && incise?.source !== undefined && i > first
    if (anew && kind[incise.to] === K.comma && drafts.hasClause(incise.to + 1, end))
      return sourceFirst(drafts, i + 1, incise.source, end)
    const start = i < first ? from : first
    // – he said –
    if (dash && (incise?.verb === undefined || kind[incise.to] !== K.bracket || i <= first)) continue
    if (incise !== undefined && isSaid(drafts, start, i, incise, end, verbs))
      return around(drafts, start, i, incise, end, verbs)
  }
  return from
}

/** `A, according to X.` `A, and according to X, B.` with the source at `i`. */
function withSource(
  drafts: Drafts,
  first: number,
  i: number,
  end: number,
  verbs: readonly VerbCue[],
): number | undefined {
  const { units } = drafts
  const { kind } = units
  if (!isNamedSource(drafts, i, end) || !drafts.hasClause(first, i)) return undefined
  if (hasRival(units, i)) return undefined
  const incise = inciseAt(units, i, verbs, true)
  if (incise === undefined) return undefined
  const joins = kind[i - 1] === K.coordinator && kind[incise.to] === K.comma
  if (joins && drafts.hasClause(incise.to + 1, end))
    return sourceFirst(drafts, i, startsSource(units, i), end)
  return endsReport(drafts, first, i, incise.to, end, verbs)
    ? around(drafts, lastClause(drafts, first, i), i, incise, end, verbs)
    : undefined
}

/** `cinq selon la police et dix selon le parti`: two sources, each of a number. */
function hasRival(units: Units, i: number): boolean {
  return rivals(units, i, 1) || rivals(units, i, -1)
}

function rivals(units: Units, i: number, step: 1 | -1): boolean {
  let joined = false
  for (let k = i + step, n = 0; k >= 0 && k < units.count && n < AMID * 2; k += step, n++) {
    if (units.kind[k] === K.comma || units.kind[k] === K.stop) return false
    if (units.kind[k] === K.coordinator) joined = true
    else if (joined && startsSource(units, k) > 0) return true
  }
  return false
}

/** `A, as X said.` `A, comme l’explique X.` */
function echo(
  drafts: Drafts,
  first: number,
  comma: number,
  end: number,
  verbs: readonly VerbCue[],
): number | undefined {
  const incise = inciseAt(drafts.units, comma + 2, verbs, true)
  if (incise?.verb === undefined || incise.to < end || isByWriter(drafts.units, incise.verb)) return undefined
  if (!drafts.hasClause(first, comma)) return undefined
  drafts.report(first, comma, drafts.sourceOf(incise), 0.7)
  return end
}

/** American style: the comma before the attribution stands inside the marks. */
function endsInComma(drafts: Drafts, i: number): boolean {
  if (drafts.units.kind[i] !== MARKED) return false
  return drafts.units.text[drafts.markedAt(i).lines.at(-1)!.end - 1] === ','
}

/** `Asked what …, she said`: the words before the comma are no clause of their own. */
function startsParticiple({ kind, lower, words }: Units, first: number): boolean {
  return kind[first] === K.verb && !lower[first]!.endsWith(words.gerundEnding)
}

/** How many units an attribution may have that stands amid a sentence: `he said`, `the mayor of Paris added`. */
const AMID = 6

/** Whether what stands before a bare attribution is a statement that could be someone's. */
function isSaid(
  drafts: Drafts,
  first: number,
  comma: number,
  incise: Incise,
  end: number,
  verbs: readonly VerbCue[],
): boolean {
  const { units } = drafts
  const { kind, lower, words } = units
  const dashes = kind[comma] === K.bracket
  const amid =
    kind[incise.to] === (dashes ? K.bracket : K.comma) &&
    !endsReport(drafts, first, comma, incise.to, end, verbs)
  let commas = 0
  for (let i = first; i < comma; i++) if (kind[i] === K.comma) commas++
  const opens = words.openers.has(lower[first]!)
  // as it was late, he said, he would go
  const parts = opens && amid && drafts.hasClause(incise.to + 1, end)
  if (commas === 0 && !parts && (opens || startsParticiple(units, first))) return false
  if (incise.verb !== undefined && isByWriter(units, incise.verb)) return false
  const inverted = incise.verb?.first === incise.from && incise.verb.inverted === undefined
  const signed = inverted && isSigned(units, incise.verb!.last + 1, incise.to)
  // Sans la langue, certifie Anne Durand, le migrant est perdu
  const short = incise.to - incise.from < AMID * 2
  if (
    signed &&
    !words.openers.has(lower[first]!) &&
    amid &&
    short &&
    !hasFinite(units, first, comma) &&
    startsMainClause(units, incise.to + 1, end)
  )
    return true
  // X, says Y, is dead
  const parted = amid && isPlainlyFinite(units, incise) && resumesSubject(units, incise.to + 1, end)
  // X says that the mayor, Y, has agreed
  const last = lastOpener(units, first, comma)
  const closing = signed && incise.to >= end && last > first
  if (inverted && !closing && !(parted && last === first) && !hasMainVerb(drafts, last, comma)) return false
  // X writes that the old, Y pleaded with Z
  const opened = verbs.some((one) => one.mood === 'finite' && one.head < last && last - one.last < 8)
  if (!inverted && opened && commas === 0 && !hasMainVerb(drafts, last, comma)) return false
  // X, sure that Y is so, asked for Z
  const opener = firstOpener(units, first, comma)
  if (inverted && !signed && opener > first && opener < comma && !hasMainVerb(drafts, first, opener))
    return false
  // comme il est connu, il avait proposé de partir: more than an attribution
  if (incise.verb !== undefined && !inverted && bringsInfinitive(units, incise.verb, incise.to)) return false
  // X, his aide, urged calm; X said A, wrote a song: the verb has its subject before it
  const own = startsParticiple(units, first) && kind[first + 1] === K.comma ? first + 1 : first
  if (inverted && !parted && !hasMainVerb(drafts, own, comma)) return false
  if (
    inverted &&
    incise.verb!.first === incise.verb!.head &&
    !signed &&
    verbs.some((one) => one.head < comma && one.mood === 'finite' && one.verb.frames !== '')
  ) {
    return false
  }
  const plain = isPlain(units, incise) && endsReport(drafts, first, comma, incise.to, end, verbs)
  const clause =
    drafts.hasClause(first, comma) || drafts.hasPhrase(first, comma) || (plain && comma - first > 4)
  if (incise.source !== undefined) {
    // says that A since, according to Y, B: the verb before is the attribution that counts
    const within = verbs.some((one) => one.mood === 'finite' && one.last + 1 === opener && !one.denied)
    return amid ? !within : clause
  }
  const reach = inverted ? AMID * 2 : AMID
  if (clause) return !amid || incise.to - incise.from < reach
  return amid && incise.to - incise.from < reach && drafts.hasClause(incise.to + 1, end)
}

/** Someone behind the verb: `explique la directrice`, `a expliqué dans un communiqué la directrice`. */
function isSigned(units: Units, from: number, to: number): boolean {
  const { kind, lower, words } = units
  let i = from
  if (kind[i] === K.preposition) {
    while (i < to && kind[i] !== K.noun && kind[i] !== K.name) i++
    i++
  }
  const k = kind[i]
  const nominal = k === K.determiner || k === K.name || k === K.noun || k === K.adjective
  return i < to && nominal && !words.complementizers.has(lower[i]!) && isSomeone(units, i, to)
}

/** `A, it said`: reported whatever tags make of A. */
function isPlain({ kind }: Units, { from, to, verb }: Incise): boolean {
  return (
    kind[from] === K.pronoun && verb?.last === from + 1 && to === from + 2 && verb.verb.frames.includes('Z')
  )
}

/** A form that is no participle: `says`, `reconnaît`. */
function isPlainlyFinite({ words, lower }: Units, { verb }: Incise): boolean {
  return verb !== undefined && (words.verbs().get(lower[verb.head]!)!.moods & PARTICIPLE) === 0
}

/** The first complementizer among `[from, to)`; `to` without one. */
function firstOpener({ lower, words }: Units, from: number, to: number): number {
  for (let i = from; i < to; i++) if (words.complementizers.has(lower[i]!)) return i
  return to
}

/** The unit behind the last complementizer among `[from, to)`; `from` without one. */
function lastOpener({ lower, words }: Units, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (words.complementizers.has(lower[i]!)) return i + 1
  return from
}

function bringsInfinitive(units: Units, verb: VerbCue, to: number): boolean {
  const { lower, words } = units
  for (let i = verb.last + 1; i + 1 < to; i++)
    if (words.infinitiveMarks.has(lower[i]!) && infinitiveAt(units, i + 1, to) !== undefined) return true
  return false
}

/**
 * Whether nothing reported follows the attribution of units `[first, comma)` that ends at `to`: only what `, adding that …`,
 * `, who …`, `while …`, `, based in …` bring in.
 */
function endsReport(
  drafts: Drafts,
  first: number,
  comma: number,
  to: number,
  end: number,
  verbs: readonly VerbCue[],
): boolean {
  const { units } = drafts
  const { kind } = units
  if (to >= end || kind[to] === K.subordinator) return true
  if (kind[to] === K.comma && units.words.reasons.has(units.lower[to + 1] ?? '')) return false
  if (kind[to] !== K.comma && !(kind[to] === K.bracket && kind[comma] === K.bracket)) return false
  const next = to + 1
  if (kind[next] === K.relative) return true
  // in May, he said, when it was late, the town was full
  if (kind[next] === K.subordinator) return !hasMainClauseBehind(units, next, end)
  if (kind[next] === K.preposition && kind[next + 1] === K.relative) return true
  if (isReporting(verbAt(verbs, next))) return true
  const participle = kind[next] === K.verb && kind[next + 1] === K.preposition
  return !hasFinite(units, participle && drafts.hasClause(first, comma) ? next + 1 : next, end)
}

/** Past an `, but …` or `, mais …` that has a clause on either side. */
function lastClause(drafts: Drafts, first: number, end: number): number {
  const { lower, kind, words } = drafts.units
  for (let i = end - 1; i > first; i--) {
    if (!words.adversatives.has(lower[i]!) || kind[i - 1] !== K.comma) continue
    if (drafts.hasClause(first, i) && drafts.hasClause(i + 1, end)) return i + 1
  }
  return first
}

/** Whether units `[from, to)` hold a finite verb, or words between marks, outside relative clauses. */
function hasMainVerb(drafts: Drafts, from: number, to: number): boolean {
  const { units } = drafts
  const { kind } = units
  let relative = false
  for (let i = from; i < to; i++) {
    if (kind[i] === K.relative) relative = true
    else if (kind[i] === K.comma) relative = false
    else if (kind[i] === MARKED ? isUtterance(drafts.looksAt(i)) : isFiniteVerb(units, i)) {
      if (!relative) return true
      // les biens dont la ville se sépare comprennent …: the relative has one verb of its own
      let helped = kind[i] === K.auxiliary
      for (; i + 1 < to && isOfVerb(kind[i + 1]!); i++) {
        if (!isFiniteVerb(units, i + 1)) continue
        if (!helped) break
        helped = kind[i + 1] === K.auxiliary
      }
      relative = kind[i + 1] === K.coordinator
    }
  }
  return false
}

const isOfVerb = (k: number) => k === K.verb || k === K.auxiliary || k === K.between || k === K.adverb

/** `A, X said.` `The plan, he said, is dead.` */
function around(
  drafts: Drafts,
  first: number,
  comma: number,
  incise: Incise,
  end: number,
  verbs: readonly VerbCue[],
): number {
  const { kind } = drafts.units
  const next = incise.to + 1
  const { words, lower } = drafts.units
  // … the relations which, he said, are strong: what the pronoun opens is said
  const relative = kind[comma - 1] === K.relative || words.complementizers.has(lower[comma - 1]!)
  if (relative && kind[incise.to] === K.comma && drafts.hasClause(next, end)) {
    const to = kind[comma - 1] === K.relative ? relativeEnd(drafts.units, next, end) : end
    drafts.report(next, to, drafts.sourceOf(incise), 0.7)
    return to
  }
  const draft = drafts.report(first, comma, drafts.sourceOf(incise), 0.85)
  let chunk = comma
  while (chunk > first && kind[chunk - 1] !== K.comma) chunk--
  const whole = drafts.hasClause(chunk, comma)
  const joined =
    kind[next] === K.coordinator ||
    (whole && (kind[next] === K.verb || (kind[next] === K.relative && incise.to - incise.from > 3)))
  const closing = kind[comma] === K.bracket ? K.bracket : K.comma
  const over =
    kind[incise.to] !== closing ||
    joined ||
    endsReport(drafts, first, comma, incise.to, end, verbs) ||
    (whole && !hasMainVerb(drafts, next, end)) ||
    !drafts.hasClause(next, end)
  if (over && !goesOnBehind(drafts.units, comma, incise, end))
    return incise.verb === undefined ? incise.to : incise.verb.last + 1
  const opens = words.complementizers.has(lower[next]!) ? next + 1 : next
  draft.spans.push(drafts.range(kind[opens] === K.comma ? opens + 1 : opens, end))
  draft.end = draft.spans.at(-1)![1]
  if (drafts.enclose(next, end)) draft.kind = 'mixed'
  return end
}

/** `résulte, selon elle, de plusieurs facteurs`, `a coûté, selon la presse, environ deux millions`: the verb wants more. */
function goesOnBehind(
  { kind, lower, words }: Units,
  comma: number,
  { to, source }: Incise,
  end: number,
): boolean {
  if (kind[comma - 1] !== K.verb || kind[to] !== K.comma || to + 1 >= end) return false
  const next = lower[to + 1]!
  // n’a pas compris, dit-il, que …
  if (source === undefined) return words.complementizers.has(next)
  return (
    words.complementizers.has(next) ||
    kind[to + 1] === K.of ||
    kind[to + 1] === K.preposition ||
    words.approximators.has(next) ||
    /^\d/.test(next)
  )
}

/** `qui, dit-il, est mort, va revenir`: where a relative clause ends that a comma closes before the main verb. */
function relativeEnd(units: Units, from: number, end: number): number {
  for (let i = from + 1; i < end; i++)
    if (units.kind[i] === K.comma && hasFinite(units, from, i) && resumesSubject(units, i + 1, end)) return i
  return end
}
