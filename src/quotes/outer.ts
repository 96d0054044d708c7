import { PARTICIPLE } from '../language/quotation-words.ts'
import { infinitiveAt } from './bare.ts'
import { isReporting, resumesSubject, skipConnectives, startsSource, verbAt } from './clause.ts'
import { isByWriter } from './content.ts'
import type { VerbCue } from './cues.ts'
import type { Drafts } from './draft.ts'
import { hasFinite, isFiniteVerb } from './finite.ts'
import { type Incise, inciseAt, pastComma, strangeIncise } from './incise.ts'
import { isUtterance } from './kind.ts'
import { asSaid, isNamedSource, sourceFirst, weakSource } from './sources.ts'
import { K } from './speaker/words.ts'
import { MARKED, type Units } from './units.ts'

// Attributions of a whole sentence: only the outermost of a sentence counts, so they are looked for first.

/** Finds the attribution behind, amid or before units `[from, end)`. Returns the unit up to which all is said. */
export function readOuter(drafts: Drafts, from: number, end: number, verbs: readonly VerbCue[]): number {
  const { units } = drafts
  const first = skipConnectives(units, from, end)
  if (first >= end) return from
  const opening = units.kind[first] === MARKED ? first : markedInBrackets(drafts, first, end)
  const joined = opening === first ? readJoined(drafts, first, end, verbs) : undefined
  if (joined !== undefined) return joined
  if (opening !== undefined) {
    const behind = pastComma(units, opening + 1)
    const apart = behind > opening + 1 || endsAsSpeech(drafts, opening)
    const incise =
      inciseAt(units, behind, verbs, false) ??
      (apart && isUtterance(drafts.looksAt(opening)) ? strangeIncise(units, behind) : undefined)
    // `“A.” According to X, B`: the source opens a sentence of its own
    const apartSource = incise?.source !== undefined && behind >= end
    if (incise !== undefined && !apartSource) return afterSpeech(drafts, opening, incise, end)
  }
  if (units.words.asSaid.has(units.lower[first]!)) {
    const said = asSaid(drafts, first, end, verbs)
    if (said !== undefined) return said
  }
  const length = startsSource(units, first)
  if (length > 0) return sourceFirst(drafts, first, length, end)
  if (units.words.weakSources.has(units.lower[first]!)) {
    const said = weakSource(drafts, first, end, verbs)
    if (said !== undefined) return said
  }
  if (hasUtteranceAhead(drafts, first, end)) return from
  for (let i = from + 1; i < end; i++) {
    if (startsSource(units, i) > 0 && isNamedSource(drafts, i, end) && drafts.hasClause(first, i)) {
      const incise = inciseAt(units, i, verbs, true)
      // A, and according to X, B
      const joins = units.kind[i - 1] === K.coordinator && incise !== undefined
      if (joins && units.kind[incise.to] === K.comma && drafts.hasClause(incise.to + 1, end))
        return sourceFirst(drafts, i, startsSource(units, i), end)
      if (incise !== undefined && endsReport(drafts, first, i, incise.to, end, verbs))
        return around(drafts, lastClause(drafts, first, i), i, incise, end, verbs)
    }
    const asked = units.kind[i] === K.stop && units.lower[i] === '?'
    const dash = units.kind[i] === K.bracket && units.lower[i] !== '(' && units.lower[i] !== ')'
    const apart = units.kind[i] === K.comma || asked || dash
    // “…” a-t-elle dit, with no comma
    const glued = units.kind[i - 1] === MARKED && verbAt(verbs, i)?.inverted !== undefined
    if (!apart && !glued && !endsInComma(drafts, i - 1)) continue
    // Il explique que, selon lui, …: the verb before is the attribution that counts
    if (apart && units.words.complementizers.has(units.lower[i - 1]!)) return from
    const echoed =
      apart && units.words.asSaid.has(units.lower[i + 1] ?? '')
        ? echo(drafts, first, i, end, verbs)
        : undefined
    if (echoed !== undefined) return echoed
    const incise = inciseAt(units, apart ? i + 1 : i, verbs, true)
    if (asked && incise !== undefined) {
      // Pourquoi ? demande-t-elle.
      drafts.report(first, i + 1, drafts.sourceOf(incise), 0.7)
      return incise.to
    }
    const start = i < first ? from : first
    // – he said –
    if (dash && (incise?.verb === undefined || units.kind[incise.to] !== K.bracket || i <= first)) continue
    if (incise !== undefined && isSaid(drafts, start, i, incise, end, verbs))
      return around(drafts, start, i, incise, end, verbs)
  }
  return from
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

/** `“A,” but “B,” said X`: utterances that small words join. */
function readJoined(
  drafts: Drafts,
  first: number,
  end: number,
  verbs: readonly VerbCue[],
): number | undefined {
  const { kind } = drafts.units
  const all = [first]
  for (let i = first + 1; i < end; ) {
    const joint = kind[i] === K.comma ? i + 1 : i
    if (kind[joint] !== K.coordinator || kind[joint + 1] !== MARKED) break
    all.push(joint + 1)
    i = joint + 2
  }
  if (all.length === 1 || !all.every((i) => isUtterance(drafts.looksAt(i)))) return undefined
  const incise = inciseAt(drafts.units, pastComma(drafts.units, all.at(-1)! + 1), verbs, false)
  if (incise === undefined) return undefined
  const draft = drafts.mark(first, 'direct', drafts.sourceOf(incise), 0.9)
  for (const i of all.slice(1)) drafts.join(draft, i)
  return incise.verb === undefined ? incise.to : incise.verb.last + 1
}

/** Words between marks right behind an opening bracket: `(“…,” X said)`. */
function markedInBrackets({ units: { kind, lower } }: Drafts, from: number, end: number): number | undefined {
  for (let i = from; i + 1 < end; i++) if (lower[i] === '(' && kind[i + 1] === MARKED) return i + 1
  return undefined
}

/** American style: the comma before the attribution stands inside the marks. */
function endsInComma(drafts: Drafts, i: number): boolean {
  if (drafts.units.kind[i] !== MARKED) return false
  return drafts.units.text[drafts.markedAt(i).lines.at(-1)!.end - 1] === ','
}

/** `“…,”` `“…?”` */
function endsAsSpeech(drafts: Drafts, i: number): boolean {
  return /[,?!]/.test(drafts.units.text[drafts.markedAt(i).lines.at(-1)!.end - 1]!)
}

/** An utterance behind a colon or a comma: its own lead is the attribution that counts. */
function hasUtteranceAhead(drafts: Drafts, from: number, end: number): boolean {
  const { kind } = drafts.units
  for (let i = from + 1; i < end; i++) {
    if (kind[i] !== MARKED || (kind[i - 1] !== K.colon && kind[i - 1] !== K.comma)) continue
    const looks = drafts.looksAt(i)
    if (isUtterance(looks) && !looks.title && looks.capital) return true
  }
  return false
}

/** `“A,” said X.` `“A,” X said, “B.”` */
function afterSpeech(drafts: Drafts, first: number, incise: Incise, end: number): number {
  const { units } = drafts
  const { kind, lower, words } = units
  const draft = drafts.mark(first, 'direct', drafts.sourceOf(incise), 0.97)
  for (let i = incise.to; i < end && i - incise.to < 30; i++) {
    if (kind[i] !== MARKED) {
      if (isFiniteVerb(units, i) || kind[i] === K.verb || kind[i] === K.colon) break
      continue
    }
    const glued =
      kind[i - 1] === K.comma || kind[i - 1] === K.bracket || words.complementizers.has(lower[i - 1]!)
    if (!glued) break
    drafts.join(draft, i)
    return i + 1
  }
  return incise.verb === undefined ? incise.to : incise.verb.last + 1
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
  if (commas === 0 && (words.openers.has(lower[first]!) || startsParticiple(units, first))) return false
  if (incise.verb !== undefined && isByWriter(units, incise.verb)) return false
  const inverted = incise.verb?.first === incise.from && incise.verb.inverted === undefined
  // X, says Y, is dead
  const parted = amid && isPlainlyFinite(units, incise) && resumesSubject(units, incise.to + 1, end)
  // X says that the mayor, Y, has agreed
  const last = lastOpener(units, first, comma)
  if (inverted && !(parted && last === first) && !hasMainVerb(drafts, last, comma)) return false
  // X, sure that Y is so, asked for Z
  const opener = firstOpener(units, first, comma)
  if (inverted && opener > first && opener < comma && !hasMainVerb(drafts, first, opener)) return false
  // comme il est connu, il avait proposé de partir: more than an attribution
  if (incise.verb !== undefined && !inverted && bringsInfinitive(units, incise.verb, incise.to)) return false
  // X, his aide, urged calm; X said A, wrote a song: the verb has its subject before it
  if (inverted && !parted && !hasMainVerb(drafts, first, comma)) return false
  if (
    inverted &&
    incise.verb!.first === incise.verb!.head &&
    kind[incise.verb!.last + 1] !== K.name &&
    verbs.some((one) => one.head < comma && one.mood === 'finite' && one.verb.frames !== '')
  ) {
    return false
  }
  const clause = drafts.hasClause(first, comma) || drafts.hasPhrase(first, comma)
  if (incise.source !== undefined) return clause || amid
  const reach = inverted ? AMID * 2 : AMID
  if (clause) return !amid || incise.to - incise.from < reach
  return amid && incise.to - incise.from < reach && drafts.hasClause(incise.to + 1, end)
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
  if (kind[to] !== K.comma && !(kind[to] === K.bracket && kind[comma] === K.bracket)) return false
  const next = to + 1
  if (kind[next] === K.relative || kind[next] === K.subordinator) return true
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
    else if (!relative && (kind[i] === MARKED ? isUtterance(drafts.looksAt(i)) : isFiniteVerb(units, i)))
      return true
  }
  return false
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
    drafts.report(next, end, drafts.sourceOf(incise), 0.7)
    return end
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
    (whole && !hasMainVerb(drafts, next, end))
  if (over || !drafts.hasClause(next, end))
    return incise.verb === undefined ? incise.to : incise.verb.last + 1
  draft.spans.push(drafts.range(next, end))
  draft.end = draft.spans.at(-1)![1]
  if (drafts.enclose(next, end)) draft.kind = 'mixed'
  return end
}
