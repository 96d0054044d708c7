import type { Columns } from '../../document/columns.ts'
import type { Language } from '../../language/language.ts'
import type { SpeakerWords } from '../../language/speaker-words.ts'
import { UPOS } from '../../text/columns.ts'

/** What a word does in a clause: all that the search for speakers looks at. */
export const K = {
  other: 0,
  determiner: 1,
  adjective: 2,
  noun: 3,
  name: 4,
  /** The English ’s of possession. */
  genitive: 5,
  of: 6,
  preposition: 7,
  coordinator: 8,
  subordinator: 9,
  relative: 10,
  pronoun: 11,
  auxiliary: 12,
  verb: 13,
  adverb: 14,
  /** Small words between a subject and its verb: not, ne, lui, also. */
  between: 15,
  comma: 16,
  /** The end of a sentence. */
  stop: 17,
  colon: 18,
  /** Brackets and dashes with spaces around them. */
  bracket: 19,
  quote: 20,
} as const
export type Kind = (typeof K)[keyof typeof K]

/** A text's words as columns: tokens, with what hyphens join made one and a pronoun after a hyphen made its own. */
export interface Words {
  readonly text: string
  readonly count: number
  readonly start: readonly number[]
  readonly end: readonly number[]
  readonly kind: readonly Kind[]
  readonly lower: readonly string[]
  /** 1 where a line break stands before the word. */
  readonly opensLine: readonly boolean[]
  /** True on lines Where Most Words Have Capitals: they say nothing of names there. */
  readonly inTitle: readonly boolean[]
  readonly lexicon: SpeakerWords
  readonly language: Language
}

const KIND_OF_TAG: Record<(typeof UPOS)[number], Kind> = {
  ADJ: K.adjective,
  ADP: K.preposition,
  ADV: K.adverb,
  AUX: K.auxiliary,
  CCONJ: K.coordinator,
  DET: K.determiner,
  INTJ: K.other,
  NOUN: K.noun,
  NUM: K.adjective,
  PART: K.between,
  PRON: K.other,
  PROPN: K.name,
  PUNCT: K.other,
  SCONJ: K.subordinator,
  SYM: K.noun,
  VERB: K.verb,
  X: K.noun,
}

const PUNCTUATION: Record<string, Kind> = {
  ',': K.comma,
  ';': K.stop,
  '.': K.stop,
  '!': K.stop,
  '?': K.stop,
  '…': K.stop,
  '...': K.stop,
  ':': K.colon,
  '(': K.bracket,
  ')': K.bracket,
  '[': K.bracket,
  ']': K.bracket,
  '-': K.bracket,
  '–': K.bracket,
  '—': K.bracket,
}
const QUOTES = new Set('"“”„‟«»‹›‘’\''.split(''))
const CAPITAL = /^\p{Lu}/u
const LETTER = /[\p{L}\p{N}]/u
const HYPHENS = new Set(['-', '‐', '‑'])

const known = new WeakMap<Columns, Words>()

/** The words of a text that has been tokenised and tagged; read once for each document. */
export function readWords(text: string, columns: Columns): Words {
  let words = known.get(columns)
  if (words === undefined) {
    words = wordsOf(text, columns)
    known.set(columns, words)
  }
  return words
}

