import type { Columns } from '../../document/columns.ts'
import type { Language } from '../../language/language.ts'
import type { SpeakerWords } from '../../language/speaker-words.ts'
import { UPOS } from '../../text/columns.ts'
import { K, type Kind } from './kinds.ts'
import { addType, COMMON, IN, typesOf, type WordType } from './word-types.ts'

export { K } from './kinds.ts'

/** A text's words as columns: tokens, with what hyphens join made one and a pronoun after a hyphen made its own. */
export interface Words {
  readonly text: string
  readonly count: number
  readonly start: readonly number[]
  readonly end: readonly number[]
  readonly kind: readonly Kind[]
  readonly lower: readonly string[]
  readonly types: readonly WordType[]
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
  const { language, start, end, pos } = columns
  const units = new Units(text, language)
  const tokens = columns.words
  for (let i = 0; i < start.length; i++) {
    // ‘24’ ‘-’ ‘year’ → ‘24-year’: hyphens without spaces join, and the last part says what the whole is
    let last = i
    while (joins(text, start, end, last)) last++
    const form = last === i ? tokens[i]! : text.slice(start[i]!, end[last]!)
    units.add(form, start[i]!, end[last]!, pos[last]!)
    i = last
  }
  const { types, tags } = units
  const count = types.length
  const lower: string[] = []
  const opensLine: boolean[] = []
  const opening: boolean[] = []
  for (let i = 0; i < count; i++) {
    lower.push(types[i]!.lower)
    opensLine.push(i === 0 || hasLineEnd(text, units.end[i - 1]!, units.start[i]!))
    opening.push(opensLine[i]! || types[i - 1]!.punctuation >= K.stop)
  }
  const inTitle = titleLines(types, opensLine)
  // a word that opens a sentence is a name if it is one elsewhere
  const names = new Set<string>()
  for (let i = 0; i < count; i++)
    if (types[i]!.capital && !opening[i] && !inTitle[i] && lower[i]!.length > 2) names.add(lower[i]!)
  const kind: Kind[] = new Array(count).fill(K.other)
  for (let i = count - 1; i >= 0; i--) {
    const type = types[i]!
    const tag = tags[i]!
    const opens = opening[i]! && !(tag !== DETERMINER && names.has(type.lower))
    kind[i] =
      tag === UNTAGGED && isVerb(lower, i, language)
        ? K.verb
        : classify(type, UPOS[tag]!, opens, kind[i + 1], inTitle[i]!)
  }
  for (let i = 1; i < count; i++)
    if (kind[i] === K.verb && types[i]!.lists & IN.persons && isArticle(types[i - 1]!.lists)) {
      kind[i] = K.noun // l’accusé
      kind[i - 1] = K.determiner
    }
  return {
    text,
    count,
    start: units.start,
    end: units.end,
    kind,
    lower,
    types,
    opensLine,
    inTitle,
    lexicon: language.speakers,
    language,
  }
}

const isArticle = (lists: number) => (lists & (IN.definite | IN.indefinite | IN.demonstratives)) > 0

/** Whether a line ends in `[from, to)`. */
export function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 0x0a) return true
  return false
}

