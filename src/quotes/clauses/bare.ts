import { K } from '../words/words.ts'
import type { VerbCue } from './cues.ts'
import { hasFinite, isFiniteVerb, resumesSubject, startsMainClause } from './finite.ts'
import { GAP, Gap, type Opening } from './gap.ts'
import { MARKED, type Units } from './units.ts'

/** Reported words that no small word opens: a clause, an infinitive or a gerund right behind the verb, its addressee or a time. */
export function bareStatement(units: Units, cue: VerbCue, start: number, end: number): Opening | undefined {
  const { frames } = cue.verb
  const gap = new Gap(units)
  const first = frames.includes('A') && cue.mood !== 'passive' ? pastNounPhrase(units, start, end) : start
  for (let i = first; i < end && i - first < GAP; i++) {
    const late = i > first
    if (startsTime(units, i, end)) {
      // announced last week | it would close
    } else {
      const behind = !late || followsGap(units, i, gap.object && !gap.comma && frames.includes('a'))
      const clause =
        behind && takesClause(units, cue, late, gap.object) && startsClause(units, i, end, cue, late)
      if (clause) return { from: i, sure: cue.mood === 'passive' ? 0.7 : 0.8 }
      const phrase = gap.object ? undefined : phraseAt(units, cue, i, late, end)
      if (phrase !== undefined) return phrase
    }
    // a promis de partir, améliorer …
    const infinitive = units.kind[i] === K.verb && units.words.infinitiveEnding?.test(units.lower[i]!)
    if (infinitive || !gap.pass(i)) return undefined
  }
  return undefined
}

/** `Monday`, `last week`: when it was said, unless a verb follows whose subject it is. */
function startsTime({ kind, lower, speakers }: Units, i: number, end: number): boolean {
  const last = kind[i] === K.adjective || kind[i] === K.determiner ? i + 1 : i
  const opens = kind[last + 1]
  return (
    speakers.times.has(lower[last]!) &&
    last + 1 < end &&
    (opens === K.determiner || opens === K.pronoun || opens === K.name)
  )
}

/** Behind a time, or behind the addressee: nowhere else does a clause start that nothing opens. */
function followsGap({ kind, lower, speakers }: Units, i: number, addressed: boolean): boolean {
  const before = kind[i - 1]!
  const time = speakers.times.has(lower[i - 1]!)
  return time || (addressed && (before === K.noun || before === K.name || before === K.pronoun))
}

/** Whether a clause with no complementizer can be what the verb says. */
function takesClause(
  { words, lower }: Units,
  { verb, mood, first }: VerbCue,
  late: boolean,
  object: boolean,
) {
  const addressed = verb.frames.includes('a')
  if (!verb.frames.includes('z') || (object && !addressed)) return false
  return mood !== 'passive' || (addressed && !late) || words.impersonal.has(lower[first - 1]!)
}

/** An infinitive or a gerund that says what was said: `déclare avoir vu`, `denied taking it`. */
function phraseAt(units: Units, cue: VerbCue, i: number, late: boolean, end: number): Opening | undefined {
  const { kind, lower, words } = units
  const { frames } = cue.verb
  if (cue.mood === 'passive') return undefined
  const before = kind[i - 1]!
  const bound =
    late && (before === K.between || before === K.preposition || before === K.of || before === K.determiner)
  if (frames.includes('n') && !bound && infinitiveAt(units, i, end) !== undefined)
    return { from: i, sure: 0.8 }
  const gerund = kind[i] === K.verb && lower[i]!.endsWith(words.gerundEnding)
  return frames.includes('g') && !late && gerund ? { from: i, sure: 0.6 } : undefined
}

