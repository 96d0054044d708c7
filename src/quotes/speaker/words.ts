import type { Columns } from '../../document/columns.ts'
import type { Language } from '../../language/language.ts'
import type { SpeakerWords } from '../../language/speaker-words.ts'
import { briefInt32s, briefUint8s } from '../../text/brief.ts'
import { UPOS } from '../../text/columns.ts'
import { K, type Kind } from './kinds.ts'
import { COMMON, IN, readType, type WordType, wordTypes } from './word-types.ts'

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

/** The words of a text that has been tokenised and tagged. */
export function readWords(text: string, columns: Columns): Words {
  const { language, start, end, pos } = columns
  const units = new Units(text, columns)
  for (let i = 0; i < start.length; i++) {
    // ‘24’ ‘-’ ‘year’ → ‘24-year’: hyphens without spaces join, and the last part says what the whole is
    let last = i
    while (end[last] === start[last + 1] && joins(text, start, end, last)) last++
    units.add(i, last, pos[last]!)
    i = last
  }
  const { types, tags, count } = units
  const lower: string[] = new Array(count)
  const opensLine = briefUint8s(count)
  const inTitle = briefUint8s(count)
  const kind = briefUint8s(count)
  const opening = briefUint8s(count)
  for (let i = 0; i < count; i++) {
    lower[i] = types[i]!.lower
    if (i === 0 || hasLineEnd(text, units.end[i - 1]!, units.start[i]!)) opensLine[i] = 1
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
    if (kind[i] === K.verb && types[i]!.lists & IN.persons && isArticle(types[i - 1]!.lists)) {
      kind[i] = K.noun // l’accusé
      kind[i - 1] = K.determiner
    }
  }
  return {
    text,
    count,
    start: units.start.subarray(0, count),
    end: units.end.subarray(0, count),
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

const FULL_STOP = 0x2e
const isHyphen = (code: number) => code === 0x2d || code === 0x2010 || code === 0x2011

/** Whether token `i`, right behind which the next one starts, is of one word with it: a hyphen or an inner full stop joins them. */
function joins(text: string, start: Int32Array, end: Int32Array, i: number): boolean {
  const from = start[i + 1]!
  const here = text.charCodeAt(from - 1)
  const next = text.charCodeAt(from)
  if (next === FULL_STOP || here === FULL_STOP) {
    // weather.com: letters on both sides, the second small
    const dot = next === FULL_STOP ? from : from - 1
    return (
      LETTER.test(text[dot - 1] ?? '') &&
      /\p{Ll}/u.test(text[dot + 1] ?? '') &&
      (here !== FULL_STOP || end[i]! - start[i]! === 1)
    )
  }
  return (
    (isHyphen(next) && LETTER.test(text[from - 1]!)) ||
    (isHyphen(here) && end[i]! - start[i]! < 24 && LETTER.test(text[from]!))
  )
}

const VERB = UPOS.indexOf('VERB')
const PRONOUN = UPOS.indexOf('PRON')

/** The words under way: `a-t-il` → a, il; `précise-t-elle` → précise, elle; any other word as it is. */
class Units {
  start: Int32Array
  end: Int32Array
  tags: Uint8Array
  readonly types: WordType[] = []
  count = 0
  readonly #text: string
  readonly #columns: Columns
  readonly #known: (WordType | undefined)[]

  constructor(text: string, columns: Columns) {
    this.#text = text
    this.#columns = columns
    this.#known = wordTypes.of(columns.vocabulary)
    // Hyphens join more words than pronouns behind them divide: the room seldom has to grow.
    const room = columns.start.length + 8
    this.start = briefInt32s(room)
    this.end = briefInt32s(room)
    this.tags = briefUint8s(room)
  }

  /** Adds the word that tokens `first` to `last` make. */
  add(first: number, last: number, tag: number): void {
    const { start, end, ids } = this.#columns
    const from = start[first]!
    const to = end[last]!
    const type = first === last ? this.#typeOf(ids[first]!) : this.#typeAt(from, to)
    if (this.count + 2 > this.tags.length) this.#grow()
    if (type.clitic === 0) {
      this.#push(from, to, tag, type)
      return
    }
    const hyphen = from + type.clitic
    const past = hyphen - (/-t$/i.test(this.#text.slice(from, hyphen)) ? 2 : 0)
    this.#push(from, past, VERB, this.#typeAt(from, past))
    this.#push(hyphen + 1, to, PRONOUN, this.#typeAt(hyphen + 1, to))
  }

  #typeAt(from: number, to: number): WordType {
    return this.#typeOf(this.#columns.vocabulary.idOf(this.#text.slice(from, to)))
  }

  #typeOf(id: number): WordType {
    const type = this.#known[id]
    return type === undefined ? this.#read(id) : type
  }

  #read(id: number): WordType {
    const { vocabulary, language } = this.#columns
    const type = readType(vocabulary.forms[id]!, language)
    this.#known[id] = type
    return type
  }

  #grow(): void {
    const { start, end, tags } = this
    this.start = new Int32Array(start.length * 2)
    this.start.set(start)
    this.end = new Int32Array(start.length * 2)
    this.end.set(end)
    this.tags = new Uint8Array(start.length * 2)
    this.tags.set(tags)
  }

  #push(from: number, to: number, tag: number, type: WordType): void {
    this.start[this.count] = from
    this.end[this.count] = to
    this.tags[this.count++] = tag
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
