import { PARTICIPLE } from '../../language/quotation-words.ts'
import { isReporting } from '../clauses/again.ts'
import { hasMainClauseBehind, infinitiveAt } from '../clauses/bare.ts'
import { isByWriter } from '../clauses/content.ts'
import { type VerbCue, verbAt } from '../clauses/cues.ts'
import { hasFinite, isFiniteVerb, resumesSubject, startsMainClause } from '../clauses/finite.ts'
import type { Incise } from '../clauses/incise.ts'
import { MARKED, type Units } from '../clauses/units.ts'
import { K } from '../words/words.ts'
import type { Drafts } from './draft.ts'
import { isUtterance } from './kind.ts'
import { isSomeone } from './sources.ts'

// Whether a statement that no marks enclose is said by the attribution behind or amid it.

/** `Asked what …, she said`: the words before the comma are no clause of their own. */
function startsParticiple({ kind, lower, words }: Units, first: number): boolean {
  return kind[first] === K.verb && !lower[first]!.endsWith(words.gerundEnding)
}

/** How many units an attribution may have that stands amid a sentence: `he said`, `the mayor of Paris added`. */
export const AMID = 6

/** Whether what stands before a bare attribution is a statement that could be someone's. */
export function isSaid(
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
  // even as it rained; but: even India has more
  const alone = kind[first] === K.adverb && !words.openers.has(lower[first + 1] ?? '')
  const opens = words.openers.has(lower[first]!) && !alone
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
  if (
    incise.verb !== undefined &&
    (!inverted || /o/.test(incise.verb.verb.frames)) &&
    bringsInfinitive(units, incise.verb, incise.to)
  )
    return false
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
  for (let i = to - 1; i >= from; i--)
    if (words.complementizers.has(lower[i]!) && !words.conjunctive.has(lower[i - 1] ?? '')) return i + 1
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
export function endsReport(
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

/** Whether units `[from, to)` hold a finite verb, or words between marks, outside relative clauses. */
export function hasMainVerb(drafts: Drafts, from: number, to: number): boolean {
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