/** `his mother | Putin’s forces`, `her | he`: where the noun phrase ends that starts here. */
function pastNounPhrase({ kind }: Units, from: number, end: number): number {
  const alone =
    kind[from] === K.determiner && (kind[from + 1] === K.pronoun || kind[from + 1] === K.determiner)
  if (kind[from] === K.pronoun || kind[from] === K.other || alone) return from + 1
  let head = false
  for (let i = from; i < end; i++) {
    const k = kind[i]!
    const common = k === K.noun
    if (
      head &&
      (k === K.determiner || k === K.pronoun || k === K.other || (k === K.name && kind[i - 1] === K.noun))
    )
      return i
    if (common || k === K.name) head = true
    else if (k === K.verb && !head && kind[i - 1] === K.determiner) {
      // a televised conference
    } else if (k === K.genitive || k === K.of || k === K.coordinator) head = false
    else if (k !== K.adjective && k !== K.determiner) return head ? i : from
  }
  return from
}

/** Where an infinitive phrase starts if one does here: `to be`, `ne pas avoir`, `en avoir parlé`, `partir`. */
export function infinitiveAt(units: Units, from: number, end: number): number | undefined {
  const { kind, lower, words } = units
  if (words.infinitiveEnding === undefined) {
    const verb = kind[from + 1]
    const marked = words.infinitiveMarks.has(lower[from] ?? '') && from + 1 < end
    return marked && (verb === K.verb || verb === K.auxiliary) ? from : undefined
  }
  for (let i = from; i < end && i - from < 4; i++) {
    const noun = kind[i] === K.noun && !units.speakers.times.has(lower[i]!) // not janvier
    const verbal = kind[i] === K.verb || kind[i] === K.auxiliary || noun
    if (verbal && words.infinitiveEnding.test(lower[i]!) && kind[i - 1] !== K.determiner) return from
    if (!words.beforeInfinitive.has(lower[i]!)) return undefined
  }
  return undefined
}

/** `suspected militants`: a participle before its noun. */
function isParticipial({ kind, lower, speakers }: Units, i: number): boolean {
  const next = kind[i + 1]
  const noun = next === K.noun || next === K.adjective || next === K.name
  return noun && speakers.participles.some((ending) => lower[i]!.endsWith(ending))
}

/** Whether a main clause follows the comma that ends the clause at `from`. */
export function hasMainClauseBehind(units: Units, from: number, end: number): boolean {
  const { kind } = units
  for (let i = from + 1; i < end; i++) {
    if (kind[i] !== K.comma) continue
    // none of what was found appeared to be new
    const part = kind[i + 2] === K.of && hasFinite(units, i + 3, end)
    return kind[i + 1] === MARKED || part || startsMainClause(units, i + 1, end)
  }
  return false
}

/** `, combined with that, …` */
const isParticiple = ({ kind, lower }: Units, i: number) =>
  /(?:ed|en|wn|ght)$/.test(lower[i]!) && kind[i + 1] === K.preposition

/** An article or a pronoun: a noun phrase of its own, unless it is a time. */
function opensPhrase({ kind, lower, speakers }: Units, i: number): boolean {
  return (kind[i] === K.determiner || kind[i] === K.pronoun) && !speakers.times.has(lower[i + 1] ?? '')
}

const LETTER = /^\p{L}/u

/** Verbs that take hardly any object but a clause look further for its verb. */
const FAR = 40
const NEAR = 16

