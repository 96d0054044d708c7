import { K, type Words } from '../words/words.ts'
import type { Clause } from './clause.ts'
import { beforeAuxiliary, complement, withoutTail } from './extent.ts'
import { between } from './gap.ts'
import { traitsOf } from './gender.ts'
import { isTime } from './kind.ts'
import type { Phrase } from './phrase.ts'
import type { Feature } from './rank.ts'

/** Words that may be the mention of a speaker, with what speaks for and against them. */
export interface Candidate {
  /** Indices of words; `last` is included. */
  readonly first: number
  readonly last: number
  readonly phrase: Phrase
  readonly features: readonly Feature[]
}

/** In words: what stands between commas behind a verb. */
const MOST_ASIDE = 12

/** Every phrase around a cue that might be its speaker. `phrases` are those between `clause.from` and `clause.to`. */
export function candidatesOf(
  words: Words,
  mask: Int32Array,
  clause: Clause,
  phrases: readonly Phrase[],
): Candidate[] {
  const free = phrases.filter(
    (p) =>
      p.governor !== 'owner' &&
      mask[p.first] === 0 &&
      !isTime(words, p) &&
      !isBracketed(words, p) &&
      !isPostnominal(words, p),
  )
  const candidates: Candidate[] = []
  const subjects = { main: mainSubject(words, clause, free), nearest: nearestSubject(words, clause, free) }
  const relative = isRelative(words, clause)
  for (const phrase of free) {
    const features: Feature[] = [...describe(words, phrase)]
    let last = phrase.full
    if (phrase.first === clause.clitic)
      features.push(clause.form === 'passive' ? 'subjectOfPassive' : 'clitic')
    else if (clause.form === 'source') {
      if (phrase.first !== sourceStart(words, clause, free)) continue
      features.push('source')
      last = complement(words, phrase, clause.to, true)
    } else if (phrase.first < clause.first) {
      last = before(words, clause, phrase, subjects, relative, features)
    } else if (phrase.first > clause.last) {
      last = after(words, mask, clause, phrase, free, features)
    } else continue
    if (phrase.governor === 'agent' && clause.form === 'passive' && phrase.first > clause.last)
      features.push('agentOfPassive')
    else if (isGoverned(words, phrase, clause, features)) features.push('governed')
    candidates.push({ first: phrase.first, last, phrase, features })
  }
  return candidates
}

/** `(D-N.Y.)`: what stands in short brackets speaks for nobody. */
function isBracketed({ lower }: Words, { first, full }: Phrase): boolean {
  let open = first - 1
  while (open >= 0 && first - open < 5 && lower[open] !== '(' && lower[open] !== ')') open--
  if (lower[open] !== '(' || first - open >= 5) return false
  for (let i = full + 1; i < full + 5; i++) if (lower[i] === ')') return true
  return false
}

/** Whether a preposition rules a phrase out. `from the mother complaining`, `by a lawmaker, who wrote`: it does not there. */
function isGoverned(
  words: Words,
  { governor, first }: Phrase,
  { form }: Clause,
  features: readonly Feature[],
): boolean {
  const { kind, lower, lexicon } = words
  if (governor === 'none' || form === 'source') return false
  const body = features.includes('person') || features.includes('group') || features.includes('name')
  // `le cas d’un détenu qui a dit`
  if (features.includes('antecedent')) return !body
  if (kind[first - 1] === K.of) return true
  // took weeks for the court to say
  const addressed = features.includes('person') || features.includes('pronoun')
  const addressing = addressed && words.language.quotation.addressing.has(lower[first - 1]!)
  if (form === 'infinitive' && addressing && features.includes('beforeVerb')) return false
  if (features.includes('besideParticiple')) {
    // `a letter to his officers saying`: whom one writes to does not speak
    const addressed = words.language.quotation.addressing.has(lower[first - 1]!)
    const told = features.includes('person') || features.includes('group') || features.includes('writing')
    return (addressed && kind[first - 2] === K.noun) || !told
  }
  // `after Smith said`: a conjunction
  const conjunction = lexicon.subordinators.has(lower[first - 1]!)
  return !(
    conjunction &&
    form === 'finite' &&
    (features.includes('beforeVerb') || features.includes('beforeVerbOverComplement'))
  )
}

