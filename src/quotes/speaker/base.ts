import { IN } from '../words/types.ts'
import { K, type Words } from '../words/words.ts'
import type { Base, Determiner, Phrase } from './phrase.ts'

/** What of a text bears on where phrases end. */
export interface Marks {
  /** The word that the second line starts with. */
  readonly headline: number
  /** Words that a person’s name starts with. */
  readonly persons: ReadonlySet<number>
}

/** What stands before word `first`. */
export function governorOf({ kind, lower, lexicon }: Words, first: number): Phrase['governor'] {
  if (first === 0) return 'none'
  if (lexicon.agent.has(lower[first - 1]!)) return 'agent'
  // `as chairman`
  if (kind[first - 1] === K.subordinator && kind[first] === K.noun) return 'preposition'
  return kind[first - 1] === K.preposition || kind[first - 1] === K.of ? 'preposition' : 'none'
}

/** Whether a noun may have a person’s name right behind it. */
export function bearsName({ lower, lexicon, types }: Words, i: number): boolean {
  const { noun, lists } = types[i]!
  return noun === 'person' || (lists & IN.titles) > 0 || lexicon.labels.has(lower[i]!)
}

/** In words: each of a long run of numbers would else be followed to the run's end. */
const MOST_BEFORE_NOUN = 40

/** Reads the phrase that starts at word `i`, if one does. */
export function readBase(words: Words, i: number, { headline, persons }: Marks): Base | undefined {
  const { kind, lower, lexicon, opensLine, types } = words
  if (kind[i] === K.pronoun) return newBase(i, i, i, 'pronoun', 'none', undefined)
  if (isLatter(words, i)) return newBase(i, i + 1, i + 1, 'pronoun', 'none', undefined)
  let end = -1
  let j = i
  let noun = -1
  for (; j < words.count; j++) {
    if (j > i && opensLine[j]) break
    if (noun < 0 && j - i > MOST_BEFORE_NOUN) return undefined
    const k = kind[j]!
    if (k === K.noun || k === K.name) {
      // `avec émotion Garcia`: no name goes with a bare noun after a preposition, but for titles
      const bare = k === K.name && noun === i && kind[i - 1] === K.preposition && kind[noun] === K.noun
      if (bare && !lexicon.persons.has(lower[noun]!)) break
      // `à la foule Tracey Ullman`: a person’s name goes with a noun of persons only
      const governed = noun >= 0 && governorOf(words, i) === 'preposition'
      // `a dit à l’AFP Anne Roux`; but: le chef des Verts Anne Roux
      const behindName = end === j - 1 && kind[end] === K.name && !bearsName(words, end)
      if (kind[i - 1] === K.preposition && behindName && persons.has(j)) break
      if (governed && persons.has(j) && end === j - 1 && kind[end] === K.noun) {
        // `aux journalistes Anne Roux`: nor with one of several
        const several = lexicon.plurals.has(lower[i]!) || lexicon.plurals.has(lower[i - 1]!)
        if (several || !bearsName(words, end)) break
      }
      if (isHeadlineVerb(words, j, headline) && end === j - 1) break
      const time = (types[j]!.lists & IN.times) > 0
      if (time && noun >= 0 && kind[j - 1] !== K.genitive) break
      if (noun < 0) noun = j
      end = j
      if (time && kind[j + 1] !== K.genitive && (k === K.noun || kind[j + 1] === K.name || j === i)) break
    } else if (
      k === K.verb &&
      noun < 0 &&
      (j > i || opensWithParticiple(words, i)) &&
      modifies(kind[j + 1])
    ) {
      // `a captured soldier`
    } else if (k === K.determiner) {
      if (noun >= 0 && kind[j - 1] !== K.genitive) break
    } else if (k === K.of && j === i && !afterNoun(words, i)) {
      if (!lexicon.indefinite.has(lower[i]!)) return undefined // a partitive opens a phrase: des sources
    } else if (k === K.adjective) {
      if (noun >= 0 && lexicon.adjectivesFollow) end = j
    } else if (k === K.coordinator && noun < 0 && joinsAdjectives(words, j)) {
      // current and former officials
    } else if (k === K.genitive) {
      const next = kind[j + 1]
      if (end !== j - 1 || (next !== K.noun && next !== K.name && next !== K.adjective)) break
    } else if (k === K.quote) {
      const close = quotedNoun(words, j)
      if (close < 0) break
      j = close
    } else break
  }
  if (end < 0) return elliptic(words, i, j - 1)
  const name = nameRun(words, i, end)
  const head = name !== undefined && name[1] === end ? end : headOf(words, i, end)
  return newBase(i, end, head, name === undefined ? 'nominal' : 'name', determinerOf(words, i), name)
}

function joinsAdjectives({ kind, lower, lexicon }: Words, i: number): boolean {
  return kind[i - 1] === K.adjective && kind[i + 1] === K.adjective && lexicon.additive.has(lower[i]!)
}

/** `the latter`, `ce dernier`: an article, and no noun behind it. */
function isLatter({ kind, lower, lexicon }: Words, i: number): boolean {
  if (kind[i] !== K.determiner || !lexicon.latter.has(lower[i + 1] ?? '')) return false
  if (!lexicon.demonstratives.has(lower[i]!) && lexicon.adjectivesFollow) return false
  const next = kind[i + 2]
  return next !== K.noun && next !== K.name && next !== K.adjective && next !== K.genitive && next !== K.of
}

