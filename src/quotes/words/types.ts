import type { Language } from '../../language/language.ts'
import type { SpeechVerb } from '../../language/quotation-words.ts'
import type { SpeakerWords } from '../../language/speaker-words.ts'
import { Tables } from '../../text/vocabulary.ts'
import { K, type Kind } from './kinds.ts'
import { kindOfNoun, type NounKind } from './nouns.ts'

/** One bit for each word list that a kind depends on. */
export const IN = {
  between: 1,
  definite: 1 << 1,
  indefinite: 1 << 2,
  pronouns: 1 << 3,
  particles: 1 << 4,
  quantifiers: 1 << 5,
  auxiliaries: 1 << 6,
  possessives: 1 << 7,
  of: 1 << 8,
  relatives: 1 << 9,
  demonstratives: 1 << 10,
  subordinators: 1 << 11,
  prepositions: 1 << 12,
  coordinators: 1 << 13,
  persons: 1 << 14,
  groups: 1 << 15,
  times: 1 << 16,
  offices: 1 << 17,
  writings: 1 << 18,
  demonyms: 1 << 19,
  titles: 1 << 20,
} as const
const LISTS = Object.keys(IN) as (keyof typeof IN)[]

/** Nouns that may have a capital and are no name: the President, the Government. */
export const COMMON = IN.persons | IN.groups | IN.offices | IN.writings | IN.times | IN.demonyms | IN.titles

/** What a form starts with. */
export const INITIAL = { other: 0, capital: 1, small: 2 } as const

/** What a form says by itself, whatever stands around it. */
export interface WordType {
  readonly lower: string
  /** In lower case with typographic apostrophes, as the words of quotation are written. */
  readonly typographic: string
  readonly capital: boolean
  /** Its first letter: one of INITIAL. */
  readonly initial: number
  /** An emoji or another picture: no word, whatever its tag. */
  readonly picture: boolean
  /** A mark of punctuation, else `K.other`. */
  readonly punctuation: Kind
  /** The lists it stands in: bits of `IN`. */
  readonly lists: number
  /** What it is a noun of, if it is one. */
  readonly noun: NounKind
  readonly verb: SpeechVerb | undefined
  /** It is the first word of a source: the `according` of `according to`. */
  readonly opensSource: boolean
  /** Where the hyphen stands before a pronoun that is a word of its own: `a-t-il`; 0 without. */
  readonly clitic: number
}

const PUNCTUATION = new Map<string, Kind>([
  [',', K.comma],
  [':', K.colon],
  ...[';', '.', '!', '?', '…', '...'].map((mark): [string, Kind] => [mark, K.stop]),
  ...['(', ')', '[', ']', '-', '–', '—', '―', '‒', '--'].map((mark): [string, Kind] => [mark, K.bracket]),
  ...['"', '“', '”', '„', '‟', '«', '»', '‹', '›', '‘', '’', "'"].map((mark): [string, Kind] => [
    mark,
    K.quote,
  ]),
])
const CAPITAL = /^\p{Lu}/u
const SMALL = /^\p{Ll}/u
const ACRONYM = /^\p{Lu}{2,4}$/u
// not digits and #, which pictures may be made of too
const PICTURE = /^[\p{Emoji_Presentation}\p{Extended_Pictographic}\p{So}]/u

/** The types of the forms of a vocabulary, which is one language's. */
export const wordTypes = new Tables<WordType>()

/** Reads a form. */
export function readType(form: string, language: Language): WordType {
  const { speakers, quotation } = language
  const lower = form.toLowerCase()
  const typographic = lower.replace("'", '’')
  let lists = 0
  for (const list of LISTS) if (speakers[list].has(lower)) lists |= IN[list]
  return {
    lower,
    typographic,
    // NGO, ONG: common nouns in capitals
    initial: CAPITAL.test(form) ? INITIAL.capital : SMALL.test(form) ? INITIAL.small : INITIAL.other,
    capital: CAPITAL.test(form) && !(lists & IN.groups && ACRONYM.test(form)),
    picture: PICTURE.test(form),
    punctuation: PUNCTUATION.get(lower) ?? K.other,
    lists,
    noun: kindOfNoun(lower, speakers),
    verb: quotation.verbs().get(typographic),
    opensSource: quotation.sources.some(([first]) => first === typographic),
    clitic: cliticOf(form, speakers),
  }
}

function cliticOf(form: string, { pronouns }: SpeakerWords): number {
  const hyphen = form.lastIndexOf('-')
  if (hyphen < 1 || pronouns.has(form.toLowerCase())) return 0
  return pronouns.has(form.slice(hyphen + 1).toLowerCase()) ? hyphen : 0
}
