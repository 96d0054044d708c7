import { isHeadline, type VerbCue, verbBefore } from '../clauses/cues.ts'
import { isFiniteVerb } from '../clauses/finite.ts'
import { inciseAt, pastComma } from '../clauses/incise.ts'
import { skipConnectives } from '../clauses/sentence.ts'
import { startsSource } from '../clauses/source.ts'
import type { Units } from '../clauses/units.ts'
import { K } from '../words/words.ts'
import type { Draft, Drafts, Source } from './draft.ts'
import { takenUpBy } from './inner.ts'
import { isUtterance, isWorded, type Looks } from './kind.ts'

/**
 * Words between marks that no attribution took: a floating quotation, one behind a colon, a fragment that a verb takes
 * up, or nobody's words. `last` is the speech that they would go on with.
 */
export function readLoose(
  drafts: Drafts,
  i: number,
  from: number,
  end: number,
  verbs: readonly VerbCue[],
  last: Draft | undefined,
): void {
  const { units } = drafts
  const { kind } = units
  const looks = drafts.looksAt(i)
  const utterance = isUtterance(looks)
  const first = skipConnectives(units, from, end)
  if (i > from && kind[i - 1] === K.colon && (utterance || looks.words > 1 || looks.stops)) {
    const behind = inciseAt(units, pastComma(units, i + 1), verbs, false)
    const verb = behind?.verb ?? verbBefore(verbs, i)
    const source: Source =
      verb === undefined || verb.mood === 'passive' ? { frame: 'lead' } : drafts.verbSource(verb, 'clause')
    drafts.mark(i, 'direct', source, 0.9)
    return
  }
  const alone = isAlone(drafts, i, from, end)
  const lines = drafts.markedAt(i).lines.length
  if (lines > 1 || (alone && (utterance || looks.words > 3 || looks.stops || last !== undefined))) {
    if (last !== undefined && i === first) drafts.join(last, i)
    else drafts.mark(i, 'direct', { frame: 'floating' }, 0.85)
    return
  }
  if (i === first && isSigned(units, i, end)) {
    drafts.mark(i, 'direct', { frame: 'floating' }, 0.6)
    return
  }
  const comma = units.text[drafts.markedAt(i).lines.at(-1)!.end - 1] === ','
  const attributed = comma && looks.clause && looks.words > 4
  if (
    utterance &&
    !looks.title &&
    i === first &&
    i + 1 < end &&
    (attributed || !isFiniteVerb(units, i + 1))
  ) {
    if (comma || kind[i + 1] === K.bracket || kind[i + 1] === K.comma) {
      drafts.mark(i, 'direct', { frame: 'floating' }, 0.6)
      return
    }
  }
  // a sentence of its own, though no full stop stands before it
  const incise =
    utterance && looks.capital ? inciseAt(units, pastComma(units, i + 1), verbs, false) : undefined
  if (incise !== undefined) {
    drafts.mark(i, 'direct', drafts.sourceOf(incise), 0.8)
    return
  }
  const source = sourceBefore(units, i, from)
  if (source > 0) {
    const length = startsSource(units, source) || 1
    const cue = drafts.phrase(source, source + length)
    const kind = utterance && i + 1 >= end ? 'direct' : 'partial'
    drafts.mark(i, kind, { frame: 'source', cue }, 0.8)
    return
  }
  // En réponse à la question X, « qu’est-ce que … ? »
  const set = i > from && kind[i - 1] === K.comma && (i + 1 >= end || kind[i + 1] === K.comma)
  if (set && utterance && looks.clause && looks.stops) {
    drafts.mark(i, 'direct', { frame: 'floating' }, 0.6)
    return
  }
  // a headline of which one half is a clause between marks
  const edge = i === first || i + 1 >= end
  if (edge && looks.clause && looks.words > 3 && !looks.title && !looks.stops && isHeadline(units, i)) {
    drafts.mark(i, 'direct', { frame: 'floating' }, 0.5)
    return
  }
  const before = verbBefore(verbs, i)
  const own = before?.last === i - 1 ? before : undefined
  // s’est dite « déçue »
  const named = i > from && isNamed(units, i) && !own?.reflexive
  const verb = named || looks.title ? undefined : takenUpBy(drafts, i, verbs)
  const frame = verb?.mood === 'passive' ? 'passive' : 'clause'
  if (verb !== undefined) drafts.mark(i, 'partial', drafts.verbSource(verb, frame), 0.6)
  // cela veut dire « … »
  else {
    const worded = isWorded(looks) && !named && !own?.denied && !isTerm(units, i, looks)
    drafts.mark(i, worded ? 'partial' : 'scare', { frame: 'floating' }, 0.6)
  }
}

/** `their own “store of personal data”`, `a “mechanism of protection”`: a noun whose article stands before the marks; not `is a “disgrace”`. */
function isTerm({ kind, lower, words }: Units, i: number, { clause, opening }: Looks): boolean {
  const article = kind[i - 1] === K.adjective ? i - 2 : i - 1
  if (kind[article] !== K.determiner || opening !== K.noun || clause) return false
  return !words.be.has(lower[article - 1] ?? '')
}

/** `dubbed “X”`, `the title of “X”`, `mis en examen pour « X »`: what stands between the marks has that name. */
function isNamed(units: Units, i: number): boolean {
  const { lower, words } = units
  if (words.namers.has(lower[i - 1]!)) return !isOfSomeone(units, i - 1)
  return words.namers.has(`${lower[i - 2]} ${lower[i - 1]}`)
}

/** `what they called “X”`, `ce qu’il appelle « X »`: somebody's word for it. */
function isOfSomeone({ kind, lower, words }: Units, verb: number): boolean {
  for (let i = verb - 1; i >= 0 && verb - i < 12; i--) {
    if (words.objects.has(lower[i]!)) return true
    if (words.complementizers.has(lower[i]!)) return i > 0 && words.freeRelatives.has(lower[i - 1]!)
    if (kind[i]! >= K.comma) return false
  }
  return false
}

/** Where a source starts that a comma parts from the words between marks: `à midi, selon X, « … »`, `tandis que, pour X, « … »`; 0 without. */
function sourceBefore(units: Units, i: number, from: number): number {
  const { kind, lower, words } = units
  if (i <= from || kind[i - 1] !== K.comma) return 0
  for (let j = i - 2; j > from && i - j < SOURCE; j--) {
    if (kind[j]! >= K.comma || isFiniteVerb(units, j)) return 0
    const apart = kind[j - 1] === K.comma || kind[j - 1] === K.subordinator
    if (apart && (startsSource(units, j) > 0 || words.weakSources.has(lower[j]!))) return j
  }
  return 0
}

/** How many units such a source may have. */
const SOURCE = 14

/** `“We won” – Ann Smith`: a dash and nothing but a name. */
function isSigned({ kind, lower }: Units, i: number, end: number): boolean {
  if (i + 2 >= end || end - i > 7 || kind[i + 1] !== K.bracket || lower[i + 1] === '(') return false
  for (let k = i + 2; k < end; k++) if (kind[k] !== K.name) return false
  return true
}

/** Whether the sentence is nothing but what stands between these marks. */
function isAlone({ units }: Drafts, i: number, from: number, end: number): boolean {
  const { kind } = units
  for (let k = skipConnectives(units, from, end); k < end; k++) {
    if (k !== i && kind[k] !== K.quote && kind[k] !== K.stop) return false
  }
  return true
}
