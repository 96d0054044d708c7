import { type VerbCue, verbFrom } from '../clauses/cues.ts'
import { hasFinite, isFiniteVerb, startsMainClause } from '../clauses/finite.ts'
import { inciseAt } from '../clauses/incise.ts'
import { startsSource } from '../clauses/source.ts'
import { MARKED, type Units } from '../clauses/units.ts'
import { K } from '../words/words.ts'
import type { Drafts, Source } from './draft.ts'
import { isUtterance } from './kind.ts'

// Sources that open a sentence: `According to X, …`, `Selon X, …`, `As X reported, …`, `Pour X, « … »`.

/** `According to X, A.` */
export function sourceFirst(drafts: Drafts, first: number, length: number, end: number): number {
  const { units } = drafts
  const { kind } = units
  const name = first + length
  if (!canSpeak(drafts, name, end)) return first
  let comma = name
  while (comma < end && kind[comma] !== K.comma && kind[comma] !== MARKED) comma++
  let from = comma
  // Selon la banque la ville est pauvre, …
  if (comma >= end || isClause(units, name, comma)) from = nounPhraseEnd(drafts, name, end)
  else if (kind[comma] === K.comma) from = pastAppositive(drafts, comma, end)
  while (from < end && (kind[from] === K.comma || kind[from] === K.colon)) from++
  if (from >= end) return first
  drafts.report(from, end, { frame: 'source', cue: drafts.phrase(first, name) }, 0.85)
  return end
}

/** A finite verb with no relative before it. */
function isClause(units: Units, from: number, to: number): boolean {
  for (let i = from; i < to && units.kind[i] !== K.relative; i++) if (isFiniteVerb(units, i)) return true
  return false
}

/** `As X reported, A.` `Comme l’a dit X, A.` */
export function asSaid(
  drafts: Drafts,
  first: number,
  end: number,
  verbs: readonly VerbCue[],
): number | undefined {
  const { units } = drafts
  const incise = inciseAt(units, first + 1, verbs, true)
  if (incise?.verb === undefined || units.kind[incise.to] !== K.comma) return undefined
  if (!drafts.hasClause(incise.to + 1, end)) return undefined
  drafts.report(incise.to + 1, end, drafts.sourceOf(incise), 0.75)
  return end
}

/** `Pour le maire, « A »`, `Pour le maire, c’est « B »`: a source only where someone is named and marks follow. */
export function weakSource(
  drafts: Drafts,
  first: number,
  end: number,
  verbs: readonly VerbCue[],
): number | undefined {
  const { units } = drafts
  const { kind } = units
  let comma = first + 1
  while (comma < end && kind[comma] !== K.comma && kind[comma] !== MARKED && comma - first < 8) comma++
  if (kind[comma] !== K.comma || hasFinite(units, first, comma)) return undefined
  const from = pastAppositive(drafts, comma, end) + 1
  if (from >= end) return undefined
  const source: Source = { frame: 'source', cue: drafts.phrase(first, first + 1) }
  if (kind[from] === MARKED && from + 1 === end) {
    if (!isUtterance(drafts.looksAt(from)) && !drafts.looksAt(from).clause) return undefined
    drafts.mark(from, 'direct', source, 0.7)
    return end
  }
  if (!isSomeone(units, first + 1, comma)) return undefined
  let to = from
  while (to < end && kind[to] !== MARKED) to++
  // pour Noël, Obama dit offrir « … »: a verb of speech has its own speaker
  const verb = verbFrom(verbs, from)
  if (verb !== undefined && verb.head < to && verb.mood === 'finite' && /[cz]/.test(verb.verb.frames))
    return undefined
  if (to >= end || drafts.looksAt(to).title || !drafts.hasClause(from, end)) return undefined
  // as far as the clause with the marks goes
  to++
  while (to < end && kind[to] !== K.comma && kind[to] !== K.coordinator && !opensClause(units, to)) to++
  drafts.report(from, to, source, 0.6)
  return to
}