/** Whether a clause with no complementizer starts here: a subject, then a finite verb. */
function startsClause(units: Units, from: number, end: number, cue: VerbCue, late: boolean): boolean {
  const { kind, lower, words } = units
  const k = kind[from]!
  const none = k === K.comma || k === K.of || k === K.coordinator || (k >= K.stop && k !== MARKED)
  if (none || (late && (k === K.adverb || k === K.between || k === K.preposition))) return false
  // said this in a statement
  const next = kind[from + 1]
  if (words.things.has(lower[from]!) && (next === K.preposition || next === K.of)) return false
  const strong = cue.verb.frames.includes('Z')
  // a merger announced Monday would help
  if (!strong && units.speakers.times.has(lower[from]!) && next === K.auxiliary) return false
  // said after his degree in 1970, he went abroad
  if (strong && words.openers.has(lower[from]!)) return hasMainClauseBehind(units, from, end)
  if (k === K.preposition && !words.approximators.has(lower[from]!)) return false
  const pronoun = k === K.pronoun || words.impersonal.has(lower[from]!)
  const thing = words.things.has(lower[from]!) && next === K.auxiliary
  if (thing || (pronoun && next !== K.coordinator)) {
    // they, too, have left
    let i = kind[from + 1] === K.comma && kind[from + 3] === K.comma ? from + 4 : from + 1
    while (i < end && (kind[i] === K.between || kind[i] === K.adverb)) i++
    return (
      i < end &&
      (thing || isFiniteVerb(units, i) || kind[i] === K.verb || kind[i] === K.genitive || kind[i] === MARKED)
    )
  }
  // a man claiming allegiance to … carried out the attack; but: …, adding it was so
  if (!strong && cue.mood === 'gerund' && kind[cue.first - 1] !== K.comma) return false
  // said as she turned around; but: said as it was late, he would go
  if (k === K.subordinator && !hasMainClauseBehind(units, from, end)) return false
  let relative = false
  let related = false
  let infinitive = false
  let head = false
  let commas = 0
  let seen = false
  for (let i = from; i < end && i - from < (strong ? FAR : NEAR); i++) {
    const here = kind[i]!
    if (here === K.comma && resumesSubject(units, i + 1, end) && !isParticiple(units, i + 1)) {
      // the work, which took years, was hard; but: argue the matter at court, is due
      if (related) return head
      if (commas === 0) return false
    }
    if (here === K.comma) commas++
    // operators offer more of it: no two noun phrases stand side by side
    if (strong && i > from && here === K.noun && kind[i - 1] === K.noun && opensPhrase(units, i + 1))
      return true
    if (here === K.relative) relative = related = true
    infinitive ||= words.infinitiveMarks.has(lower[i - 1]!) && here === K.verb
    // the wish to keep and strengthen ties
    if (infinitive && here === K.verb && kind[i - 1] === K.coordinator) continue
    // said suspected militants left
    const modifies = i === from && here === K.verb && isParticipial(units, i)
    // advised the firm and is its chief
    if (head && !related && kind[i - 1] === K.coordinator && isFiniteVerb(units, i)) return false
    if (!modifies && isFiniteVerb(units, i)) {
      seen = true
      // the increased focus on it is new
      const noun = strong && !head && kind[i - 1] === K.verb && kind[i - 2] === K.determiner
      if (noun) {
        head = true
        continue
      }
      if (!relative) return head
      relative = isFiniteVerb(units, i + 1)
      continue
    }
    if (here === MARKED && head && strong) return true
    const gerund = strong && here === K.verb && i === from && lower[i]!.endsWith(words.gerundEnding)
    const alone =
      here === K.adjective
        ? i === from || kind[i - 1] === K.determiner
        : units.speakers.quantifiers.has(lower[i]!)
    if (
      gerund ||
      (alone && isFiniteVerb(units, i + 1)) ||
      here === K.noun ||
      here === K.name ||
      here === K.pronoun ||
      (here === K.other && LETTER.test(lower[i]!) && isFiniteVerb(units, i + 1)) || // everyone is
      here === MARKED
    )
      head = true
    if (here === K.stop || here === K.colon) return false
    // claimed responsibility but officials said …
    if (here === K.coordinator && words.adversatives.has(lower[i]!)) return false
    if (words.questions.has(lower[i]!) && (kind[i - 1] === K.of || kind[i - 1] === K.preposition))
      return false
    const opens = here === K.subordinator || here === K.relative || words.complementizers.has(lower[i]!)
    if (!strong && i > from && (here === K.comma || opens)) return false
    // maintained its lead though it rained
    const parted = here === K.subordinator && words.openers.has(lower[i]!) && lower[i] !== 'as'
    if (strong && parted && head && !related && kind[i - 1] !== K.comma) return false
  }
  // his aides’ research show that it is so: a verb under a noun's tag
  const before = kind[cue.first - 1]
  const subject = before === K.name || before === K.noun || before === K.pronoun
  return strong && seen && head && subject
}
