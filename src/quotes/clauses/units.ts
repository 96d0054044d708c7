import type { Columns } from '../../document/columns.ts'
import type { QuotationWords, SpeechVerb } from '../../language/quotation-words.ts'
import type { SpeakerWords } from '../../language/speaker-words.ts'
import { briefInt32s, briefUint8s } from '../../text/brief.ts'
import { UPOS } from '../../text/columns.ts'
import type { Marked } from '../marks/marked.ts'
import { hasLineEnd, K, type Words } from '../words/words.ts'

/** A stretch between marks, standing as one unit in its sentence. */
export const MARKED = 100

/**
 * A text as its clauses see it: words, with what stands between marks closed up into one unit. Sentences are those
 * outside the marks: `“Really?” he asked.` is one.
 */
export interface Units {
  readonly text: string
  readonly words: QuotationWords
  readonly speakers: SpeakerWords
  /** Whether the kinds rest on real tags, so that a noun is one. */
  readonly tagged: boolean
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** A kind of word (`K`) or MARKED. */
  readonly kind: Uint8Array
  /** In lower case, with typographic apostrophes. */
  readonly lower: readonly string[]
  /** Index of the marked stretch, or -1. */
  readonly marked: Int32Array
  /** The units that are forms of verbs of speech, in order, and of which. */
  readonly verbUnits: readonly number[]
  readonly verbs: readonly SpeechVerb[]
  /** 1 where a unit is the first word of a source. */
  readonly opensSource: Uint8Array
  /** 1 where a line break stands before the unit, and at the first. */
  readonly opensLine: Uint8Array
  /** The first unit of each sentence, then the number of units. */
  readonly sentences: readonly number[]
  /** Index of the sentence of each unit. */
  readonly sentence: Int32Array
}

/** Closes up the marked stretches of a text and divides it into sentences. O(words + stretches). */
export function readUnits(words: Words, columns: Columns, marked: readonly Marked[]): Units {
  const { text } = words
  const lexicon = columns.language.quotation
  const room = words.count + marked.length
  const start = briefInt32s(room)
  const end = briefInt32s(room)
  const region = briefInt32s(room).fill(-1)
  const sentenceOf = briefInt32s(room)
  const kind = briefUint8s(room)
  const opensSource = briefUint8s(room)
  const opensLine = briefUint8s(room)
  const lower: string[] = []
  const verbUnits: number[] = []
  const verbs: SpeechVerb[] = []
  let count = 0
  const close = (m: number) => {
    start[count] = marked[m]!.start
    end[count] = marked[m]!.end
    kind[count] = MARKED
    region[count++] = m
    lower.push('')
  }
  let m = 0
  for (let i = 0; i < words.count; i++) {
    const at = words.start[i]!
    while (m < marked.length && marked[m]!.start <= at) close(m++)
    const type = words.types[i]!
    if ((m > 0 && at < marked[m - 1]!.end) || type.picture) continue
    start[count] = at
    end[count] = words.end[i]!
    kind[count] = words.kind[i]!
    if (type.opensSource) opensSource[count] = 1
    if (type.verb !== undefined) {
      verbUnits.push(count)
      verbs.push(type.verb)
    }
    count++
    lower.push(type.typographic)
  }
  while (m < marked.length) close(m++)
  const { speakers } = columns.language
  markLines(text, start, end, count, opensLine)
  const tagged = columns.pos.some((tag) => tag !== X)
  const units = {
    // The starts of sentences are found by all the rest.
    sentences: [] as number[],
    sentence: sentenceOf.subarray(0, count),
    text,
    words: lexicon,
    speakers,
    tagged,
    count,
    start: start.subarray(0, count),
    end: end.subarray(0, count),
    kind: kind.subarray(0, count),
    lower,
    marked: region.subarray(0, count),
    verbUnits,
    verbs,
    opensSource,
    opensLine: opensLine.subarray(0, count),
  }
  const [, ago] = lexicon.ago
  for (let i = 0; i + 1 < count; i++) {
    if (isInner(units, i)) kind[i] = K.between
    // a dit il y a deux ans que …: no clause
    if (lower[i] === ago && opensTime(units, i - 1)) kind.fill(K.adverb, i - 1, i + 2)
  }
  const { sentences, sentence } = units
  findSentences(units, columns, sentences)
  for (let s = 0; s + 1 < sentences.length; s++) sentence.fill(s, sentences[s], sentences[s + 1])
  return units
}

function markLines(text: string, start: Int32Array, end: Int32Array, count: number, opens: Uint8Array): void {
  for (let i = 0; i < count; i++) if (i === 0 || hasLineEnd(text, end[i - 1]!, start[i]!)) opens[i] = 1
}

/** `il y a deux semaines` */
function opensTime({ lower, words, speakers }: Omit<Units, 'sentences' | 'sentence'>, from: number): boolean {
  if (!words.ago.every((word, k) => lower[from + k] === word)) return false
  for (let i = from + 3; i < from + 7; i++) if (speakers.times.has(lower[i] ?? '')) return true
  return false
}

/** A full stop that ends no sentence: `(D-N.Y.) said`, `R-Ky., said`. */
function isInner({ text, kind, start, end }: Units, i: number): boolean {
  if (kind[i] !== K.stop || text[start[i]!] !== '.' || end[i]! - start[i]! > 1) return false
  const next = kind[i + 1]
  return (
    next === K.comma ||
    (next === K.bracket && text[start[i + 1]!] === ')') ||
    LETTER.test(text[end[i]!] ?? '')
  )
}

const LETTER = /\p{L}/u
const X = UPOS.indexOf('X')
const LOWER = /\p{Ll}/u

/** Puts into `starts` the document's sentences, less those that start inside marks or go on after them in lower case; and each line. */
function findSentences(units: Units, columns: Columns, starts: number[]): void {
  const { text, start, end, kind, count, opensLine } = units
  let k = 0
  const { sentences, start: tokenStart } = columns
  for (let i = 0; i < count; i++) {
    let begins = false
    while (k < sentences.length - 1 && tokenStart[sentences[k]!]! <= start[i]!) {
      begins ||= i === 0 || tokenStart[sentences[k]!]! >= end[i - 1]!
      k++
    }
    const newLine = i > 0 && opensLine[i] === 1
    if (!begins && !newLine && i > 0) continue
    if (i > 0 && !newLine && kind[i - 1] === MARKED && goesOn(text, end[i - 1]!, start[i]!)) continue
    // a closing mark that stands alone, or a full stop after one
    if (i > 0 && !newLine && kind[i] === K.stop) continue
    // “A”. said X
    if (i > 1 && !newLine && kind[i - 1] === K.stop && kind[i - 2] === MARKED && LOWER.test(text[start[i]!]!))
      continue
    starts.push(i)
  }
  starts.push(count)
}

/** After a closing mark: a small letter, or a comma on either side of the mark, goes on with the sentence. */
function goesOn(text: string, markEnd: number, next: number): boolean {
  if (LOWER.test(text[next] ?? '') || ',;:–—-('.includes(text[next] ?? ' ')) return true
  return /[,–—-]\s?.$/u.test(text.slice(Math.max(0, markEnd - 3), markEnd))
}
