import { PARTICIPLE } from '../../language/quotation-words.ts'
import { K } from '../words/words.ts'
import { bareStatement, hasMainClauseBehind, infinitiveAt } from './bare.ts'
import { clauseEnd } from './clause.ts'
import { isHeadline, type VerbCue } from './cues.ts'
import { hasFinite, isFiniteVerb, startsMainClause } from './finite.ts'
import { GAP, Gap, type Opening } from './gap.ts'
import { sentenceEnd } from './sentence.ts'
import { startsSource } from './source.ts'
import { isSubject } from './subject.ts'
import { MARKED, type Units } from './units.ts'

/** What a verb of speech brings in: units `[from, to)`. `sure` is 0..1. */
export interface Content {
  readonly from: number
  readonly to: number
  readonly sure: number
}

/** The clause, infinitive or question that a verb brings in behind it, by its frames. */
export function contentOf(units: Units, cue: VerbCue, cues: readonly VerbCue[]): Content | undefined {
  if (cue.denied || isByWriter(units, cue) || isExtracted(units, cue) || isOfFact(units, cue))
    return undefined
  const end = sentenceEnd(units, cue.head)
  const behind = cue.inverted === cue.last + 1 ? cue.last + 2 : cue.last + 1
  const start = pastInsertion(units, behind, end)
  const opening =
    opened(units, cue, start, end) ??
    (isSignature(units, cue)
      ? undefined
      : (bareStatement(units, cue, start, end) ?? behindComma(units, cue, behind, end)))
  if (opening === undefined) return undefined
  const from = pastOwnSource(units, opening.from, end)
  const to = clauseEnd(units, from, cue, cues)
  return to - from < 2 && units.kind[from] !== MARKED ? undefined : { from, to, sure: opening.sure }
}

/** `explique que, selon lui, | …`: the source is the one who speaks anyhow. */
function pastOwnSource(units: Units, from: number, end: number): number {
  const first = units.kind[from] === K.comma ? from + 1 : from
  const pronoun = first + startsSource(units, first)
  const own = pronoun > first && units.kind[pronoun] === K.pronoun && units.kind[pronoun + 1] === K.comma
  return own && pronoun + 2 < end ? pronoun + 2 : from
}

/** `annonce, dans un communiqué, | avoir …`: past what stands between commas right behind the verb. */
export function pastInsertion(units: Units, from: number, end: number): number {
  if (units.kind[from] !== K.comma) return from
  for (let i = from + 1; i < end && i - from < GAP; i++) {
    if (units.kind[i] === K.comma) return i + 1
    if (units.kind[i] === MARKED || isFiniteVerb(units, i)) return from
  }
  return from
}

/** `“…,” said Ann Smith, one of the women seen there`: what stands behind the verb is who said it. */
function isSignature({ kind, text, end, sentences, sentence }: Units, { first, mood }: VerbCue): boolean {
  const marked = first - 1
  if (mood !== 'finite' || kind[marked] !== MARKED || !/[,?!]/.test(text[end[marked]! - 2]!)) return false
  return marked === sentences[sentence[first]!]! || kind[marked - 1] === K.colon
}

/** `He said, currently there are many`, `They said, though it rained, they stayed`: only where the sentence opens with who says it. */
function behindComma(units: Units, cue: VerbCue, comma: number, end: number): Opening | undefined {
  const { kind, lower, words, sentences, sentence } = units
  if (kind[comma] !== K.comma || cue.mood !== 'finite' || !cue.verb.frames.includes('Z')) return undefined
  const from = comma + 1
  const start = sentences[sentence[cue.head]!]!
  if (start >= cue.first || !isSubject(units, start, cue.first, false) || startsSource(units, from) > 0)
    return undefined
  const opens = words.openers.has(lower[from]!)
    ? hasMainClauseBehind(units, from, end)
    : kind[from] === K.adverb || kind[from] === K.preposition || startsMainClause(units, from, end)
  return opens && hasFinite(units, from, end) ? { from, sure: 0.7 } : undefined
}

/** I say, we promise, on note: the writer speaks, or the reader is spoken to. */
export function isByWriter({ kind, lower, words }: Units, cue: VerbCue): boolean {
  if (isPast(words.verbs().get(lower[cue.head]!)!.moods, cue)) return false
  const subject = cue.inverted ?? cue.first - 1
  if (subject < 0) return false
  if (words.writers.has(lower[subject]!)) return true
  return kind[subject] === K.pronoun && words.writers.has(`${lower[subject]} ${lower[cue.head]}`)
}

