import { IN } from '../words/types.ts'
import { K, type Words } from '../words/words.ts'
import { isPlural } from './gender.ts'

type Determiner = 'definite' | 'indefinite' | 'possessive' | 'demonstrative' | 'quantity' | 'none'

/** A noun phrase or pronoun. All numbers are indices of words; ranges include their last word. */
export interface Phrase {
  /** Its place among the phrases of its text. */
  readonly at: number
  readonly first: number
  readonly last: number
  /** The last word with the complements that of, de, du join to it. */
  readonly full: number
  /** The noun that says what it is; for a name its last word. */
  readonly head: number
  readonly form: 'pronoun' | 'name' | 'nominal'
  readonly determiner: Determiner
  /** The run of capitalised words that names it: `Kanye West` of `le rappeur Kanye West`. */
  readonly name: readonly [number, number] | undefined
  /** What stands before: a preposition rules out a subject, `agent` is the by of a passive; `owner`: an ’s follows; `role`: more roles follow, and the name of who bears them. */
  readonly governor: 'none' | 'preposition' | 'agent' | 'owner' | 'role'
}

/**
 * The noun phrases of a text, in text order; they do not overlap, complements with of are phrases of their own too.
 * `persons` are the words that the names of persons start with, where they are known.
 */
export function findPhrases(words: Words, persons: ReadonlySet<number>): Phrase[] {
  const phrases: Phrase[] = []
  const bases: Base[] = []
  // the first line ends before this word
  const headline = words.opensLine.indexOf(1, 1)
  const marks = { headline, persons }
  for (let i = 0; i < words.count; ) {
    const base = readBase(words, i, marks)
    if (base === undefined) i++
    else {
      bases.push(base)
      i = base.last + 1
    }
  }
  for (let b = 0; b < bases.length; b++) {
    const base = bases[b]!
    const owner = ownerOf(words, base)
    if (owner !== undefined) {
      owner.at = phrases.length
      phrases.push(owner)
    }
    if (base.form !== 'pronoun') base.full = bases[lastBase(words, bases, b)]!.last
    if (opensWithOf(words, base.first)) base.first--
    base.governor = isRole(words, bases, b, persons) ? 'role' : governorOf(words, base.first)
    base.at = phrases.length
    phrases.push(base)
  }
  return phrases
}

/**
 * The base that base `b` ends with: its complements, `le centre de l’université de Lyon et du journal`, and what else one
 * person is called, `un vendeur et consultant d’une armurerie`.
 */
function lastBase(words: Words, bases: readonly Base[], b: number): number {
  const { kind, lower, lexicon } = words
  let last = b
  for (let next = b + 1; next < bases.length; next++) {
    const end = bases[last]!.last
    const { first } = bases[next]!
    const joined =
      (kind[end + 1] === K.of && first === end + 2) || (last === b && isAlso(words, bases[b]!, bases[next]!))
    const also =
      last > b &&
      lexicon.additive.has(lower[end + 1]!) &&
      kind[end + 2] === K.of &&
      (first === end + 2 || first === end + 3)
    if (!joined && !also) break
    last = next
  }
  return last
}

/** `his friend and ally`, `actor and director Ann Lee`: a second noun of persons without an article says what else the first one is. */
function isAlso(words: Words, one: Base, other: Base): boolean {
  const { kind, lower, types, lexicon } = words
  const and = one.last + 1
  const joined = kind[and] === K.coordinator && lexicon.additive.has(lower[and]!) && other.first === and + 1
  if (!joined || one.form !== 'nominal' || other.determiner !== 'none') return false
  if (types[one.head]!.noun !== 'person' || types[other.first]!.capital) return false
  if (other.name !== undefined) return other.name[0] > other.first && !isPlural(words, one)
  const noun = kind[other.first] === K.noun || types[other.head]!.noun === 'person'
  return noun && one.determiner !== 'none'
}

/** `le président de l’association | Jean Durand`: what one does who is named behind it. */
function isRole(words: Words, bases: readonly Base[], b: number, persons: ReadonlySet<number>): boolean {
  const base = bases[b]!
  const last = lastBase(words, bases, b)
  const name = bases[last + 1]
  const adjacent = last > b && name?.first === bases[last]!.last + 1
  return adjacent && persons.has(name.first) && base.form === 'nominal' && bearsName(words, base.head)
}

/** `Graham` of `Graham’s vote`: who owns is spoken of too. */
function ownerOf(words: Words, base: Base): Base | undefined {
  for (let i = base.last - 1; i > base.first; i--) {
    if (words.kind[i] !== K.genitive) continue
    const last = i - 1
    const name = nameRun(words, base.first, last)
    const { first, determiner } = base
    const form = name === undefined ? 'nominal' : 'name'
    return { at: -1, first, last, full: last, head: last, form, determiner, name, governor: 'owner' }
  }
  return undefined
}

/** A phrase whose complements, governor and place are still to be found. */
type Base = { -readonly [K in keyof Phrase]: Phrase[K] }

/** `D’autres élus`, where a clause starts: the small word belongs to the quantity. */
function opensWithOf({ kind, types, lexicon, opensLine }: Words, first: number): boolean {
  if (first === 0 || kind[first - 1] !== K.of) return false
  const [of, word] = [types[first - 1]!.typographic, types[first]!.typographic]
  if (!lexicon.quantifiers.has(`${of}${word}`) && !lexicon.quantifiers.has(`${of} ${word}`)) return false
  const before = kind[first - 2]
  return (
    first === 1 ||
    opensLine[first - 1] === 1 ||
    before === K.stop ||
    before === K.comma ||
    before === K.coordinator
  )
}

function governorOf({ kind, lower, lexicon }: Words, first: number): Phrase['governor'] {
  if (first === 0) return 'none'
  if (lexicon.agent.has(lower[first - 1]!)) return 'agent'
  // `as chairman`
  if (kind[first - 1] === K.subordinator && kind[first] === K.noun) return 'preposition'
  return kind[first - 1] === K.preposition || kind[first - 1] === K.of ? 'preposition' : 'none'
}

/** What of a text bears on where phrases end. */
interface Marks {
  /** The word that the second line starts with. */
  readonly headline: number
  /** Words that a person’s name starts with. */
  readonly persons: ReadonlySet<number>
}

/** Whether a noun may have a person’s name right behind it. */
function bearsName({ lower, lexicon, types }: Words, i: number): boolean {
  const { noun, lists } = types[i]!
  return noun === 'person' || (lists & IN.titles) > 0 || lexicon.labels.has(lower[i]!)
}

/** In words: each of a long run of numbers would else be followed to the run's end. */
const MOST_BEFORE_NOUN = 40

/** Reads the phrase that starts at word `i`, if one does. */
function readBase(words: Words, i: number, { headline, persons }: Marks): Base | undefined {
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
function nameRun(words: Words, first: number, last: number): readonly [number, number] | undefined {
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