function wordsOf(text: string, columns: Columns): Words {
  const { start, end, pos } = columns
  const lexicon = columns.language.speakers
  const words = { start: [] as number[], end: [] as number[], tag: [] as number[] }
  const push = (from: number, to: number, tag: number) => {
    words.start.push(from)
    words.end.push(to)
    words.tag.push(tag)
  }
  for (let i = 0; i < start.length; i++) {
    // ‘24’ ‘-’ ‘year’ → ‘24-year’: hyphens without spaces join, and the last part says what the whole is
    let last = i
    while (joins(text, start, end, last)) last++
    addUnit(text, start[i]!, end[last]!, pos[last]!, lexicon, push)
    i = last
  }
  const count = words.start.length
  const lower = words.start.map((s, i) => text.slice(s, words.end[i]).toLowerCase())
  const opensLine = words.start.map((s, i) => i === 0 || text.slice(words.end[i - 1], s).includes('\n'))
  const kind: Kind[] = new Array(count)
  const capitals = words.start.map((s) => CAPITAL.test(text.slice(s, s + 2)))
  const opening = words.start.map(
    (_, i) => i === 0 || opensLine[i]! || kindOfPunctuation(lower[i - 1]!) >= K.stop,
  )
  const inTitle = titleLines(lower, capitals, opensLine)
  // a word that opens a sentence is a name if it is one elsewhere
  const names = new Set<string>()
  for (let i = 0; i < count; i++)
    if (capitals[i] && !opening[i] && !inTitle[i] && lower[i]!.length > 2) names.add(lower[i]!)
  for (let i = count - 1; i >= 0; i--) {
    const opens = opening[i]! && !(names.has(lower[i]!) && words.tag[i] !== DETERMINER)
    if (words.tag[i] === UNTAGGED && isVerb(lower, i, columns.language)) kind[i] = K.verb
    else
      kind[i] = classify(
        lower[i]!,
        UPOS[words.tag[i]!]!,
        capitals[i]!,
        opens,
        kind[i + 1],
        lexicon,
        inTitle[i]!,
      )
  }
  return {
    text,
    count,
    start: words.start,
    end: words.end,
    kind,
    lower,
    opensLine,
    inTitle,
    lexicon,
    language: columns.language,
  }
}

/** Lines of which two thirds of the longer words have capitals. */
function titleLines(
  lower: readonly string[],
  capitals: readonly boolean[],
  opensLine: readonly boolean[],
): boolean[] {
  const inTitle: boolean[] = new Array(lower.length).fill(false)
  for (let from = 0; from < lower.length; ) {
    let to = from + 1
    while (to < lower.length && !opensLine[to]) to++
    let long = 0
    let high = 0
    for (let i = from; i < to; i++) {
      if (lower[i]!.length < 4) continue
      long++
      if (capitals[i]) high++
    }
    if (long > 4 && high * 3 > long * 2) inTitle.fill(true, from, to)
    from = to
  }
  return inTitle
}

const UNTAGGED = UPOS.indexOf('X')
const DETERMINER = UPOS.indexOf('DET')

/** Without tags: a form of a verb of speech, with no article before it. */
function isVerb(lower: readonly string[], i: number, { quotation, speakers }: Language): boolean {
  if (!quotation.verbs().has(lower[i]!)) return false
  const before = lower[i - 1] ?? ''
  return !speakers.definite.has(before) && !speakers.indefinite.has(before) && !speakers.of.has(before)
}

/** Whether the token after `i` belongs to the same word: a hyphen or an inner full stop stands between, no space. */
function joins(text: string, start: Int32Array, end: Int32Array, i: number): boolean {
  if (i + 1 >= start.length || end[i] !== start[i + 1]) return false
  const here = text[end[i]! - 1]!
  const next = text[start[i + 1]!]!
  if (next === '.' || here === '.') {
    // weather.com: letters on both sides, the second small
    const dot = next === '.' ? start[i + 1]! : end[i]! - 1
    return (
      LETTER.test(text[dot - 1] ?? '') &&
      /\p{Ll}/u.test(text[dot + 1] ?? '') &&
      (here !== '.' || end[i]! - start[i]! === 1)
    )
  }
  return (
    (HYPHENS.has(next) && LETTER.test(here)) ||
    (HYPHENS.has(here) && end[i]! - start[i]! < 24 && LETTER.test(next))
  )
}

/** `a-t-il` → a, il; `précise-t-elle` → précise, elle; any other word as it is. */
function addUnit(
  text: string,
  from: number,
  to: number,
  tag: number,
  lexicon: SpeakerWords,
  push: (from: number, to: number, tag: number) => void,
): void {
  const unit = text.slice(from, to)
  const hyphen = unit.lastIndexOf('-')
  const tail = unit.slice(hyphen + 1).toLowerCase()
  if (hyphen > 0 && lexicon.pronouns.has(tail) && !lexicon.pronouns.has(unit.toLowerCase())) {
    const head = unit.slice(0, hyphen).replace(/-t$/i, '')
    push(from, from + head.length, UPOS.indexOf('VERB'))
    push(from + hyphen + 1, to, UPOS.indexOf('PRON'))
  } else push(from, to, tag)
}

