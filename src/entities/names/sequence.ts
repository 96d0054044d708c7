import type { Sequence } from '../../tagger/features.ts'
import { mix } from '../../tagger/hash.ts'
import { acronymsOf } from './acronyms.ts'
import { PREFIX } from './classes.ts'
import type { Lexicons } from './lexicons.ts'
import { CASE, isCapital, type NameDocument, type NameWord } from './words.ts'

/** A sentence whose names are sought, with what its document tells about it. */
export interface NameSequence extends Sequence {
  /** How its words are cased: one of STYLE. */
  readonly style: number
  /** For each token 0 or, where a phrase of several words stands in a gazetteer, its classes and the token's place in it. */
  readonly phrases: Int32Array
  /** For each token what the rest of the document shows of its word: bits of SEEN. */
  readonly seen: Uint8Array
  /** For each token how its document introduces it as an acronym: one of ACRONYM, or 0. */
  readonly acronyms: Uint8Array
  /** For each token what a first pass found for its word elsewhere in the document; 0 where it found nothing. */
  readonly evidence: Int32Array
}

const STYLE = { usual: 0, upper: 1, title: 2, lower: 3 } as const

const SEEN = { lower: 1, capital: 2 } as const

/** The sentences of a document as sequences, without evidence. */
export function sequencesOf(document: NameDocument, lexicons: Lexicons): NameSequence[] {
  const { words, sentences, described } = document
  const phrases = new Int32Array(words.length)
  const seen = new Map<number, number>()
  const none = new Int32Array(words.length)
  const styles: number[] = []
  for (let s = 0; s + 1 < sentences.length; s++) {
    const [from, to] = [sentences[s]!, sentences[s + 1]!]
    const style = styleOf(described, from, to)
    styles.push(style)
    findPhrases(described, from, to, lexicons, phrases)
    if (style !== STYLE.usual) continue
    for (let i = from; i < to; i++) {
      const word = described[i]!
      if (word.length < 2) continue
      if (word.case === CASE.lower) seen.set(word.lower, (seen.get(word.lower) ?? 0) | SEEN.lower)
      else if (i > from && isCapital(word)) seen.set(word.lower, (seen.get(word.lower) ?? 0) | SEEN.capital)
    }
  }
  const acronyms = acronymsOf(document)
  const bits = new Uint8Array(words.length)
  for (let i = 0; i < words.length; i++) bits[i] = seen.get(described[i]!.lower) ?? 0
  return styles.map((style, s) => {
    const [from, to] = [sentences[s]!, sentences[s + 1]!]
    return {
      words: words.slice(from, to),
      style,
      phrases: phrases.subarray(from, to),
      seen: bits.subarray(from, to),
      acronyms: acronyms.subarray(from, to),
      evidence: none.subarray(from, to),
    }
  })
}

function styleOf(described: readonly NameWord[], from: number, to: number): number {
  let lower = 0
  let title = 0
  let upper = 0
  for (let i = from; i < to; i++) {
    const word = described[i]!
    if (word.length < 3) continue
    if (word.case === CASE.lower) lower++
    else if (word.case === CASE.title) title++
    else if (word.case === CASE.upper) upper++
  }
  if (upper >= 2 && upper > 2 * (lower + title)) return STYLE.upper
  if (title + upper >= 4 && title + upper > 2 * lower) return STYLE.title
  return title + upper === 0 && lower >= 3 ? STYLE.lower : STYLE.usual
}

/** Marks the longest gazetteer phrases of two words and more. */
function findPhrases(
  described: readonly NameWord[],
  from: number,
  to: number,
  { gazetteer }: Lexicons,
  out: Int32Array,
): void {
  for (let i = from; i < to; i++) {
    const word = described[i]!
    if (!isCapital(word) || (word.classes & PREFIX) === 0) continue
    let hash = mix(0, word.lower)
    let best = 0
    let end = i
    for (let j = i + 1; j < to; j++) {
      hash = mix(hash, described[j]!.lower)
      const classes = gazetteer.get(hash)
      if (classes & ~PREFIX) {
        best = classes & ~PREFIX
        end = j
      }
      if ((classes & PREFIX) === 0) break
    }
    if (best === 0) continue
    for (let j = i; j <= end; j++) out[j] = best * 4 + (j === i ? 1 : j === end ? 3 : 2)
    i = end
  }
}
