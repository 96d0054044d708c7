import { contentOf } from '../clauses/content.ts'
import { type VerbCue, verbBefore } from '../clauses/cues.ts'
import { hasFinite, isFiniteVerb } from '../clauses/finite.ts'
import { inciseAt, pastComma } from '../clauses/incise.ts'
import { MARKED } from '../clauses/units.ts'
import { K } from '../words/words.ts'
import type { Drafts } from './draft.ts'
import { isUtterance, isWorded } from './kind.ts'

/** Speech that a verb brings in behind it. Returns the unit up to which all is said. */
export function readInner(drafts: Drafts, verb: VerbCue, verbs: readonly VerbCue[], end: number): number {
  const { units } = drafts
  const source = drafts.verbSource(verb, verb.mood === 'passive' ? 'passive' : 'clause')
  const marked = markedBehind(drafts, verb, verbs, end)
  if (marked !== undefined) {
    // X a confirmé son départ : « A », a dit Y
    const behind = inciseAt(units, pastComma(units, marked + 1), verbs, false)
    const led = units.kind[marked - 1] === K.colon && hasObject(drafts, verb.last + 1, marked)
    const nearer = led && behind?.verb !== undefined
    drafts.mark(marked, 'direct', nearer ? drafts.sourceOf(behind) : source, 0.95)
    return nearer ? behind.verb!.last + 1 : marked + 1
  }
  const content = contentOf(units, verb, verbs)
  if (content === undefined) return verb.head
  const { from, to } = content
  if (verb.verb.frames.includes('m') && !drafts.hasWords(from, to) && !isVerdict(drafts, verb, from, to))
    return verb.head
  // calls for them to “act now”
  const wholly = content.to === from + 2 || units.words.infinitiveEnding?.test(firstWord(drafts, from + 1))
  if (wholly && units.words.infinitiveMarks.has(units.lower[from]!) && drafts.isFree(from + 1)) {
    drafts.mark(from + 1, 'partial', source, 0.7)
    return content.to
  }
  if (isFragment(drafts, content.from, content.to)) {
    drafts.mark(content.from, 'partial', source, 0.6)
    return content.from + 1
  }
  drafts.report(content.from, content.to, source, content.sure)
  return content.to
}

/** The first word between the marks of unit `i`; empty without marks. */
function firstWord(drafts: Drafts, i: number): string {
  if (!drafts.isFree(i)) return ''
  const { start, end } = drafts.markedAt(i).lines[0]!
  return /^\P{L}*(\p{L}*)/u.exec(drafts.units.text.slice(start, Math.min(end, start + 40)))![1]!.toLowerCase()
}

/** `considers that the plan is “dangerous”`: a verdict, said rather than thought. */
function isVerdict(drafts: Drafts, { verb }: VerbCue, from: number, to: number): boolean {
  if (verb.frames.includes('t')) return false
  const { kind, lower, words } = drafts.units
  for (let i = from + 1; i < to; i++) {
    if (kind[i] !== MARKED) continue
    // … que la ville « ment »
    const predicate = kind[i - 1] === K.noun || kind[i - 1] === K.name
    if (words.be.has(lower[i - 1]!) || (predicate && drafts.looksAt(i).clause)) return true
  }
  return false
}

/** `declares “revolution,” ignores losses`: what follows the comma inside the marks is another's words. */
function isFragment(drafts: Drafts, from: number, to: number): boolean {
  const { kind, text } = drafts.units
  if (kind[from] !== MARKED || to - from < 2) return false
  const comma = kind[from + 1] === K.comma || text[drafts.markedAt(from).lines[0]!.end - 1] === ','
  return comma && drafts.looksAt(from).words < 4 && !drafts.looksAt(from).clause
}

/** How far behind its verb an utterance may stand. */
const GAP = 40

/** The marks that a verb brings in as an utterance: behind a colon, a comma or nothing but an addressee. */
function markedBehind(
  drafts: Drafts,
  verb: VerbCue,
  verbs: readonly VerbCue[],
  end: number,
): number | undefined {
  const { units } = drafts
  const { kind, lower, words } = units
  const { frames } = verb.verb
  // cela veut dire « … »
  if (verb.denied && verb.mood === 'infinitive') return undefined
  if (verb.mood === 'passive' && !/[aw]/.test(frames) && !hasColonAhead(drafts, verb, end)) return undefined
  // soins dits « curatifs »
  const names = verb.mood === 'passive' && verb.first === verb.head && kind[verb.head - 1] === K.noun
  if (names && kind[verb.last + 1] === MARKED && words.namers.has(lower[verb.head]!)) return undefined
  let object = false
  let verbal = false
  for (let i = verb.last + 1; i < end && i - verb.last < GAP; i++) {
    // quoted X as saying: “…”
    if (
      kind[i] === MARKED &&
      kind[i - 1] === K.colon &&
      verbBefore(verbs, i)?.mood === 'gerund' &&
      verb.mood !== 'gerund'
    )
      return undefined
    if (kind[i] === MARKED)
      return drafts.isFree(i) &&
        isBroughtIn(drafts, verb, i, object, end) &&
        !(verbal && (words.complementizers.has(lower[i - 1]!) || kind[i - 1] === K.adverb))
        ? i
        : undefined
    if (isFiniteVerb(units, i) || kind[i] === K.stop || kind[i] === K.relative) return undefined
    const complementizer = words.complementizers.has(lower[i]!)
    if (complementizer ? kind[i + 1] !== MARKED : kind[i] === K.subordinator) return undefined
    verbal ||= kind[i] === K.verb || kind[i] === K.auxiliary
    object ||= isObject(drafts, verb.last + 1, i)
  }
  return undefined
}