/** `what he said`, `ce qu’ils disent`: the words stand for what is said. */
function isExtracted({ kind, lower, words }: Units, cue: VerbCue): boolean {
  for (let i = cue.first - 1; i > 0 && cue.first - i < 10; i--) {
    if (kind[i] === K.comma || kind[i] === K.stop || kind[i] === MARKED) return false
    const relative = words.complementizers.has(lower[i]!) || words.objects.has(lower[i]!)
    if (relative) return words.objects.has(lower[i]!) || words.freeRelatives.has(lower[i - 1]!)
  }
  return false
}

/** `this explains why`, `which suggests that`, `ce qui explique pourquoi`: a fact says nothing. */
function isOfFact({ kind, lower, words }: Units, { first }: VerbCue): boolean {
  const subject = first - 1
  if (subject < 0) return false
  const opens = subject === 0 || kind[subject - 1]! >= K.comma || kind[subject - 1] === K.coordinator
  if (words.things.has(lower[subject]!)) return opens
  return kind[subject] === K.relative && subject > 0 && words.things.has(lower[subject - 1]!)
}

/** I told them: what the writer said once is a report like any other. */
const isPast = (moods: number, cue: VerbCue) => (moods & PARTICIPLE) > 0 && cue.mood === 'finite'

/** Reported words that a small word opens: that, whether, how, to. */
function opened(units: Units, cue: VerbCue, start: number, end: number): Opening | undefined {
  const { kind, lower, words } = units
  const { frames } = cue.verb
  const has = (frame: string) => frames.includes(frame)
  const unreflexive = cue.reflexive && words.unreflexive.has(cue.lemma)
  const active = cue.mood !== 'passive' || has('a')
  const clausal = /[cm]/.test(frames) && !unreflexive && (active || isImpersonal(units, cue))
  const questions = (has('q') || (has('c') && has('a'))) && !unreflexive && active
  // les personnes invitées à partir sont …: said of the noun
  const modifies = cue.mood === 'passive' && cue.first === cue.head && kind[cue.head - 1] === K.noun
  const apart = !modifies || isHeadline(units, cue.head)
  const ordered = apart && has('o') && (!has('p') || kind[start] === K.preposition || cue.mood === 'passive')
  if (cue.reflexive && has('s') && isDescription(units, start, end)) return { from: start, sure: 0.6 }
  // a déclaré avoir …: before any `de` further on
  let behind = start
  while (behind < end && units.speakers.times.has(lower[behind]!)) behind++
  if (has('n') && infinitiveAt(units, behind, end) !== undefined) return undefined
  const gap = new Gap(units)
  for (let i = start; i < end && i - start < GAP; i++) {
    const form = lower[i]!
    const near = !gap.object || has('a')
    const opens = clausal && near && words.complementizers.has(form)
    if (opens && opensClause(units, i, end, cue, gap.object) && !(i - 1 > cue.last && isOfNoun(units, i)))
      return { from: i + 1, sure: 0.9 }
    if (questions && near && words.whether.has(form) && !isElidedPronoun(units, i, end)) {
      // said if they did so, they would pay
      const condition = has('Z') && i === start && hasMainClauseBehind(units, i, end)
      return { from: condition ? i : i + 1, sure: 0.85 }
    }
    if (
      !words.freeRelatives.has(lower[i - 1]!) &&
      questions &&
      near &&
      !gap.governed &&
      words.questions.has(form) &&
      opensQuestion(units, i, end)
    ) {
      return { from: i, sure: 0.75 }
    }
    // Il veut plus de soldats afin de partir
    const bound = kind[i - 1] === K.preposition
    if (ordered && !bound && words.infinitiveMarks.has(form) && startsInfinitive(units, i + 1, end)) {
      return isOrder(units, cue, i, start, gap)
        ? { from: i - (negated(units, i, start) ? 1 : 0), sure: 0.7 }
        : undefined
    }
    if (kind[i] === MARKED && (opensBehind(units, i, end) || kind[i - 1] === K.determiner)) continue
    if (!gap.pass(i)) return undefined
  }
  return undefined
}

/** A title between marks may be who is told: `tells “60 Minutes” whether`. */
function opensBehind({ lower, words }: Units, i: number, end: number): boolean {
  return i + 1 < end && (words.whether.has(lower[i + 1]!) || words.complementizers.has(lower[i + 1]!))
}

