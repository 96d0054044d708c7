import { FINITE, GERUND, INFINITIVE, PARTICIPLE, type SpeechVerb } from '../../language/quotation-words.ts'
import { bisect } from '../../text/bisect.ts'
import type { Marked } from '../marks/marked.ts'
import { K } from '../words/words.ts'
import { isFiniteVerb } from './finite.ts'
import type { Units } from './units.ts'

type Mood = 'finite' | 'gerund' | 'infinitive' | 'passive'

/** A verb form that may report speech, with its verb group: `has also said`, `a-t-il ajouté`. */
export interface VerbCue {
  /** The unit of the head verb. */
  readonly head: number
  /** The verb group: `first` to `last`, both included; a particle (`out` of `pointed out`) belongs to it. */
  readonly first: number
  readonly last: number
  readonly verb: SpeechVerb
  readonly lemma: string
  readonly mood: Mood
  /** Not, never, refused to: nothing was said, or nobody knows. */
  readonly denied: boolean
  /** A pronoun stands behind the verb or its auxiliary: `dit-il`, `a-t-il ajouté`. */
  readonly inverted?: number | undefined
  readonly reflexive: boolean
}

/** How far a verb group may reach to the left of its head. */
const GROUP = 8

/**
 * The verbs of speech among the units, in order; verb forms that are nouns here are left out. Given `stretches`, in text order,
 * those in them alone. O(verb forms).
 */
export function findVerbs(units: Units, stretches?: readonly Pick<Marked, 'start' | 'end'>[]): VerbCue[] {
  const { kind, start, verbs, verbUnits } = units
  const cues: VerbCue[] = []
  let s = 0
  for (let v = 0; v < verbs.length; v++) {
    const verb = verbs[v]!
    const i = verbUnits[v]!
    if (kind[i]! >= K.comma) continue
    if (stretches !== undefined) {
      while (s < stretches.length && stretches[s]!.end <= start[i]!) s++
      if (s === stretches.length) break
      if (start[i]! < stretches[s]!.start) continue
    }
    const cue = readGroup(units, i, verb)
    if (cue === undefined) continue
    // was quoted as saying: one verb
    if (cue.first < cue.head && cue.verb.moods & GERUND && (cues.at(-1)?.head ?? -1) >= cue.first) cues.pop()
    cues.push(cue)
  }
  return cues
}

/** The first verb whose group starts at or after unit `from`. O(log verbs). */
export function verbFrom(verbs: readonly VerbCue[], from: number): VerbCue | undefined {
  return verbs[indexFrom(verbs, from)]
}

/** The last verb before unit `i`. O(log verbs). */
export function verbBefore(verbs: readonly VerbCue[], i: number): VerbCue | undefined {
  const index = indexFrom(verbs, i)
  const last = verbs[index - 1]
  return last !== undefined && last.head >= i ? verbs[index - 2] : last
}

/** The verb of speech whose group starts at unit `first`. */
export function verbAt(cues: readonly VerbCue[], first: number): VerbCue | undefined {
  const verb = verbFrom(cues, first)
  return verb?.first === first ? verb : undefined
}

function indexFrom(verbs: readonly VerbCue[], from: number): number {
  return bisect(verbs.length, (i) => verbs[i]!.first < from)
}