/** `showed handcuffed prisoners`; in headlines `Captured soldier weeps`. */
function opensWithParticiple({ kind, lower, lexicon, opensLine }: Words, i: number): boolean {
  if (!opensLine[i] && kind[i - 1] !== K.verb) return false
  return (
    lexicon.participles.some((ending) => lower[i]!.endsWith(ending)) &&
    !lower[i]!.endsWith(lexicon.participle)
  )
}

/** `Captured soldier sobs as …`: in headlines verbs look like nouns. */
function isHeadlineVerb({ kind, lower, lexicon }: Words, i: number, headline: number): boolean {
  if (i >= headline || kind[i] !== K.noun || !lower[i]!.endsWith('s')) return false
  return lexicon.persons.has(lower[i - 1] ?? '') && kind[i + 1] === K.subordinator
}

const modifies = (k: number | undefined) => k === K.noun || k === K.name || k === K.adjective

function newBase(
  first: number,
  last: number,
  head: number,
  form: Phrase['form'],
  determiner: Determiner,
  name: Phrase['name'],
): Base {
  return { at: -1, first, last, full: last, head, form, determiner, name, governor: 'none' }
}

function afterNoun({ kind, lower, lexicon }: Words, i: number): boolean {
  const before = kind[i - 1]
  const one = before === K.determiner && lexicon.indefinite.has(lower[i - 1]!) // un des élus
  return one || before === K.noun || before === K.name || before === K.adjective || before === K.adverb
}

/** `the 24-year-old`, `one of the women`, `others`: a phrase without a noun. */
function elliptic(words: Words, first: number, last: number): Base | undefined {
  const { kind, lower, lexicon } = words
  if (last < first) return undefined
  const determiner = determinerOf(words, first)
  const aged = determiner === 'definite' && last > first && kind[last] === K.adjective
  const part =
    (kind[last] === K.adjective || lexicon.quantifiers.has(lower[last]!)) && kind[last + 1] === K.of
  const next = kind[last + 1]
  const single = last === first || (last === first + 1 && kind[first] === K.determiner)
  const one = single && lexicon.indefinite.has(lower[last]!) && kind[last + 1] === K.of // un des élus, l’un des élus
  const alone =
    last === first && lexicon.quantifiers.has(lower[last]!) && (next === K.verb || next === K.auxiliary)
  const ratio = ratioEnd(words, last)
  if (ratio > last) return newBase(first, ratio, ratio, 'nominal', 'quantity', undefined)
  // `those surveyed`, `those who left`
  const those = single && determiner === 'demonstrative' && (next === K.verb || next === K.relative)
  if (!aged && !part && !alone && !one && !those) return undefined
  return newBase(first, last, last, 'nominal', aged ? determiner : 'quantity', undefined)
}

/** Where `two in three`, `nine out of ten` ends before a verb; the number itself where it is none. */
function ratioEnd({ kind }: Words, number: number): number {
  let i = number + 1
  while (kind[i] === K.preposition || kind[i] === K.of) i++
  const next = kind[i + 1]
  const numbers = i > number + 1 && kind[number] === K.adjective && kind[i] === K.adjective
  return numbers && (next === K.verb || next === K.auxiliary) ? i : number
}

function determinerOf({ kind, types }: Words, i: number): Determiner {
  const { lists } = types[i]!
  if (lists & IN.definite) return 'definite'
  if (lists & IN.indefinite || kind[i] === K.of) return 'indefinite'
  if (lists & IN.possessives) return 'possessive'
  if (lists & IN.demonstratives) return 'demonstrative'
  if (lists & IN.quantifiers) return 'quantity'
  return 'none'
}

/** The word of the mark that closes a short title used as a noun: `"60 Minutes" correspondent`; -1 if it is none. */
function quotedNoun({ kind, count }: Words, open: number): number {
  for (let j = open + 1; j < Math.min(count, open + 6); j++) {
    if (kind[j] === K.quote && j === open + 1) return -1
    if (kind[j] === K.quote) return kind[j + 1] === K.noun || kind[j + 1] === K.name ? j : -1
    if (kind[j] !== K.noun && kind[j] !== K.name && kind[j] !== K.adjective && kind[j] !== K.determiner)
      return -1
  }
  return -1
}

/** The capitalised run that names the phrase: its tail, or what stands before `newspaper`, or before an adjective. */
export function nameRun(words: Words, first: number, last: number): readonly [number, number] | undefined {
  const { kind, lower, lexicon } = words
  let to = last
  if (kind[to] !== K.name) {
    if (lexicon.adjectivesFollow) {
      if (kind[to] !== K.adjective) return undefined
      to--
    } else if (lexicon.labels.has(`${lower[to - 1]} ${lower[to]}`)) to -= 2
    else if (lexicon.labels.has(lower[to]!)) to--
    else return undefined
    if (kind[to] !== K.name || to < first) return undefined
    // `the British newspaper`
    if (to < last && (lexicon.demonyms.has(lower[to]!) || lexicon.offices.has(lower[to]!))) return undefined
  }
  let from = to
  while (from > first && (kind[from - 1] === K.name || joinsNames(words, from - 1))) from--
  return [from, to]
}

/** `&` inside a name. */
function joinsNames({ lower, kind }: Words, i: number): boolean {
  return lower[i] === '&' && kind[i - 1] === K.name
}

/** The noun that says what a nominal is: the last in English, the first in French. */
function headOf({ kind, lexicon }: Words, first: number, last: number): number {
  if (!lexicon.adjectivesFollow) return last
  for (let i = first; i <= last; i++) if (kind[i] === K.noun) return i
  return last
}
