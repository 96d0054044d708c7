import type { Columns } from '../../document/columns.ts'
import type { Language } from '../../language/language.ts'
import type { SpeakerWords } from '../../language/speaker-words.ts'
import { bisect } from '../../text/bisect.ts'
import { briefUint8s } from '../../text/brief.ts'
import { UPOS } from '../../text/columns.ts'
import { classify } from './classify.ts'
import { K, type Kind } from './kinds.ts'
import { splitWords } from './split.ts'
import { IN, type WordType } from './types.ts'

export { K } from './kinds.ts'

/** A text's words as columns: tokens, with what hyphens join made one and a pronoun after a hyphen made its own. */
export interface Words {
  readonly text: string
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** Of each word its Kind. */
  readonly kind: Uint8Array
  readonly lower: readonly string[]
  readonly types: readonly WordType[]
  /** 1 where a line break stands before the word. */
  readonly opensLine: Uint8Array
  /** 1 on lines Where Most Words Have Capitals: they say nothing of names there. */
  readonly inTitle: Uint8Array
  readonly lexicon: SpeakerWords
  readonly language: Language
}

/** The words of a text that has been tokenised and tagged. */
export function readWords(text: string, columns: Columns): Words {
  const { language } = columns
  const { start, end, types, tags, count } = splitWords(text, columns)
  const lower: string[] = new Array(count)
  const opensLine = briefUint8s(count)
  const inTitle = briefUint8s(count)
  const kind = briefUint8s(count)
  const opening = briefUint8s(count)
  for (let i = 0; i < count; i++) {
    lower[i] = types[i]!.lower
    if (i === 0 || hasLineEnd(text, end[i - 1]!, start[i]!)) opensLine[i] = 1
    if (opensLine[i] === 1 || types[i - 1]!.punctuation >= K.stop) opening[i] = 1
  }
  markTitles(types, opensLine, inTitle)
  // a word that opens a sentence is a name if it is one elsewhere
  const names = new Set<string>()
  for (let i = 0; i < count; i++)
    if (types[i]!.capital && opening[i] === 0 && inTitle[i] === 0 && lower[i]!.length > 2)
      names.add(lower[i]!)
  for (let i = count - 1; i >= 0; i--) {
    const type = types[i]!
    const tag = tags[i]!
    const opens = opening[i] === 1 && !(tag !== DETERMINER && names.has(type.lower))
    const next = i + 1 < count ? (kind[i + 1] as Kind) : undefined
    kind[i] =
      tag === UNTAGGED && isVerb(lower, i, language)
        ? K.verb
        : classify(type, UPOS[tag]!, opens, next, inTitle[i] === 1)
  }
  for (let i = 1; i < count; i++) {
    if (kind[i] === K.genitive && kind[i - 1] === K.pronoun) kind[i] = K.auxiliary // he’s not
    const sourced = i > 1 && types[i - 2]!.opensSource && isSource(lower, i - 2, language)
    if (sourced && kind[i] === K.verb && kind[i + 1] !== K.coordinator) kind[i] = K.noun // according to sources
    if (kind[i] === K.verb && types[i]!.lists & IN.persons && isArticle(types[i - 1]!.lists)) {
      kind[i] = K.noun // l’accusé
      kind[i - 1] = K.determiner
    }
  }
  return {
    text,
    count,
    start: start.subarray(0, count),
    end: end.subarray(0, count),
    kind,
    lower,
    types,
    opensLine,
    inTitle,
    lexicon: language.speakers,
    language,
  }
}

/** `according to` and its like, of two words. */
function isSource(lower: readonly string[], i: number, { quotation }: Language): boolean {
  return quotation.sources.some(
    (source) => source.length === 2 && source[0] === lower[i] && source[1] === lower[i + 1],
  )
}

const isArticle = (lists: number) => (lists & (IN.definite | IN.indefinite | IN.demonstratives)) > 0

/** The first word that ends behind an offset. O(log words). */
export function wordAt({ end, count }: Words, offset: number): number {
  return bisect(count, (i) => end[i]! <= offset)
}

/** The first word that starts at an offset or behind it. O(log words). */
export function wordFrom({ start, count }: Words, offset: number): number {
  return bisect(count, (i) => start[i]! < offset)
}

/** Whether a line ends in `[from, to)`. */
export function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 0x0a) return true
  return false
}

/** Marks the lines of which two thirds of the longer words have capitals. */
function markTitles(types: readonly WordType[], opensLine: Uint8Array, inTitle: Uint8Array): void {
  for (let from = 0; from < types.length; ) {
    let to = from + 1
    while (to < types.length && opensLine[to] === 0) to++
    let long = 0
    let high = 0
    for (let i = from; i < to; i++) {
      if (types[i]!.lower.length < 4) continue
      long++
      if (types[i]!.capital) high++
    }
    // a sentence about many names is no title
    const most = types[to - 1]!.punctuation === K.stop ? 0.8 : 2 / 3
    if (long > 4 && high > long * most) inTitle.fill(1, from, to)
    from = to
  }
}

const UNTAGGED = UPOS.indexOf('X')
const DETERMINER = UPOS.indexOf('DET')

/** Without tags: a form of a verb of speech, with no article before it. */
function isVerb(lower: readonly string[], i: number, { quotation, speakers }: Language): boolean {
  if (!quotation.verbs().has(lower[i]!)) return false
  const before = lower[i - 1] ?? ''
  return !speakers.definite.has(before) && !speakers.indefinite.has(before) && !speakers.of.has(before)
}