function readGroup(units: Units, head: number, verb: SpeechVerb): VerbCue | undefined {
  const { kind, lower, words, sentences, sentence } = units
  const from = sentences[sentence[head]!]!
  let first = head
  let be = false
  let have = false
  let denied = false
  let reflexive = false
  let irreal = false
  let inverted: number | undefined
  // n’admet que …
  const restricts = words.complementizers.has(lower[head + 1] ?? '')
  for (let j = head - 1; j >= from && head - j <= GROUP; j--) {
    const form = lower[j]!
    const helps =
      kind[j] === K.auxiliary || ((words.be.has(form) || words.helpers.has(form)) && kind[j] !== K.noun)
    if (helps && !words.infinitiveMarks.has(form)) {
      be ||= !have && words.be.has(form)
      have ||= !be && words.helpers.has(form)
      irreal ||= words.irreal.has(form)
    } else if (words.reflexives.has(form)) reflexive = true
    else if (kind[j] === K.between || kind[j] === K.adverb) {
      // small words of the group
    } else if (kind[j] === K.pronoun && joined(units, j)) inverted = j
    else break
    denied ||= words.negations.has(form) || (words.negators.has(form) && !restricts)
    first = j
  }
  const next = lower[head + 1]
  // told not to leave: the order is denied, not the telling
  const order = words.infinitiveMarks.has(lower[head + 2] ?? '')
  if (next !== undefined && words.negations.has(next) && kind[head + 1] !== K.preposition && !order)
    denied = true
  denied ||= first > from && words.negations.has(lower[first - 1]!)
  if (kind[head + 1] === K.pronoun && joined(units, head + 1)) inverted = head + 1
  if (verb.moods === PARTICIPLE && !have && !be) {
    first = distantHelper(units, first, from)
    have = words.helpers.has(lower[first]!)
    // se sont, hier, félicités
    if (first < head && words.reflexives.has(lower[first]!)) reflexive = true
  }
  const marked = first > from && words.infinitiveMarks.has(lower[first - 1]!)
  const mood = moodOf(units, head, first, verb, { be, have, reflexive, marked })
  if (first === head && mood === 'finite' && verb.moods & GERUND) first = caughtFrom(units, head) ?? head
  const particle = words.particles.get(verb.lemma)
  const last = particle !== undefined && next !== undefined && particle.has(next) ? head + 1 : head
  if (mood === undefined || (verb.frames === 'r' && !reflexive)) return undefined
  if (last === head && verb.frames.includes('x')) return undefined
  return {
    head,
    first,
    last,
    verb,
    lemma: last > head ? `${verb.lemma} ${next}` : verb.lemma,
    mood,
    denied: denied || irreal || (mood === 'infinitive' && isRefused(units, first, from)),
    reflexive,
    inverted,
  }
}

/** Whether a hyphen ties the pronoun to the verb before it: `dit-il`. */
function joined({ text, start }: Units, i: number): boolean {
  return text[start[i]! - 1] === '-'
}

interface Group {
  readonly be: boolean
  readonly have: boolean
  readonly reflexive: boolean
  /** `to`, `de` or `à` stands before the group. */
  readonly marked: boolean
}

function moodOf(
  units: Units,
  head: number,
  first: number,
  { moods, frames }: SpeechVerb,
  { be, have, reflexive, marked }: Group,
): Mood | undefined {
  const { kind, lower, words, sentences, sentence } = units
  const before = head > sentences[sentence[head]!]! ? kind[head - 1]! : K.stop
  const verbal =
    kind[head] === K.verb ||
    kind[head] === K.auxiliary ||
    (frames.includes('Z') && head === first && followsSubject(units, head))
  // put added pressure on
  if (units.tagged && moods & PARTICIPLE && head === first && before === K.verb && kind[head + 1] === K.noun)
    return undefined
  if (moods & GERUND) {
    if (kind[head] === K.adverb && before !== K.comma) return undefined // il sait maintenant que
    if (be || (first === head && caughtFrom(units, head) !== undefined)) return 'finite'
    return before === K.determiner || before === K.genitive || (before === K.adjective && !verbal)
      ? undefined
      : 'gerund'
  }
  if (moods & PARTICIPLE && (be || have || reflexive) && head > first) {
    // having said so
    if (have && lower[first]!.endsWith(words.gerundEnding)) return /[cq]/.test(frames) ? 'gerund' : undefined
    if (have || reflexive) return marked && !words.be.has(lower[first]!) ? 'infinitive' : 'finite'
    if (be) return 'passive'
  }
  if (moods & INFINITIVE) {
    if (kind[head] === K.noun && NOMINAL.has(before) && !marked) return undefined // l’ancien conseiller
    if (marked) return 'infinitive'
    if (have && head > first) return 'finite'
  }
  // responded to reports
  if (marked && head === first) return undefined
  // there were reports
  if (be && !(moods & (PARTICIPLE | GERUND))) return undefined
  if (moods & FINITE) {
    // a noun of the same form: the report, la demande
    const nominal =
      NOMINAL.has(before) || (units.tagged && kind[head] === K.noun && isBesideNoun(before, kind[head + 1]))
    // the report, la demande; but: another said, certains disent
    const pronoun = verbal && units.speakers.quantifiers.has(lower[head - 1]!)
    if (before === K.determiner && head === first && !pronoun) return undefined
    const noun =
      head === first &&
      !(moods & PARTICIPLE) &&
      (before === K.verb ||
        (before === K.adjective &&
          !(verbal && DIGIT.test(lower[head - 1]!)) &&
          !(lower[head - 1]!.includes('-') && kind[head - 2] === K.determiner)))
    if (noun && !units.speakers.adjectivesFollow) return undefined
    // on claims that …
    if (before === K.preposition && head === first && !(moods & PARTICIPLE)) return undefined
    if (isCompound(units, head)) return undefined // the Islamic State that …
    if (words.complementizers.has(lower[head + 1] ?? '')) return 'finite'
    // l’armée turque annonce avoir gagné
    if (words.bareAuxiliaries.has(lower[head + 1] ?? '')) return 'finite'
    if (nominal && head === first && !verbal) return undefined
    // an Oxfam report warned, a Secret Service detail
    if (before === K.name && kind[head] === K.noun && (isFiniteVerb(units, head + 1) || isNamed(units, head)))
      return undefined
    if ((kind[head] === K.adjective && !verbal) || (kind[head] === K.name && !isHeadline(units, head)))
      return undefined
    return 'finite'
  }
  if (moods & INFINITIVE) return 'infinitive'
  // dans un communiqué
  return kind[head] === K.noun && before === K.determiner ? undefined : 'passive'
}