/** `Ann Smith, QC,`: letters behind a name. */
function isPostnominal({ kind, text, start, end }: Words, { first, full }: Phrase): boolean {
  const enclosed = kind[first - 1] === K.comma && kind[full + 1] === K.comma
  if (first !== full || !enclosed || kind[first - 2] !== K.name) return false
  return LETTERS.test(text.slice(start[first], end[first]))
}

const LETTERS = /^\p{Lu}{2,3}$/u

function describe(words: Words, phrase: Phrase): Feature[] {
  const { types } = words
  const { form, head, determiner } = phrase
  if (form === 'pronoun') {
    const traits = traitsOf(words, phrase)
    return traits.vague || traits.animate === 'thing' ? ['weakPronoun'] : ['pronoun']
  }
  if (form === 'name') return ['name']
  const kind = types[head]!.noun
  if (kind === 'person' || kind === 'group' || kind === 'writing') return [kind]
  return determiner === 'none' ? ['thing', 'bare'] : ['thing']
}

/** Whether a relative pronoun is the verb's subject. */
function isRelative({ kind }: Words, { first }: Clause): boolean {
  return kind[first - 1] === K.relative
}

/** The last phrase before the verb that a verb of its own follows; over a comma in no subordinate clause: `so that Kagan steps down, saying`. */
function nearestSubject({ kind }: Words, { first }: Clause, phrases: readonly Phrase[]): Phrase | undefined {
  let nearest: Phrase | undefined
  for (const phrase of phrases) {
    const next = kind[phrase.full + 1]
    const verbal = next === K.verb || next === K.auxiliary || next === K.between
    const opener = kind[phrase.first - 1]
    const under = kind[first - 1] === K.comma && (opener === K.subordinator || opener === K.relative)
    if (phrase.full + 1 < first && phrase.governor === 'none' && verbal && !under) nearest = phrase
  }
  return nearest
}

/** The first phrase that no preposition governs, past an opening `After the match,` or `When he came,`. */
function mainSubject(
  { kind }: Words,
  { from, first }: Clause,
  phrases: readonly Phrase[],
): Phrase | undefined {
  let start = from
  while (start < first && (kind[start] === K.quote || kind[start] === K.coordinator)) start++
  const opening = kind[start]
  if (
    opening === K.subordinator ||
    opening === K.preposition ||
    opening === K.of ||
    opening === K.adverb ||
    opening === K.verb
  ) {
    let comma = start
    while (comma < first && kind[comma] !== K.comma) comma++
    if (comma < first) start = comma
  }
  return (
    phrases.find((p) => p.first >= start && p.first < first && p.governor === 'none') ??
    phrases.find((p) => p.first >= from && p.first < first && p.governor === 'none')
  )
}

/** Features of a phrase before the verb. Returns the last word of the mention. */
function before(
  words: Words,
  clause: Clause,
  phrase: Phrase,
  { main, nearest }: { main: Phrase | undefined; nearest: Phrase | undefined },
  relative: boolean,
  features: Feature[],
): number {
  const { first, form } = clause
  const verb = relative ? first - 1 : first
  const gap = between(words, phrase.full + 1, verb)
  const loose = form === 'participle' || form === 'infinitive'
  if (form === 'passive') features.push('subjectOfPassive')
  if (phrase === main) features.push(loose ? 'subjectOfMain' : 'subjectOfClause')
  if (phrase === nearest && loose)
    features.push(words.kind[first - 1] === K.comma ? 'nearestSubjectOverComma' : 'nearestSubject')
  const complement = gap.attached && !gap.verbs && !gap.broken
  if (form === 'participle' && gap.empty) features.push('besideParticiple')
  else if (form === 'participle' && complement) features.push('besideParticipleOverComplement')
  else if (gap.empty) features.push(relative ? 'antecedent' : 'beforeVerb')
  else if (complement) features.push(relative ? 'antecedentOverComplement' : 'beforeVerbOverComplement')
  else if (gap.attached && !gap.broken && (!gap.finite || (phrase === main && gap.relative)))
    features.push('beforeVerbOverClause')
  else if (gap.commaOnly && relative) features.push('antecedent')
  else if (gap.enclosed && !loose) features.push('beforeVerbOverAside')
  if (
    form === 'participle' &&
    gap.empty &&
    features.includes('writing') &&
    words.kind[phrase.first - 1] !== K.of
  )
    features.push('writingBesideParticiple')
  if (form === 'participle' && phrase.determiner === 'possessive') features.push('possessed')
  if (form === 'participle' && gap.empty && words.lexicon.cited.has(words.lower[phrase.first - 1]!))
    features.push('quoted')
  // `X left, the public shouting`: a subject of its own
  const absolute = form === 'participle' && gap.empty
  if (absolute && words.kind[phrase.first - 1] === K.comma) features.push('absolute')
  else if (!loose && phrase !== main && phrase.form === 'name' && gap.commaOnly && isApposed(words, phrase)) {
    if (words.kind[phrase.first - 2] !== K.name || main?.form === 'nominal') features.push('apposedName')
  }
  if (gap.empty || gap.broken || !gap.attached) return phrase.full
  if (phrase.form !== 'nominal') return complement && form === 'finite' ? verb - 1 : phrase.full
  if (complement || !loose) return withoutTail(words, phrase.full, verb)
  // `A prisoner sobbed on the phone, telling …`: the subject’s own verb; `shows a prisoner held in Kiev telling …`: a complement
  return phrase === main || gap.finite || gap.auxiliary
    ? beforeAuxiliary(words, phrase.full, verb)
    : withoutTail(words, phrase.full, verb)
}

