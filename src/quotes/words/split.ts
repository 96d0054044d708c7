import type { Columns } from '../../document/columns.ts'
import { briefInt32s, briefUint8s } from '../../text/brief.ts'
import { UPOS } from '../../text/columns.ts'
import { readType, type WordType, wordTypes } from './types.ts'

const LETTER = /[\p{L}\p{N}]/u

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

/** Words as they are read: where they stand, their tags and types. */
export type SplitWords = Pick<Splitter, 'start' | 'end' | 'tags' | 'types' | 'count'>

/** Tokens to words: what hyphens join is one, and a pronoun after a hyphen is its own. */
export function splitWords(text: string, columns: Columns): SplitWords {
  const { start, end, pos } = columns
  const words = new Splitter(text, columns)
  for (let i = 0; i < start.length; i++) {
    // ‘24’ ‘-’ ‘year’ → ‘24-year’: the last part says what the whole is
    let last = i
    while (end[last] === start[last + 1] && joins(text, start, end, last)) last++
    words.add(i, last, pos[last]!)
    i = last
  }
  return words
}

/** `a-t-il` → a, il; `précise-t-elle` → précise, elle; any other word as it is. */
class Splitter {
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
