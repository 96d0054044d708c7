import { kindOf, SPACE } from '../../../text/chars.ts'
import { ownString } from '../../../text/own.ts'
import { type Forms, Tables } from '../../../text/vocabulary.ts'
import { Automaton, END, HINTS } from './automaton.ts'
import { type RawText, type WinkReader, winkReader } from './reader.ts'

/** Word types kept with what wink says of them; when as many are known, one starts afresh. */
const MOST_WORDS = 30_000
/** wink's tag of what has none of its own: a noun. */
const NOUN = 8

// A token in one integer: its tag, then its hint, if any, then whether its tag stays.
const TAG = 0x3f
const HINT = 6
const FIXED = 1 << 12
// What wink keeps of a token: four integers, the third of a contraction with its tag from bit 20.
const TOKEN_SIZE = 4
const RAW_TAG = 20
/** From here on the second integer of a token points to what a contraction stands for. */
const EXPANSION = 0x10000

/**
 * wink's tags of words with spaces around them. What a word is by itself is asked of wink once and kept; only the patterns of
 * tags, which wink's own machines find, are looked for in every text.
 */
export class WinkTagger {
  readonly reader: WinkReader
  readonly #machines: readonly Automaton[]
  /** Tags that patterns give to such words only as may have them. */
  readonly #bound: readonly number[]
  readonly #ids = new Map<string, number>()
  /** The same by the numbers that forms have in vocabularies. */
  #byForm = new Tables<number>()
  /** The tokens that wink makes of word `id`: `[starts[id], starts[id + 1])` of `tokens` and `allowed`. */
  readonly #starts: number[] = [0]
  /** How many of them are blank before the one that has the word's tag. */
  readonly #blanks: number[] = []
  readonly #tokens: number[] = []
  /** A bit for each of the bound tags that a token may have. */
  readonly #allowed: number[] = []

  constructor() {
    this.reader = winkReader()
    this.#machines = this.reader.machines.map((json) => new Automaton(json))
    this.#bound = [...new Set(this.#machines.flatMap(({ tags }) => tags))]
  }

  /**
   * The number of each word's tag in `reader.tags`; of its first token's, where wink splits it. Words that have been looked up
   * in a vocabulary come with their `forms`.
   */
  tag(words: readonly string[], forms?: Omit<Forms, 'words'>): Uint8Array {
    if (this.#ids.size > MOST_WORDS) this.#forget()
    const byForm = forms && this.#byForm.of(forms.vocabulary)
    const own = forms?.ids
    const place = new Int32Array(words.length)
    const numbers: number[] = []
    for (let i = 0; i < words.length; i++) {
      let id = byForm?.[own![i]!]
      if (id === undefined) {
        id = this.#ids.get(words[i]!) ?? this.#learn(words[i]!)
        if (byForm !== undefined) byForm[own![i]!] = id
      }
      place[i] = numbers.length + this.#blanks[id]!
      for (let k = this.#starts[id]!; k < this.#starts[id + 1]!; k++) numbers.push(k)
    }
    const tags = this.#tagsOf(numbers)
    const found = new Uint8Array(words.length)
    for (let i = 0; i < words.length; i++) found[i] = tags[place[i]!] ?? 0
    return found
  }

  #tagsOf(numbers: readonly number[]): Uint8Array {
    const { length } = numbers
    const tags = new Uint8Array(length)
    const symbols = new Uint8Array(length + 1)
    symbols[length] = END
    for (let k = 0; k < length; k++) {
      const token = this.#tokens[numbers[k]!]!
      const hint = (token >> HINT) & TAG
      tags[k] = token & TAG
      symbols[k] = hint === 0 ? token & TAG : HINTS + hint
    }
    for (const machine of this.#machines) {
      const found: number[] = []
      machine.run(symbols, (k, tag) => found.push(k, tag))
      for (let f = 0; f < found.length; f += 2) {
        const [k, given] = [found[f]!, found[f + 1]!]
        const number = numbers[k]!
        if (given > 0 && (this.#allowed[number]! & (1 << given)) === 0) continue
        const tag = Math.abs(given)
        if ((this.#tokens[number]! & FIXED) === 0) tags[k] = tag
        if (symbols[k]! < HINTS) symbols[k] = tag
      }
    }
    return tags
  }

  #learn(slice: string): number {
    const word = ownString(slice)
    const id = this.#ids.size
    this.reader.readTagged(word, (raw) => this.#keep(raw))
    this.#starts.push(this.#tokens.length)
    this.#ids.set(word, id)
    return id
  }

  /** Keeps what wink made of one word, before any pattern. */
  #keep({ tokens, cache }: RawText): void {
    let blanks = 0
    for (let i = 0; i < tokens.length; i += TOKEN_SIZE) {
      const [lexeme, expansion, own] = [tokens[i]!, tokens[i + 1]!, tokens[i + 2]!]
      const text = cache.value(lexeme)
      if (blanks * TOKEN_SIZE === i && (text === '' || kindOf(text.charCodeAt(0)) === SPACE)) blanks++
      const tag = own === 0 ? cache.posOf(cache.mappedSpelling(lexeme)) || NOUN : (own >>> RAW_TAG) & TAG
      const hint = cache.property(lexeme, 'posHint') || 0
      const normal = expansion >= EXPANSION ? cache.nox(expansion) : cache.normal(lexeme)
      let allowed = 0
      for (const one of this.#bound) if (cache.isMemberPOS(normal, one)) allowed |= 1 << one
      this.#tokens.push(tag | (hint << HINT) | (own === 0 ? 0 : FIXED))
      this.#allowed.push(allowed)
    }
    this.#blanks.push(blanks)
  }

  #forget(): void {
    this.#ids.clear()
    this.#byForm = new Tables()
    this.#starts.length = 1
    this.#blanks.length = 0
    this.#tokens.length = 0
    this.#allowed.length = 0
  }
}
