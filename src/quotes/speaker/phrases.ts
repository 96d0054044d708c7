import { K, type Words } from '../words/words.ts'
import { bearsName, governorOf, nameRun, readBase } from './base.ts'
import { isPlural } from './gender.ts'
import type { Base, Phrase } from './phrase.ts'

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
    const last = lastBase(words, bases, b)
    if (base.form !== 'pronoun') base.full = bases[last]!.last
    if (opensWithOf(words, base.first)) base.first--
    base.governor = isRole(words, base, bases[last]!, bases[last + 1], persons)
      ? 'role'
      : governorOf(words, base.first)
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

/** `le président de l’association | Jean Durand`: what one does, with its complement up to `last`, who is named behind it. */
function isRole(
  words: Words,
  base: Base,
  last: Base,
  next: Base | undefined,
  persons: ReadonlySet<number>,
): boolean {
  const named = last !== base && next?.first === last.last + 1 && persons.has(next.first)
  return named && base.form === 'nominal' && bearsName(words, base.head)
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
