import type { FeatureSet, Hashes } from '../../tagger/features.ts'
import { mix } from '../../tagger/hash.ts'
import { PREFIX } from './classes.ts'
import type { Lexicons } from './lexicons.ts'
import type { NameSequence } from './sequence.ts'
import { CASE, describe, isCapital, type NameWord } from './words.ts'

/** Goes up when the templates below change: models made with others are refused. */
const VERSION = 'names-1'

/** The features that names are found by, with the word lists of one model. */
export function nameFeatures(lexicons: Lexicons): FeatureSet<NameWord, NameSequence> {
  return {
    version: VERSION,
    offsets: [-2, -1, 0, 1, 2],
    describe: (word) => describe(word, lexicons),
    word: wordFeatures,
    context: contextFeatures,
    plain: isPlain,
    later: evidenceFeatures,
  }
}

function wordFeatures(word: NameWord, offset: number, out: Hashes): void {
  out.add(mix(1, word.lower))
  out.add(mix(2, word.case))
  out.add(mix(3, word.classes))
  for (const cluster of word.clusters) out.add(mix(4, cluster))
  if (offset < -1 || offset > 1) return
  out.add(mix(5, word.shape))
  out.add(mix(6, word.ending))
  for (const [bit, mask] of CLASSES) if (word.classes & mask) out.add(mix(mix(7, bit), word.classes & mask))
  if (offset !== 0) return
  out.add(mix(8, word.exact))
  for (const prefix of word.prefixes) out.add(mix(9, prefix))
  for (const suffix of word.suffixes) {
    out.add(mix(10, suffix))
    out.add(mix(mix(11, suffix), word.case))
  }
  for (const cluster of word.clusters) out.add(mix(mix(12, cluster), word.case))
  if (word.case === CASE.lower) return
  const known = word.lowerClusters.length > 0 ? 1 : 0
  out.add(mix(mix(13, known), word.case))
  out.add(mix(mix(14, known), word.classes))
  for (const cluster of word.lowerClusters) out.add(mix(15, cluster))
}

/** The gazetteer's fields: their place and width. */
const CLASSES: readonly (readonly [number, number])[] = [
  [0, 3],
  [2, 12],
  [4, 48],
  [6, 64],
  [7, 128],
  [8, 256],
  [9, 512],
  [10, 1024],
]

const EDGE = 0x5bd1e995

/** Stands beyond the ends of a sentence. */
const EDGE_WORD: NameWord = {
  exact: EDGE,
  lower: EDGE,
  shape: 0,
  case: 0,
  length: 0,
  prefixes: [],
  suffixes: [],
  clusters: [],
  lowerClusters: [],
  fine: 0,
  middle: 0,
  coarse: 0,
  ending: EDGE,
  classes: 0,
}

function wordAt(words: readonly NameWord[], i: number): NameWord {
  return i >= 0 && i < words.length ? words[i]! : EDGE_WORD
}

function contextFeatures(words: readonly NameWord[], i: number, sequence: NameSequence, out: Hashes): void {
  const word = words[i]!
  const before = wordAt(words, i - 1)
  const after = wordAt(words, i + 1)
  const lower = word.lower
  const left = before.lower
  const right = after.lower
  out.add(mix(20, sequence.style))
  out.add(mix(mix(21, left), lower))
  out.add(mix(mix(22, lower), right))
  const cases = mix(mix(before.case, word.case), after.case)
  out.add(mix(23, cases))
  out.add(mix(mix(mix(24, cases), wordAt(words, i - 2).case), wordAt(words, i + 2).case))
  out.add(mix(mix(25, before.middle), word.middle))
  out.add(mix(mix(26, word.middle), after.middle))
  const phrase = sequence.phrases[i]!
  if (phrase !== 0) {
    out.add(mix(27, phrase))
    out.add(mix(28, phrase & 3))
  }
  if (word.case === CASE.lower && phrase === 0) {
    out.add(mix(mix(mix(29, left), lower), right))
    return
  }
  out.add(mix(mix(30, left), right))
  out.add(mix(mix(mix(31, left), word.case), after.case))
  out.add(mix(mix(63, left), word.shape))
  out.add(mix(mix(32, before.ending), word.case))
  out.add(mix(mix(mix(33, before.middle), word.case), after.middle))
  out.add(mix(mix(34, before.classes), word.classes & ~PREFIX))
  out.add(mix(mix(35, word.classes & ~PREFIX), after.classes))
  if (i === 0) out.add(mix(mix(mix(36, word.case), sequence.style), sequence.seen[i]!))
  out.add(mix(mix(37, word.case), sequence.seen[i]!))
  if (sequence.style !== 0) out.add(mix(mix(38, sequence.style), word.coarse))
  const acronym = sequence.acronyms[i]!
  if (acronym !== 0) out.add(mix(mix(44, acronym), word.case))
  if (isCapital(word)) runFeatures(words, i, out)
}

/** No capital here or beside it, also behind a hyphen, no phrase of the gazetteer, a sentence cased as usual. */
function isPlain(words: readonly NameWord[], i: number, { style, phrases }: NameSequence): boolean {
  return (
    style === 0 &&
    phrases[i] === 0 &&
    !isCapital(words[i]!) &&
    !isCapital(nextWord(words, i, -1)) &&
    !isCapital(nextWord(words, i, 1))
  )
}

function nextWord(words: readonly NameWord[], i: number, step: number): NameWord {
  const next = wordAt(words, i + step)
  return next.case === CASE.mark ? wordAt(words, i + 2 * step) : next
}

/** What the first reading found for the word elsewhere. */
function evidenceFeatures(words: readonly NameWord[], i: number, sequence: NameSequence, out: Hashes): void {
  const evidence = sequence.evidence[i]!
  if (evidence === 0) return
  out.add(mix(39, evidence))
  out.add(mix(mix(40, evidence), words[i]!.case))
  out.add(mix(mix(41, evidence & 0xff), i > 0 ? sequence.evidence[i - 1]! : 0))
  out.add(mix(mix(42, evidence & 0xff), sequence.evidence[i + 1] ?? 0))
}

/** What stands around the run of capitalised words that the word is in, and the run's first and last word. */
function runFeatures(words: readonly NameWord[], i: number, out: Hashes): void {
  let from = i
  while (from > 0 && i - from < 6 && isCapital(words[from - 1]!)) from--
  let to = i
  while (to + 1 < words.length && to - i < 6 && isCapital(words[to + 1]!)) to++
  const place = (i === from ? 1 : 0) + (i === to ? 2 : 0)
  const length = Math.min(to - from, 4)
  const before = wordAt(words, from - 1)
  const after = wordAt(words, to + 1)
  out.add(mix(mix(50, place), length))
  out.add(mix(mix(51, place), before.lower))
  out.add(mix(mix(52, place), after.lower))
  out.add(mix(mix(53, before.fine), after.middle))
  out.add(mix(mix(54, wordAt(words, from - 2).lower), before.lower))
  if (from === to) return
  const first = words[from]!
  const last = words[to]!
  out.add(mix(mix(55, place), first.lower))
  out.add(mix(mix(56, place), last.lower))
  out.add(mix(mix(57, first.classes & ~PREFIX), last.classes & ~PREFIX))
  out.add(mix(mix(58, first.middle), last.middle))
}