/** `pour eux`, `pour Libération`, `pour le maire`: not `pour l’instant`. */
export function isSomeone({ kind, lower, speakers }: Units, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (kind[i] === K.name || kind[i] === K.pronoun) return true
    if (speakers.persons.has(lower[i]!) || speakers.groups.has(lower[i]!)) return true
    if (kind[i] === K.noun || kind[i] === K.verb) return false
  }
  return false
}

function opensClause({ kind, lower, words }: Units, i: number): boolean {
  return kind[i] === K.relative || kind[i] === K.subordinator || words.complementizers.has(lower[i]!)
}

/** With no comma before it, `according to` names a source only with a name, a person, a body or a text behind it. */
export function isNamedSource({ units }: Drafts, at: number, end: number): boolean {
  const { kind, lower, speakers } = units
  for (let i = at + startsSource(units, at); i < end && i - at < 8; i++) {
    const word = lower[i]!
    if (
      kind[i] === K.name ||
      speakers.persons.has(word) ||
      speakers.groups.has(word) ||
      speakers.writings.has(word) ||
      speakers.kin.has(word)
    )
      return true
    if (kind[i] === K.noun) return false
  }
  return false
}

/** `According to plan`, `selon cette logique`: nobody says it. */
function canSpeak({ units: { kind, lower, words } }: Drafts, from: number, end: number): boolean {
  for (let i = from; i < end && i - from < 4; i++) {
    if (words.notSources.has(lower[i]!)) return false
    if (kind[i] === K.noun || kind[i] === K.name) return true
  }
  return from < end
}

/** `Selon X, le maire, A`; `Selon X, qui cite Y, A`; `Selon X, interrogé par Y, A`: the comma before A. */
function pastAppositive({ units }: Drafts, comma: number, end: number): number {
  const { kind, lower, words, speakers } = units
  const first = comma + 1
  let next = first
  while (next < end && kind[next] !== K.comma) next++
  if (next >= end) return comma
  const relative = kind[first] === K.relative || lower[first] === 'whose'
  const adverb = words.connectives.has(lower[first]!) && next === first + 1
  if (relative || adverb) return next
  const participle = kind[first] === K.verb && speakers.participles.some((one) => lower[first]!.endsWith(one))
  const k = kind[first]
  // Anne Roux, of the University of Leeds, A
  if (isNameAlone(units, first, next)) return next
  const nominal = k === K.determiner || k === K.name || k === K.noun || k === K.of
  if (!(nominal || participle) || next - first > APPOSITIVE || hasFinite(units, first, next)) return comma
  // `…, however, A` stands between the appositive and what is said
  const after = words.connectives.has(lower[next + 1]!) && kind[next + 2] === K.comma ? next + 2 : next
  return kind[after + 1] === MARKED || startsMainClause(units, after + 1, end) ? after : comma
}

/** `According to the minister, Ann Lee, in May A`: nothing but a name between two commas, behind a common noun. */
function isNameAlone({ kind }: Units, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (kind[i] !== K.name) return false
  let i = from - 2
  while (i > 0 && kind[i] === K.name) i--
  return to - from > 1 && kind[to + 1] === K.preposition && (kind[i] === K.of || kind[i] === K.noun)
}

/** How many units an appositive may have: `vice-président de l’association française des membres de l’Ordre`. */
const APPOSITIVE = 16

/** Where a noun phrase ends that no comma closes: before the next one that nothing joins to it. */
function nounPhraseEnd({ units: { kind } }: Drafts, from: number, end: number): number {
  for (let i = from + 1; i < end; i++) {
    const opens =
      kind[i] === K.determiner || kind[i] === K.pronoun || kind[i] === K.adverb || kind[i] === MARKED
    const closed = kind[i - 1] === K.noun || kind[i - 1] === K.name || kind[i - 1] === K.adjective
    if (opens && closed) return i
  }
  return end
}
