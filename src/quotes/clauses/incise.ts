import { FINITE, INFINITIVE, PARTICIPLE } from '../../language/quotation-words.ts'
import { K } from '../words/words.ts'
import { pastInsertion } from './content.ts'
import { type VerbCue, verbFrom } from './cues.ts'
import { isFiniteVerb } from './finite.ts'
import { sentenceEnd } from './sentence.ts'
import { startsSource } from './source.ts'
import { isSubject } from './subject.ts'
import { MARKED, type Units } from './units.ts'

/** Words of attribution behind or amid speech: `X said`, `said X`, `a-t-il ajouté`, `according to X`. */
export interface Incise {
  /** Units `[from, to)`: up to the end of the sentence, a comma or words between marks. */
  readonly from: number
  readonly to: number
  readonly verb?: VerbCue
  /** Number of units of the source preposition at `from`. */
  readonly source?: number
}

/** How many units may stand before the verb: `agency spokesman John Smith, who …, said`. */
const SUBJECT = 30

/**
 * The attribution that starts at unit `from`. With `bare`, nothing but grammar says that what stands before is speech (no
 * marks do), and the verb must stand without any object of its own.
 */
export function inciseAt(
  units: Units,
  from: number,
  verbs: readonly VerbCue[],
  bare: boolean,
): Incise | undefined {
  const { kind, lower, words, count } = units
  if (from >= count) return undefined
  const end = sentenceEnd(units, from)
  if (from >= end) return undefined
  const length = startsSource(units, from)
  if (length > 0) {
    const after = lower[from + length]
    if (after === undefined || words.notSources.has(after)) return undefined
    if (kind[from + length] === K.relative) return undefined
    return { from, to: chunkEnd(units, from + length, end), source: length }
  }
  const verb = bare ? verbFrom(verbs, from) : pastAside(units, from, verbs)
  if (verb === undefined || verb.first - from > SUBJECT || verb.head >= end || verb.denied) return undefined
  const inverted = verb.first === from
  // …, ce que Moscou nie
  if (!inverted && words.freeRelatives.has(lower[from]!) && words.complementizers.has(lower[from + 1]!))
    return undefined
  // A, it is claimed
  const impersonal = verb.first === from + 1 && words.impersonal.has(lower[from]!) && verb.last + 1 >= end
  const impersonalPassive = verb.mood === 'passive' && (verb.inverted !== undefined || impersonal)
  if (verb.mood !== 'finite' && !impersonalPassive) return undefined
  const closes = !bare && verb.last + 1 >= end
  if (!inverted && (verb.inverted !== undefined || (bare && kind[from] === K.coordinator))) return undefined
  if (!inverted && !isSubject(units, from, verb.first, closes, !bare)) return undefined
  const after = verb.inverted === verb.last + 1 ? verb.last + 2 : verb.last + 1
  const moods = words.verbs().get(lower[verb.head]!)?.moods ?? 0
  // will also ask the court: no inversion
  if (bare && inverted && verb.first < verb.head && moods & INFINITIVE) return undefined
  if (inverted && verb.inverted === undefined) {
    // posted by …, said to be …: a participle, unless a helper shows that it is none
    const participle = verb.head === verb.first && moods & PARTICIPLE
    const subject = startsNounPhrase(units, after, end) || (!bare && !participle)
    // said Tuesday that …
    const dated = bare && units.speakers.times.has(lower[after] ?? '')
    if (
      dated &&
      (words.complementizers.has(lower[after + 1] ?? '') || words.complementizers.has(lower[after + 2] ?? ''))
    )
      return undefined
    if (!subject || (participle && kind[after] === K.preposition)) return undefined
    // told the judges: whom one always tells
    if (verb.verb.frames.includes('Z') && verb.verb.frames.includes('A')) return undefined
  }
  if (after < end && words.complementizers.has(lower[after]!) && kind[after] !== K.determiner && !inverted)
    return undefined
  const to = chunkEnd(units, after, end)
  if (bare && !isBare(units, verb, after, to, inverted)) return undefined
  // he announced, on Monday, that A
  if (bare && !inverted && words.complementizers.has(lower[pastInsertion(units, to, end)] ?? ''))
    return undefined
  return { from, to, verb }
}

/** Past a verb in an aside of the subject: `“…,” Ann Smith, who works at the think tank, said`. */
function pastAside({ kind }: Units, from: number, verbs: readonly VerbCue[]): VerbCue | undefined {
  const verb = verbFrom(verbs, from)
  if (verb === undefined || verb.first - from > SUBJECT) return verb
  let open = false
  for (let i = from; i < verb.first; i++) if (kind[i] === K.comma) open = !open
  if (!open) return verb
  let close = verb.first
  while (close - from < SUBJECT && kind[close] !== K.comma && kind[close]! < K.stop) close++
  const next = verbFrom(verbs, close + 1)
  return kind[close] === K.comma && next?.first === close + 1 ? next : verb
}