/** Lines of which two thirds of the longer words have capitals. */
function titleLines(types: readonly WordType[], opensLine: readonly boolean[]): boolean[] {
  const inTitle: boolean[] = new Array(types.length).fill(false)
  for (let from = 0; from < types.length; ) {
    let to = from + 1
    while (to < types.length && !opensLine[to]) to++
    let long = 0
    let high = 0
    for (let i = from; i < to; i++) {
      if (types[i]!.lower.length < 4) continue
      long++
      if (types[i]!.capital) high++
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

const VERB = UPOS.indexOf('VERB')
const PRONOUN = UPOS.indexOf('PRON')

/** The words under way: `a-t-il` → a, il; `précise-t-elle` → précise, elle; any other word as it is. */
class Units {
  readonly start: number[] = []
  readonly end: number[] = []
  readonly tags: number[] = []
  readonly types: WordType[] = []
  readonly #text: string
  readonly #language: Language
  readonly #known: Map<string, WordType>

  constructor(text: string, language: Language) {
    this.#text = text
    this.#language = language
    this.#known = typesOf(language)
  }

  add(form: string, from: number, to: number, tag: number): void {
    const type = this.#typeOf(form)
    if (type.clitic === 0) {
      this.#push(from, to, tag, type)
      return
    }
    const hyphen = from + type.clitic
    const past = hyphen - (/-t$/i.test(this.#text.slice(from, hyphen)) ? 2 : 0)
    this.#push(from, past, VERB, this.#typeOf(this.#text.slice(from, past)))
    this.#push(hyphen + 1, to, PRONOUN, this.#typeOf(this.#text.slice(hyphen + 1, to)))
  }

  #typeOf(form: string): WordType {
    return this.#known.get(form) ?? addType(form, this.#known, this.#language)
  }

  #push(from: number, to: number, tag: number, type: WordType): void {
    this.start.push(from)
    this.end.push(to)
    this.tags.push(tag)
    this.types.push(type)
  }
}

function classify(
  { lower: word, lists, capital, picture, punctuation }: WordType,
  tag: (typeof UPOS)[number],
  opens: boolean,
  next: Kind | undefined,
  inTitle: boolean,
): Kind {
  if (picture) return K.other
  if (capital && !opens && !inTitle && next === K.name && tag !== 'PUNCT' && !(lists & IN.pronouns))
    return K.name // Associated Press
  const beforeVerb = next === K.verb || next === K.auxiliary || next === K.between
  const beforeNoun = next === K.noun || next === K.adjective || next === K.name || next === K.determiner
  if (punctuation !== K.other) {
    return (word === "'" || word === '’') && tag === 'PART' ? K.genitive : punctuation
  }
  if (lists & IN.auxiliaries && (word === "'s" || word === '’s'))
    return tag === 'AUX' || tag === 'VERB' ? K.auxiliary : K.genitive
  if (capital && (tag === 'PROPN' || (tag === 'VERB' && !inTitle)) && !opens) return K.name
  if (capital && tag === 'NOUN' && !opens && !inTitle && !(lists & COMMON)) return K.name
  if (lists & IN.between && (beforeVerb || !(lists & IN.definite)) && !(beforeNoun && !beforeVerb)) {
    return lists & IN.pronouns && !beforeVerb ? K.pronoun : K.between
  }
  if (lists & IN.particles)
    return next === K.verb || next === K.auxiliary || next === K.adverb ? K.auxiliary : K.preposition
  if (lists & IN.quantifiers && (tag === 'ADV' || opens)) return K.determiner // about half, only ten
  if (lists & IN.auxiliaries && tag !== 'NOUN') return K.auxiliary
  if (lists & IN.possessives && (beforeNoun || !(lists & IN.pronouns)) && tag !== 'NOUN') return K.determiner
  if (lists & IN.pronouns) return K.pronoun
  if (tag === 'DET' && !(lists & IN.of)) return K.determiner
  if (lists & IN.relatives && tag !== 'SCONJ') return K.relative
  if (lists & IN.demonstratives && beforeNoun) return K.determiner
  if (lists & IN.subordinators && tag !== 'NOUN' && (tag !== 'ADP' || !(lists & IN.prepositions)))
    return K.subordinator
  if (lists & IN.definite || (lists & IN.indefinite && !(lists & IN.of))) return K.determiner
  if (lists & IN.of) return K.of
  if (lists & IN.prepositions && tag !== 'NOUN' && tag !== 'VERB') return K.preposition
  if (lists & IN.coordinators) return K.coordinator
  if (lists & IN.quantifiers && tag !== 'NOUN') return K.determiner
  const body = lists & (IN.persons | IN.groups)
  if (tag === 'X' && capital && !opens && !body) return K.name
  if (body && tag === 'ADJ' && next !== K.noun && next !== K.name && next !== K.adjective) return K.noun
  if (lists & IN.persons && (tag === 'PROPN' || tag === 'X' || tag === 'ADJ')) return K.noun
  if (lists & IN.groups && tag === 'PROPN' && !capital) return K.noun // an NGO
  if (tag === 'X' && /^\d/.test(word)) return K.adjective
  return KIND_OF_TAG[tag]
}
