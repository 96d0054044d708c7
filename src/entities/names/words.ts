import { hashText, mix } from '../../tagger/hash.ts'
import { DIGIT, kindOf, LOWER, SURROGATE, UPPER } from '../../text/chars.ts'
import type { Lexicons } from './lexicons.ts'

/** How a word is cased. */
export const CASE = { lower: 1, title: 2, upper: 3, initial: 4, mixed: 5, number: 6, mark: 7 } as const

/** What names need to know of a word, wherever it stands. */
export interface NameWord {
  readonly exact: number
  /** Hash of the word in lower case: what is compared across a document. */
  readonly lower: number
  readonly shape: number
  /** One of CASE. */
  readonly case: number
  readonly length: number
  /** Hashes of the first 1 to 4 and last 1 to 5 characters, lower-cased. */
  readonly prefixes: readonly number[]
  readonly suffixes: readonly number[]
  /** Cluster numbers, fine to coarse, of the word as it is cased and of its lower case; 0 where unknown. */
  readonly clusters: readonly number[]
  readonly lowerClusters: readonly number[]
  /** The first three of its clusters, fine to coarse; 0 where unknown. */
  readonly fine: number
  readonly middle: number
  readonly coarse: number
  /** Hash of its last three characters, of all of a shorter one. */
  readonly ending: number
  /** Gazetteer classes of the word alone. */
  readonly classes: number
}

/** The words of a document, its sentences by first word (and the number of words), and what is known of each word. */
export interface NameDocument {
  readonly words: readonly string[]
  readonly sentences: ArrayLike<number>
  readonly described: readonly NameWord[]
}

/** Describes a word type. */
export function describe(written: string, lexicons: Lexicons): NameWord {
  const word = written.replaceAll('’', "'")
  const lowered = word.toLowerCase()
  const kind = caseOf(word)
  const exact = hashText(word)
  const lower = hashText(lowered)
  const lowerCluster = lexicons.clusters.get(lower)
  let cluster = kind === CASE.lower ? lowerCluster : lexicons.clusters.get(exact)
  if (cluster === 0 && kind === CASE.upper)
    cluster = lexicons.clusters.get(hashText(word.charAt(0) + lowered.slice(1)))
  const prefixes: number[] = []
  const suffixes: number[] = []
  for (let n = 1; n <= 4 && n < lowered.length; n++) prefixes.push(hashText(lowered, 0, n))
  for (let n = 1; n <= 5 && n < lowered.length; n++) suffixes.push(hashText(lowered, lowered.length - n))
  const clusters = lexicons.levels(cluster || lowerCluster)
  return {
    exact,
    lower,
    shape: shapeOf(word),
    case: kind,
    length: word.length,
    prefixes,
    suffixes,
    clusters,
    lowerClusters: lexicons.levels(lowerCluster),
    fine: clusters[0] ?? 0,
    middle: clusters[1] ?? 0,
    coarse: clusters[2] ?? 0,
    ending: suffixes[2] ?? lower,
    classes: lexicons.gazetteer.get(mix(0, lower)),
  }
}

/** Is the word cased as a name may be? */
export function isCapital(word: NameWord): boolean {
  return word.case >= CASE.title && word.case <= CASE.mixed
}

function caseOf(word: string): number {
  let upper = 0
  let lower = 0
  let digits = 0
  for (let i = 0; i < word.length; i++) {
    const kind = kindOf(word.charCodeAt(i))
    if (kind === UPPER) upper++
    else if (kind === LOWER || kind === SURROGATE) lower++
    else if (kind === DIGIT) digits++
  }
  if (upper + lower === 0) return digits > 0 ? CASE.number : CASE.mark
  if (upper === 0) return CASE.lower
  if (upper === 1 && lower === 0 && digits === 0) return CASE.initial
  if (lower === 0) return CASE.upper
  return kindOf(word.charCodeAt(0)) === UPPER && (upper === 1 || /[-'’.]/.test(word))
    ? CASE.title
    : CASE.mixed
}

/** The kinds of a word's characters, runs of one kind told once or, of three and more, twice. */
function shapeOf(word: string): number {
  let hash = 7
  let run = 0
  let last = -1
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    const kind = kindOf(code)
    const sign = kind === UPPER || kind === LOWER || kind === DIGIT ? kind : code + 100
    run = sign === last ? run + 1 : 1
    last = sign
    if (run === 1 || run === 3) hash = mix(hash, sign)
  }
  return hash
}
