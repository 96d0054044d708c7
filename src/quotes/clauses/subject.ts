import { K } from '../words/words.ts'
import { isFiniteVerb } from './finite.ts'
import { MARKED, type Units } from './units.ts'

/**
 * Units `[from, to)` are a subject: a noun phrase, with appositives and relative clauses between commas, no verb of its own
 * unless the attribution `closes` its sentence. Behind marks (`marked`) an aside between commas may be anything.
 */
export function isSubject(units: Units, from: number, to: number, closes: boolean, marked = false): boolean {
  const { kind } = units
  // Will Smith, Mark Zuckerberg: first names that are verbs as well
  const firstName =
    kind[from + 1] === K.name && from + 1 < to && /\p{Lu}/u.test(units.text[units.start[from]!]!)
  if (kind[from] === K.preposition || (kind[from] === K.verb && !firstName)) return false
  let noun = false
  let relative = false
  let commas = 0
  let related = false
  for (let i = firstName ? from + 1 : from; i < to; i++) {
    const k = kind[i]!
    if (k === K.comma) {
      relative = false
      commas++
      // “…,” a member of the church, where she sings told him
      related = kind[i + 1] === K.relative || kind[i + 1] === K.subordinator
    } else if (marked && commas % 2 === 1 && k < K.stop) {
      // “…,” Ann Smith, who served as mayor, said
    } else if (k === K.relative) relative = true
    else if (k === K.stop || k === K.colon || k === K.subordinator) return false
    else if (k === MARKED && (kind[i + 1] === K.comma || units.text[units.end[i]! - 2] === ',')) return false
    else if (k === K.pronoun && i > from && kind[i - 1] === K.noun) return false
    else if (k === K.noun || k === K.name || k === K.pronoun || k === K.determiner || k === MARKED)
      noun = true
    else if (isFiniteVerb(units, i) && !relative && !closes && !isParticiple(units, i)) return false
  }
  // an aside has a comma on either side
  const aside = kind[to - 1] === K.comma && commas > 1
  const open = marked && commas === 1 && (kind[to - 1] === K.comma || related || isName(units, to))
  return noun && (commas === 0 || aside || open)
}

/** `another friend, Ann Smith | said`: nothing but a name behind the comma. */
function isName({ kind }: Units, to: number): boolean {
  let first = to
  while (first > 0 && kind[first - 1] === K.name) first--
  return first < to && kind[first - 1] === K.comma
}

/** A participle behind its noun: `a poll published last week`. */
function isParticiple({ kind, lower }: Units, i: number): boolean {
  return (
    kind[i] === K.verb &&
    /(?:ed|en|wn|ght|ing)$/.test(lower[i]!) &&
    i > 0 &&
    (kind[i - 1] === K.noun || kind[i - 1] === K.comma)
  )
}
