import type { VerbCue } from '../clauses/cues.ts'
import { pastDateline } from '../clauses/dateline.ts'
import { isFiniteVerb } from '../clauses/finite.ts'
import { type Incise, inciseAt, pastComma, strangeIncise } from '../clauses/incise.ts'
import { skipConnectives } from '../clauses/sentence.ts'
import { startsSource } from '../clauses/source.ts'
import { MARKED } from '../clauses/units.ts'
import { K } from '../words/words.ts'
import { readBeside } from './beside.ts'
import type { Drafts } from './draft.ts'
import { isUtterance } from './kind.ts'
import { asSaid, isSomeone, sourceFirst, weakSource } from './sources.ts'

// Attributions of a whole sentence: only the outermost of a sentence counts, so they are looked for first.

/** Finds the attribution behind, amid or before units `[from, end)`. Returns the unit up to which all is said. */
export function readOuter(drafts: Drafts, from: number, end: number, verbs: readonly VerbCue[]): number {
  const { units } = drafts
  const first = skipConnectives(units, pastDateline(units, from, end), end)
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
  if (length > 0) return readClosing(drafts, first, end, verbs) ?? sourceFirst(drafts, first, length, end)
  if (units.words.weakSources.has(units.lower[first]!)) {
    const said = weakSource(drafts, first, end, verbs)
    if (said !== undefined) return said
  }
  if (hasUtteranceAhead(drafts, first, end)) return from
  return readBeside(drafts, from, first, end, verbs)
}

/** `According to A, B, said X`: who signs a sentence says all of it. */
function readClosing(
  drafts: Drafts,
  first: number,
  end: number,
  verbs: readonly VerbCue[],
): number | undefined {
  const { units } = drafts
  const verb = verbs.findLast((one) => one.head < end)
  if (verb === undefined || units.kind[verb.first - 1] !== K.comma) return undefined
  const incise = inciseAt(units, verb.first, verbs, true)
  const someone = verb.inverted !== undefined || isSomeone(units, verb.last + 1, end)
  if (incise?.verb !== verb || !someone || !drafts.hasClause(first, verb.first - 1)) return undefined
  drafts.report(first, verb.first - 1, drafts.sourceOf(incise), 0.8)
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

/** `“…,”` `“…?”` */
function endsAsSpeech(drafts: Drafts, i: number): boolean {
  return /[,?!]/.test(drafts.units.text[drafts.markedAt(i).lines.at(-1)!.end - 1]!)
}

/** An utterance behind a colon or a comma: its own lead is the attribution that counts. */
function hasUtteranceAhead(drafts: Drafts, from: number, end: number): boolean {
  const { kind, lower, words } = drafts.units
  for (let i = from + 1; i < end; i++) {
    if (kind[i] !== MARKED || (kind[i - 1] !== K.colon && kind[i - 1] !== K.comma)) continue
    // A, X said, adding, “B”
    if (kind[i - 2] === K.verb && kind[i - 3] === K.comma && lower[i - 2]!.endsWith(words.gerundEnding))
      continue
    const looks = drafts.looksAt(i)
    if (isUtterance(looks) && !looks.title && (looks.capital || kind[i - 1] === K.colon)) return true
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