/** `X, the mayor`: a phrase right after a comma after a phrase. */
function isApposed({ kind, lower, lexicon }: Words, { first, form }: Phrase): boolean {
  if (form === 'pronoun') return false
  const before = kind[first - 2]
  if (lexicon.times.has(lower[first - 2]!)) return false
  return kind[first - 1] === K.comma && (before === K.noun || before === K.name || before === K.adjective)
}

/** Features of a phrase after the verb. Returns the last word of the mention. */
function after(
  words: Words,
  mask: Int32Array,
  clause: Clause,
  phrase: Phrase,
  all: readonly Phrase[],
  features: Feature[],
): number {
  const slot = subjectSlot(words, clause)
  const skipped = all.filter((p) => p.first >= slot && p.first < phrase.first && p.first > clause.clitic)
  if (clause.form === 'participle' || clause.form === 'infinitive') {
    const opening = clause.opens && phrase.governor === 'none' && afterComma(words, mask, phrase)
    if (opening) features.push('afterOpening')
    return phrase.full
  }
  if (clause.form === 'passive') {
    const place = words.lexicon.places.has(words.lower[phrase.first - 1]!)
    if (place && features.includes('writing')) features.push('writtenIn')
    return complement(words, phrase, clause.to)
  }
  const direct = phrase.first === slot
  const free = phrase.first > slot && skipped.every((p) => p.governor !== 'none')
  if (direct) features.push(clause.inverted ? 'afterInverted' : 'afterVerb')
  else if (free && clause.inverted) features.push('afterInvertedOverComplement')
  return complement(words, phrase, clause.to)
}

/** Where a subject behind its verb starts, past an aside: `a déclaré, les larmes aux yeux, le juge`. */
function subjectSlot({ kind }: Words, { last, to }: Clause): number {
  if (kind[last + 1] !== K.comma) return last + 1
  let w = last + 2
  while (w < to && w - last < MOST_ASIDE && kind[w] !== K.comma && kind[w] !== K.stop) w++
  return kind[w] === K.comma ? w + 1 : last + 1
}

/** Whether a comma or a quotation stands right before a phrase. */
function afterComma({ kind }: Words, mask: Int32Array, { first }: Phrase): boolean {
  let w = first - 1
  while (w >= 0 && kind[w] === K.quote && mask[w] === 0) w--
  return w >= 0 && (kind[w] === K.comma || mask[w] !== 0)
}

/** Where the source after `according to` starts: past a noun of speech whose complement is meant. */
function sourceStart({ lower, lexicon }: Words, { last }: Clause, phrases: readonly Phrase[]): number {
  const at = phrases.findIndex((p) => p.first > last)
  const phrase = phrases[at]
  if (phrase === undefined) return -1
  const inner = phrases[at + 1]
  if (inner !== undefined && inner.first <= phrase.full && lexicon.speeches.has(lower[phrase.head]!))
    return inner.first
  return phrase.first
}