/** `Ian Read said`, `some say`, `those over 60 say`: verbs that hardly any noun looks like, whatever the tag says. */
function followsSubject({ kind, lower, speakers }: Units, head: number): boolean {
  const before = kind[head - 1]
  if (before === K.name || before === K.noun || before === K.pronoun) return true
  if (before === K.determiner) return speakers.quantifiers.has(lower[head - 1]!)
  return before === K.adjective && DIGIT.test(lower[head - 1]!)
}

/** Where nouns go: `members, state officials`, `law and order.` */
const isBesideNoun = (before: number, next: number | undefined) =>
  before === K.noun ||
  before === K.stop ||
  ((before === K.comma || before === K.coordinator) && (next === K.noun || next === K.of || next === K.stop))

/** `six in 10 say` */
const DIGIT = /^\d/

const NOMINAL: ReadonlySet<number> = new Set([K.adjective, K.of, K.genitive, K.preposition])

/** `a Secret Service detail`: one of what the names before it say. */
function isNamed({ kind, lower, speakers }: Units, noun: number): boolean {
  let first = noun
  while (first > 0 && kind[first - 1] === K.name) first--
  return first > 0 && kind[first - 1] === K.determiner && speakers.indefinite.has(lower[first - 1]!)
}

/** `the Geiger Counter`: capitalised behind a name, where the line is no headline. */
function isCompound(units: Units, head: number): boolean {
  const { text, start, kind } = units
  const capital = /\p{Lu}/u.test(text[start[head]!]!)
  return capital && head > 0 && kind[head - 1] === K.name && !isHeadline(units, head)
}

/** `was filmed saying`, `is quoted as saying`: the participle is as good as a verb. Gives where the group starts. */
function caughtFrom({ kind, lower, words }: Units, head: number): number | undefined {
  const participle = kind[head - 1] === K.subordinator ? head - 2 : head - 1
  const caught = participle > 0 && kind[participle] === K.verb && words.be.has(lower[participle - 1]!)
  return caught ? participle - 1 : undefined
}

/** `ont par ailleurs soutenu`: a phrase may part the helper from its participle. Gives where the group starts. */
function distantHelper({ kind, lower, words }: Units, head: number, from: number): number {
  for (let j = head - 1; j >= from && head - j < 6; j--) {
    const k = kind[j]!
    if (words.helpers.has(lower[j]!) && k !== K.noun) return j
    if (words.be.has(lower[j]!) && j > from && words.reflexives.has(lower[j - 1]!)) return j - 1
    // a, lui, reconnu
    if (k === K.pronoun && kind[j - 1] === K.comma && kind[j + 1] === K.comma) continue
    if (k === K.subordinator && words.connectives.has(`${lower[j]} ${lower[j + 1]}`)) continue
    if (k === K.verb || k === K.pronoun || k === K.relative || k === K.subordinator || k >= K.stop)
      return head
  }
  return head
}

/** A line with no full stop, where every word may be capitalised. */
export function isHeadline({ sentences, sentence, kind }: Units, i: number): boolean {
  return kind[sentences[sentence[i]! + 1]! - 1] !== K.stop
}

/** `refused to say`, `wants to tell`: nothing is said yet, unless the verb before says that one went on to. */
function isRefused({ lower, words, kind }: Units, first: number, from: number): boolean {
  for (let j = first - 1; j >= from && first - j <= 4; j--) {
    const form = lower[j]!
    // c’est à dire que, il est à noter que
    if (words.goingOn.has(form)) return words.be.has(lower[j - 1] ?? '')
    if (words.refusals.has(form) || words.negations.has(form) || words.be.has(form)) return true
    if (words.infinitiveMarks.has(form) || kind[j] === K.between || kind[j] === K.adverb) continue
    if (j === first - 1 && kind[j] === K.auxiliary) return true
    return kind[j] === K.verb && !words.verbs().has(form)
  }
  return false
}
