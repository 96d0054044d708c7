import { hasFinite, isFiniteVerb, skipConnectives, startsMainClause, startsSource } from './clause.ts'
import { isByWriter } from './content.ts'
import type { VerbCue } from './cues.ts'
import type { Drafts } from './draft.ts'
import { type Incise, inciseAt, pastComma } from './incise.ts'
import { isUtterance } from './kind.ts'
import { K } from './speaker/words.ts'
import { MARKED, type Units } from './units.ts'

// Attributions of a whole sentence: only the outermost of a sentence counts, so they are looked for first.

/** Finds the attribution behind, amid or before units `[from, end)`. Returns the unit up to which all is said. */
export function readOuter(drafts: Drafts, from: number, end: number, verbs: readonly VerbCue[]): number {
  const { units } = drafts
  const first = skipConnectives(units, from, end)
  if (first >= end) return from
  const opening = units.kind[first] === MARKED ? first : markedInBrackets(drafts, first, end)
  if (opening !== undefined) {
    const incise = inciseAt(units, pastComma(units, opening + 1), verbs, false)
    if (incise !== undefined) return afterSpeech(drafts, opening, incise, end)
  }
  if (units.words.asSaid.has(units.lower[first]!)) {
    const said = asSaid(drafts, first, end, verbs)
    if (said !== undefined) return said
  }
  const length = startsSource(units, first)
  if (length > 0) return sourceFirst(drafts, first, length, end)
  if (units.words.weakSources.has(units.lower[first]!)) {
    const said = weakSource(drafts, first, end)
    if (said !== undefined) return said
  }
  if (hasUtteranceAhead(drafts, first, end)) return from
  for (let i = from + 1; i < end; i++) {
    if (startsSource(units, i) > 0 && isNamedSource(drafts, i, end) && drafts.hasClause(first, i)) {
      const incise = inciseAt(units, i, verbs, true)
      if (incise !== undefined && incise.to >= end) return around(drafts, first, i, incise, end)
    }
    const asked = units.kind[i] === K.stop && units.lower[i] === '?'
    const apart = units.kind[i] === K.comma || asked
    if (!apart && !endsInComma(drafts, i - 1)) continue
    const incise = inciseAt(units, apart ? i + 1 : i, verbs, true)
    if (asked && incise !== undefined) {
      // Pourquoi ? demande-t-elle.
      drafts.report(first, i + 1, drafts.sourceOf(incise), 0.7)
      return incise.to
    }
    const start = i < first ? from : first
    if (incise !== undefined && isSaid(drafts, start, i, incise, end, verbs))
      return around(drafts, start, i, incise, end)
  }
  return from
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

/** `According to X, A.` */
function sourceFirst(drafts: Drafts, first: number, length: number, end: number): number {
  const { units } = drafts
  const { kind } = units
  const name = first + length
  if (!canSpeak(drafts, name, end)) return first
  let comma = name
  while (comma < end && kind[comma] !== K.comma && kind[comma] !== MARKED) comma++
  let from = comma
  let nounEnd = comma
  if (comma >= end) {
    from = nounPhraseEnd(drafts, name, end)
    nounEnd = from
  } else if (kind[comma] === K.comma) from = pastAppositive(drafts, comma, end)
  if (from >= end) return first
  if (kind[from] === K.comma) from++
  const subject = nounEnd > name ? drafts.range(name, nounEnd) : undefined
  drafts.report(from, end, { frame: 'source', cue: drafts.phrase(first, name), subject }, 0.85)
  return end
}

/** `As X reported, A.` `Comme l’a dit X, A.` */
function asSaid(drafts: Drafts, first: number, end: number, verbs: readonly VerbCue[]): number | undefined {
  const { units } = drafts
  const incise = inciseAt(units, first + 1, verbs, true)
  if (incise?.verb === undefined || units.kind[incise.to] !== K.comma) return undefined
  if (!drafts.hasClause(incise.to + 1, end)) return undefined
  drafts.report(incise.to + 1, end, drafts.sourceOf(incise), 0.75)
  return end
}

/** `Pour le maire, « A »`: a source only where a whole utterance follows. */
function weakSource(drafts: Drafts, first: number, end: number): number | undefined {
  const { kind } = drafts.units
  let comma = first + 1
  while (comma < end && kind[comma] !== K.comma && kind[comma] !== MARKED && comma - first < 8) comma++
  const marked = comma + 1
  if (
    kind[comma] !== K.comma ||
    marked + 1 < end ||
    kind[marked] !== MARKED ||
    hasFinite(drafts.units, first, comma)
  )
    return undefined
  if (!isUtterance(drafts.looksAt(marked)) && !drafts.looksAt(marked).clause) return undefined
  drafts.mark(
    marked,
    'direct',
    { frame: 'source', cue: drafts.phrase(first, first + 1), subject: drafts.range(first + 1, comma) },
    0.7,
  )
  return end
}

/** With no comma before it, `according to` names a source only with a name, a person, a body or a text behind it. */
function isNamedSource({ units }: Drafts, at: number, end: number): boolean {
  const { kind, lower, speakers } = units
  for (let i = at + startsSource(units, at); i < end && i - at < 8; i++) {
    const word = lower[i]!
    if (
      kind[i] === K.name ||
      speakers.persons.has(word) ||
      speakers.groups.has(word) ||
      speakers.writings.has(word)
    )
      return true
    if (speakers.possessives.has(word)) return false
    if (kind[i] === K.noun) return false
  }
  return false
}

/** `Asked what …, she said`: the words before the comma are no clause of their own. */
function startsParticiple({ kind, lower, words }: Units, first: number): boolean {
  return kind[first] === K.verb && !lower[first]!.endsWith(words.gerundEnding)
}

/** `According to plan`, `selon cette logique`: nobody says it. */
function canSpeak({ units: { kind, lower, words } }: Drafts, from: number, end: number): boolean {
  for (let i = from; i < end && i - from < 4; i++) {
    if (words.notSources.has(lower[i]!)) return false
    if (kind[i] === K.noun || kind[i] === K.name) return true
  }
  return from < end
}

/** `Selon X, le maire, A`; `Selon X, qui cite Y, A`: the comma before A. */
function pastAppositive({ units }: Drafts, comma: number, end: number): number {
  const { kind, lower, words } = units
  let next = comma + 1
  while (next < end && kind[next] !== K.comma) next++
  if (next >= end) return comma
  const relative = kind[comma + 1] === K.relative || lower[comma + 1] === 'whose'
  const adverb = words.connectives.has(lower[comma + 1]!) && next === comma + 2
  const nominal = kind[comma + 1] === K.determiner || kind[comma + 1] === K.name || kind[comma + 1] === K.noun
  const bare =
    next - comma < 9 && !hasFinite(units, comma + 1, next) && startsMainClause(units, next + 1, end)
  return relative || adverb || (nominal && bare) ? next : comma
}

/** Where a noun phrase ends that no comma closes: before the next one that nothing joins to it. */
function nounPhraseEnd({ units: { kind } }: Drafts, from: number, end: number): number {
  for (let i = from + 1; i < end; i++) {
    const opens =
      kind[i] === K.determiner || kind[i] === K.pronoun || kind[i] === K.adverb || kind[i] === MARKED
    const closed = kind[i - 1] === K.noun || kind[i - 1] === K.name
    if (opens && closed) return i
  }
  return end
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
  const amid = incise.to < end && kind[incise.to] === K.comma
  let commas = 0
  for (let i = first; i < comma; i++) if (kind[i] === K.comma) commas++
  if (commas === 0 && (words.openers.has(lower[first]!) || startsParticiple(units, first))) return false
  if (incise.verb !== undefined && isByWriter(units, incise.verb)) return false
  const inverted = incise.verb?.first === incise.from && incise.verb.inverted === undefined
  // X, his aide, urged calm; X said A, wrote a song: the verb has its subject before it
  if (inverted && !hasMainVerb(drafts, first, comma)) return false
  if (
    inverted &&
    kind[incise.verb!.last + 1] !== K.name &&
    verbs.some((one) => one.head < comma && one.mood === 'finite')
  ) {
    return false
  }
  const clause = drafts.hasClause(first, comma) || drafts.hasPhrase(first, comma)
  if (incise.source !== undefined) return clause || amid
  const reach = inverted ? AMID * 2 : AMID
  if (clause) return !amid || incise.to - incise.from < reach
  return amid && incise.to - incise.from < reach && drafts.hasClause(incise.to + 1, end)
}

/** Whether units `[from, to)` hold a finite verb, or words between marks, outside relative clauses. */
function hasMainVerb({ units }: Drafts, from: number, to: number): boolean {
  const { kind } = units
  let relative = false
  for (let i = from; i < to; i++) {
    if (kind[i] === K.relative) relative = true
    else if (kind[i] === K.comma) relative = false
    else if (!relative && (kind[i] === MARKED || isFiniteVerb(units, i))) return true
  }
  return false
}

/** `A, X said.` `The plan, he said, is dead.` */
function around(drafts: Drafts, first: number, comma: number, incise: Incise, end: number): number {
  const { kind } = drafts.units
  const draft = drafts.report(first, comma, drafts.sourceOf(incise), 0.85)
  const next = incise.to + 1
  let chunk = comma
  while (chunk > first && kind[chunk - 1] !== K.comma) chunk--
  const whole = drafts.hasClause(chunk, comma)
  const joined =
    kind[next] === K.coordinator ||
    (whole && (kind[next] === K.verb || (kind[next] === K.relative && incise.to - incise.from > 3)))
  const over = incise.to >= end || kind[incise.to] !== K.comma || joined || next >= end
  if (over || !drafts.hasClause(next, end))
    return incise.verb === undefined ? incise.to : incise.verb.last + 1
  draft.spans.push(drafts.range(next, end))
  draft.end = draft.spans.at(-1)![1]
  if (drafts.enclose(next, end)) draft.kind = 'mixed'
  return end
}