/**
 * The attribution right behind an utterance whose verb no list has: `“…,” an angry Hollande retaliated.` `« … », tonne le maire.`
 * A subject and a finite verb, and nothing that depends on it but a phrase with a preposition.
 */
export function strangeIncise(units: Units, from: number): Incise | undefined {
  const { kind } = units
  if (from >= units.count) return undefined
  const end = sentenceEnd(units, from)
  let first = from
  while (first < end && first - from < AMID_SUBJECT && !isFiniteVerb(units, first)) first++
  // a balayé une source
  const head = kind[first] === K.auxiliary && kind[first + 1] === K.verb ? first + 1 : first
  const inverted = first === from
  const next = kind[head + 1]
  if (head >= end || kind[head] !== K.verb || head - from >= AMID_SUBJECT) return undefined
  for (let i = from; i < first; i++) if (kind[i] === K.relative) return undefined
  const fits = inverted
    ? next === K.determiner || next === K.name
    : isSubject(units, from, first, false) &&
      (head + 1 >= end || next === K.comma || next === K.preposition || next === K.adverb)
  if (!fits) return undefined
  const verb = { lemma: '', frames: '', moods: FINITE }
  const cue: VerbCue = {
    head,
    first,
    last: head,
    verb,
    lemma: '',
    mood: 'finite',
    denied: false,
    reflexive: false,
  }
  return { from, to: chunkEnd(units, head + 1, end), verb: cue }
}

/** How many units may stand before such a verb. */
const AMID_SUBJECT = 8

function startsNounPhrase({ kind, lower, words }: Units, i: number, end: number): boolean {
  if (i >= end) return false
  const k = kind[i]!
  if (words.complementizers.has(lower[i]!)) return false
  return (
    k === K.determiner ||
    k === K.noun ||
    k === K.name ||
    k === K.adjective ||
    k === K.pronoun ||
    k === MARKED ||
    isPrepositional(k)
  )
}

/** `a confié avec émotion Garcia`, `a-t-il`: a phrase may stand between verb and subject. */
const isPrepositional = (k: number) => k === K.preposition || k === K.of || k === K.between || k === K.adverb

/** The end of the attribution: the next comma that no appositive explains, marks, a colon or the end of the sentence. */
function chunkEnd({ kind, lower }: Units, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    if (kind[i] === K.comma || kind[i] === MARKED || kind[i] === K.colon || kind[i] === K.stop) return i
    if (kind[i] === K.bracket && (i > from || lower[i] !== '(')) return i
  }
  return end
}

/** Nothing depends on the verb but its subject, an addressee, a time or a place. */
function isBare(units: Units, verb: VerbCue, after: number, to: number, inverted: boolean): boolean {
  const { kind, lower, words } = units
  // `a-t-il estimé`: behind it no object can follow, so that any verb may report
  if (!/[cq]/.test(verb.verb.frames) && (verb.inverted === undefined || verb.verb.frames.includes('t')))
    return false
  for (let i = after; i < to; i++) {
    // said the mayor while …, said on Monday after …
    if (i > after && (words.openers.has(lower[i]!) || (inverted && kind[i] === K.relative))) break
    if (kind[i] === K.subordinator || isFiniteVerb(units, i)) return false
    if (kind[i] === MARKED && !(inverted && isNamer(kind[i - 1]!))) return false
  }
  if ((kind[to] === MARKED && !(inverted && isNamer(kind[to - 1]!))) || kind[to] === K.colon) return false
  if (inverted || after >= to) return true
  const k = kind[after]!
  if (verb.verb.frames.includes('a')) return k !== K.coordinator
  return (
    k === K.preposition ||
    k === K.adverb ||
    k === K.between ||
    k === K.bracket ||
    units.speakers.times.has(lower[after]!) ||
    units.speakers.times.has(lower[after + 1] ?? '')
  )
}

/** `said the party, a nod to its slogan “…”`: what the marks hold is named by the noun before them. */
const isNamer = (k: number) => k === K.noun || k === K.name

/** Past the comma, dash or full stop between closing marks and the words of attribution. */
export function pastComma({ kind }: Units, i: number): number {
  return kind[i] === K.comma || kind[i] === K.bracket || kind[i] === K.stop ? i + 1 : i
}