/** A complementizer that is none: `that` before its noun, `ne … que`, `the claims that`. */
function opensClause(units: Units, i: number, end: number, cue: VerbCue, object: boolean): boolean {
  const { kind, lower, words } = units
  const before = lower[i - 1]!
  if (i + 1 >= end || words.freeRelatives.has(before) || words.conjunctive.has(before)) return false
  if (kind[i + 1] === MARKED) return true
  const near =
    i === cue.last + 1 && end - i > 4 && (cue.verb.frames.includes('Z') || kind[i] !== K.determiner)
  if (!near && !hasFinite(units, i + 1, end) && !hasMarked(units, i + 1, end)) return false
  // se plaindre des traitements qu’il a subis
  const ofNoun = kind[i - 1] === K.noun && kind[cue.last + 1] === K.of
  if (ofNoun && !words.facts.has(before) && !cue.verb.frames.includes('a')) return false
  // fait part de son désir de partir, qu’il tait
  if (kind[i - 1] === K.comma && kind[i - 2] === K.noun && cue.last > cue.head) return false
  if (kind[i] !== K.relative) return true
  // a relative of the noun before it: en raison du commentaire que certains jugent …
  const noun = kind[i - 1] === K.noun && (kind[i - 2] === K.of || kind[i - 3] === K.of)
  return !noun && !(object && isFiniteVerb(units, i + 1))
}

/** `with a phrase | that could`, `to claims | that he lied`: the clause is the noun's. */
function isOfNoun(units: Units, i: number): boolean {
  const { kind, lower, words, speakers } = units
  // responded to reports that …
  const before = kind[i - 2] === K.determiner ? i - 3 : i - 2
  if (speakers.writings.has(lower[i - 1]!) && words.infinitiveMarks.has(lower[before] ?? '')) return true
  if (kind[i - 1] !== K.noun) return false
  if (words.claims.has(lower[i - 1]!)) return true
  return isFiniteVerb(units, i + 1) && !speakers.times.has(lower[i - 1]!)
}

function opensQuestion(units: Units, i: number, end: number): boolean {
  const before = units.kind[i - 1]!
  return (
    hasFinite(units, i + 1, end) && before !== K.preposition && before !== K.coordinator && before !== K.comma
  )
}

function hasMarked({ kind }: Units, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (kind[i] === MARKED) return true
  return false
}

/** `s’` is whether before il alone. */
function isElidedPronoun({ lower }: Units, i: number, end: number): boolean {
  return lower[i] === 's’' && !(i + 1 < end && /^ils?$/.test(lower[i + 1]!))
}

function isImpersonal({ lower, words }: Units, cue: VerbCue): boolean {
  return cue.first > 0 && words.impersonal.has(lower[cue.first - 1]!)
}

/** `told him to`, `was ordered to`, `demander de`, `appealed for X to`; not `asked to`, which says who wants what himself. */
function isOrder(units: Units, cue: VerbCue, i: number, start: number, gap: Gap): boolean {
  const { frames } = cue.verb
  // orders fifty, with the right to buy more: the infinitive is the noun's
  if (gap.object && isGoverned(units, i - 1, cue.last)) return false
  // asked about their health, in order to help them
  if (gap.comma && cue.mood === 'passive') return false
  // demander à partir: one wants to
  const wish = i === start && frames.includes('q') && !frames.includes('A')
  return cue.mood === 'passive' || !(wish && units.words.addressing.has(units.lower[i]!))
}

/** Whether a preposition other than that of the addressee stands before the noun that unit `last` ends. */
function isGoverned({ kind, lower, words }: Units, last: number, from: number): boolean {
  if (kind[last] !== K.noun) return false
  for (let i = last; i > from; i--) {
    if (kind[i] === K.preposition) return !words.addressing.has(lower[i]!)
    if (kind[i]! >= K.comma) return false
  }
  return false
}

const negated = ({ lower, words }: Units, i: number, start: number) =>
  i > start && words.negations.has(lower[i - 1]!)

/** Behind `to`, `de`, `à`: an infinitive, small words before it allowed. */
function startsInfinitive(units: Units, from: number, end: number): boolean {
  const { kind, lower, words } = units
  if (kind[from] === MARKED) return true
  if (words.infinitiveEnding !== undefined) return infinitiveAt(units, from, end) !== undefined
  for (let i = from; i < end && i - from < 4; i++) {
    if (words.beforeInfinitive.has(lower[i]!) || kind[i] === K.adverb) continue
    if (kind[i] === K.verb) return !/(?:ing|ed)$/.test(lower[i]!)
    return kind[i] === K.auxiliary && words.bareAuxiliaries.has(lower[i]!)
  }
  return false
}

/** `se dit prêt à …`: no clause, no marks, no preposition behind the verb. */
function isDescription({ kind, lower, words }: Units, start: number, end: number): boolean {
  if (start >= end || words.complementizers.has(lower[start]!)) return false
  const k = kind[start]!
  return k === K.adjective || k === K.adverb || k === K.between || (k === K.noun && lower[start]!.length > 2)
}
