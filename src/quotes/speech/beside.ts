import { isByWriter } from '../clauses/content.ts'
import { type VerbCue, verbAt } from '../clauses/cues.ts'
import { hasFinite, resumesSubject } from '../clauses/finite.ts'
import { type Incise, inciseAt } from '../clauses/incise.ts'
import { startsSource } from '../clauses/source.ts'
import { MARKED, type Units } from '../clauses/units.ts'
import { K } from '../words/words.ts'
import type { Drafts } from './draft.ts'
import { AMID, endsReport, hasMainVerb, isSaid } from './said.ts'
import { isNamedSource, sourceFirst } from './sources.ts'

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
    const noun = kind[i - 2] === K.of || kind[i - 2] === K.preposition // on top of that, …
    const opens = apart && units.words.complementizers.has(lower[i - 1]!) && !noun
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

/** Past an `, but …` or `, mais …` that has a clause on either side. */
function lastClause(drafts: Drafts, first: number, end: number): number {
  const { lower, kind, words } = drafts.units
  for (let i = end - 1; i > first; i--) {
    if (!words.adversatives.has(lower[i]!) || kind[i - 1] !== K.comma) continue
    if (drafts.hasClause(first, i) && drafts.hasClause(i + 1, end)) return i + 1
  }
  return first
}

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
  const whole = hasMainVerb(drafts, chunk, comma)
  const joined =
    kind[next] === K.coordinator ||
    (verbAt(verbs, next)?.verb.frames ?? 'f') !== 'f' ||
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