function isBroughtIn(drafts: Drafts, verb: VerbCue, i: number, object: boolean, end: number): boolean {
  const { kind, lower, words } = drafts.units
  const { frames } = verb.verb
  const looks = drafts.looksAt(i)
  const utterance = isUtterance(looks)
  const glue = kind[i - 1]!
  if (glue === K.colon) return true
  if (frames.includes('m') && !isWorded(looks)) return false
  if (glue === K.comma) return utterance && (!looks.title || looks.stops)
  if (words.complementizers.has(lower[i - 1]!))
    return utterance && (i + 1 >= end || (looks.clause && startsGerund(drafts, i + 1, end)))
  if ((object && !frames.includes('a')) || frames === 'f') return false
  const plain =
    i - 1 === verb.last || glue === K.noun || glue === K.name || glue === K.pronoun || glue === K.adverb
  const next = kind[i + 1]
  const closed = i + 1 >= end || next === K.comma || next === K.coordinator || next === K.subordinator
  // chanting “No forgetting”: verbs that bring in nothing but words between marks
  const sung = frames === '' && i - 1 === verb.last
  const spoken = utterance && (looks.clause || !frames.includes('f') || frames.includes('c'))
  return (
    plain && (spoken || (!looks.title && (sung || (closed && /[cz]/.test(frames) && !frames.includes('f')))))
  )
}

/** `… while signing the paper`, `… en signant le texte`: no more of what is said. */
function startsGerund({ units }: Drafts, from: number, end: number): boolean {
  const { kind, lower, words } = units
  const behind = kind[from] === K.comma ? from + 1 : from
  const k = kind[behind]
  const opens = k === K.preposition || k === K.subordinator || k === K.between
  const gerund = opens ? behind + 1 : behind
  return (
    gerund > from &&
    kind[gerund] === K.verb &&
    lower[gerund]!.endsWith(words.gerundEnding) &&
    !hasFinite(units, gerund + 1, end)
  )
}

function hasColonAhead({ units: { kind } }: Drafts, verb: VerbCue, end: number): boolean {
  for (let i = verb.last + 1; i + 1 < end; i++) if (kind[i] === K.colon) return kind[i + 1] === MARKED
  return false
}

/** A noun or name at unit `i` that no preposition behind `from` governs. */
function isObject(drafts: Drafts, from: number, i: number): boolean {
  const { kind, lower, speakers } = drafts.units
  const nominal = (kind[i] === K.noun || kind[i] === K.name) && !speakers.times.has(lower[i]!)
  return nominal && !isPrepositional(drafts, from, i)
}

function hasObject(drafts: Drafts, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isObject(drafts, from, i)) return true
  return false
}

function isPrepositional({ units: { kind } }: Drafts, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (kind[i] === K.preposition || kind[i] === K.of) return true
  return false
}

/** The verb that takes up the words between marks of unit `i`: `called it “…”`, `warned of “…”`, `decried as “…” by X`. */
export function takenUpBy(drafts: Drafts, i: number, verbs: readonly VerbCue[]): VerbCue | undefined {
  const { units } = drafts
  const { kind, lower, speakers } = units
  const verb = verbBefore(verbs, i)
  if (verb === undefined || verb.denied || i - verb.last > 16 || hasFinite(units, verb.last + 1, i))
    return undefined
  const { frames } = verb.verb
  if (frames.includes('f')) {
    return verb.mood !== 'passive' || speakers.agent.has(lower[i + 1] ?? '') ? verb : undefined
  }
  const modifies = i + 1 < units.count && kind[i + 1] === K.noun && !speakers.times.has(lower[i + 1]!)
  return /[acq]/.test(frames) && !modifies && verb.mood !== 'passive' && takes(drafts, verb, i)
    ? verb
    : undefined
}

/** The marks are what is said or said of: `declared the vote “void”`, `evoked, on air, “…”`; not `poursuivre, chez lui, un “…”`. */
function takes({ units: { kind } }: Drafts, { last, verb }: VerbCue, i: number): boolean {
  const next = kind[last + 1]
  if (next === K.preposition || next === K.of || i === last + 1) return true
  if (!/[cq]/.test(verb.frames)) return false
  for (let k = last + 1; k < i; k++) if (kind[k]! >= K.comma || kind[k] === K.relative) return false
  return true
}