function kindOfPunctuation(word: string): Kind {
  return PUNCTUATION[word] ?? (QUOTES.has(word) ? K.quote : K.other)
}

/** Nouns that may have a capital and are no name: the President, the Government. */
function isCommon(
  word: string,
  { persons, groups, offices, writings, times, demonyms, titles }: SpeakerWords,
): boolean {
  return [persons, groups, offices, writings, times, demonyms, titles].some((list) => list.has(word))
}

function classify(
  word: string,
  tag: (typeof UPOS)[number],
  capital: boolean,
  opens: boolean,
  next: Kind | undefined,
  lexicon: SpeakerWords,
  inTitle: boolean,
): Kind {
  if (capital && !opens && !inTitle && next === K.name && tag !== 'PUNCT' && !lexicon.pronouns.has(word))
    return K.name // Associated Press
  const beforeVerb = next === K.verb || next === K.auxiliary || next === K.between
  const beforeNoun = next === K.noun || next === K.adjective || next === K.name || next === K.determiner
  if (word.length <= 3 && kindOfPunctuation(word) !== K.other) {
    return (word === "'" || word === '’') && tag === 'PART' ? K.genitive : kindOfPunctuation(word)
  }
  if ((word === "'s" || word === '’s') && lexicon.auxiliaries.has(word))
    return tag === 'AUX' || tag === 'VERB' ? K.auxiliary : K.genitive
  if (capital && (tag === 'PROPN' || (tag === 'VERB' && !inTitle)) && !opens) return K.name
  if (capital && tag === 'NOUN' && !opens && !inTitle && !isCommon(word, lexicon)) return K.name
  if (
    lexicon.between.has(word) &&
    (beforeVerb || !lexicon.definite.has(word)) &&
    !(beforeNoun && !beforeVerb)
  ) {
    return lexicon.pronouns.has(word) && !beforeVerb ? K.pronoun : K.between
  }
  if (lexicon.particles.has(word))
    return next === K.verb || next === K.auxiliary || next === K.adverb ? K.auxiliary : K.preposition
  if (lexicon.quantifiers.has(word) && (tag === 'ADV' || opens)) return K.determiner // about half, only ten
  if (lexicon.auxiliaries.has(word) && tag !== 'NOUN') return K.auxiliary
  if (lexicon.possessives.has(word) && (beforeNoun || !lexicon.pronouns.has(word)) && tag !== 'NOUN')
    return K.determiner
  if (lexicon.pronouns.has(word)) return K.pronoun
  if (tag === 'DET' && !lexicon.of.has(word)) return K.determiner
  if (lexicon.relatives.has(word) && tag !== 'SCONJ') return K.relative
  if (lexicon.demonstratives.has(word) && beforeNoun) return K.determiner
  if (lexicon.subordinators.has(word) && tag !== 'NOUN' && (tag !== 'ADP' || !lexicon.prepositions.has(word)))
    return K.subordinator
  if (lexicon.definite.has(word) || (lexicon.indefinite.has(word) && !lexicon.of.has(word)))
    return K.determiner
  if (lexicon.of.has(word)) return K.of
  if (lexicon.prepositions.has(word) && tag !== 'NOUN' && tag !== 'VERB') return K.preposition
  if (lexicon.coordinators.has(word)) return K.coordinator
  if (lexicon.quantifiers.has(word) && tag !== 'NOUN') return K.determiner
  if (tag === 'X' && capital && !opens && !lexicon.persons.has(word) && !lexicon.groups.has(word))
    return K.name
  const body = lexicon.persons.has(word) || lexicon.groups.has(word)
  if (body && tag === 'ADJ' && next !== K.noun && next !== K.name && next !== K.adjective) return K.noun
  if (lexicon.persons.has(word) && (tag === 'PROPN' || tag === 'X' || tag === 'ADJ')) return K.noun
  if (tag === 'X' && /^\d/.test(word)) return K.adjective
  return KIND_OF_TAG[tag]
}
