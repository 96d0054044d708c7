import { DIGIT, kindOf, LOWER, OTHER, SPACE, SURROGATE, UPPER } from '../../text/chars.ts'
import type { Extraction } from '../extractor.ts'
import { precedingWord } from './context.ts'
import { isDigit, readDigits } from './digits.ts'
import { gapBetween, type Lexeme, type Numeral, type Senses } from './lexeme.ts'
import { endOfWord, type Lexicon } from './lexicon.ts'

const NO_SENSES: Senses = {}
const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

/** The lexemes of `text` outside `holes`, which are in text order. */
export function lex(text: string, lexicon: Lexicon, holes: readonly Extraction[]): Lexeme[] {
  return new Lexer(text, lexicon).read(holes)
}

class Lexer {
  readonly #text: string
  readonly #lexicon: Lexicon
  readonly #lexemes: Lexeme[] = []
  #lastEnd = -1

  constructor(text: string, lexicon: Lexicon) {
    this.#text = text
    this.#lexicon = lexicon
  }

  read(holes: readonly Extraction[]): Lexeme[] {
    const text = this.#text
    let hole = 0
    for (let at = 0; at < text.length; ) {
      if (holes[hole]?.start === at) {
        at = holes[hole]!.end
        hole++
        continue
      }
      const kind = kindOf(text.charCodeAt(at))
      if (kind === LOWER || kind === UPPER) at = this.#word(at, kind === UPPER)
      else if (kind === DIGIT) at = this.#digits(at)
      else if (kind === OTHER) at = this.#sign(at)
      else at++
    }
    return this.#lexemes
  }

  #push(start: number, end: number, senses: Senses, numeral?: Numeral): number {
    const gap = this.#lastEnd < 0 ? 'far' : gapBetween(this.#text, this.#lastEnd, start)
    this.#lexemes.push({ start, end, gap, senses, ...(numeral === undefined ? {} : { numeral }) })
    this.#lastEnd = end
    return end
  }

  /** A word's end, after reading it. */
  #word(start: number, upper: boolean): number {
    const text = this.#text
    const end = endOfWord(text, start)
    const phrase = this.#lexicon.match(text, start, end)
    const glued = isDigit(text, end)
    if (
      phrase !== undefined &&
      (!glued || phrase.end > end || 'prefix' in phrase.senses || this.#lastEnd === start)
    ) {
      const near = this.#lastEnd >= 0 && start - this.#lastEnd <= 3
      if (near || !this.#lexicon.isLink(phrase.senses)) {
        if (!glued && 'prefix' in phrase.senses && Object.keys(phrase.senses).length === 1) return end
        return this.#push(start, phrase.end, phrase.senses)
      }
      return end
    }
    if (glued) return this.#endOfCode(end)
    if (upper && ROMAN[text[start]!] !== undefined) {
      const roman = this.#roman(start, end)
      if (roman !== undefined) return this.#push(start, roman.end, NO_SENSES, ordinal(roman.value))
    }
    return end
  }

  /** `XXe`, also with a space before its ending. */
  #roman(start: number, end: number): { value: number; end: number } | undefined {
    const { romanEndings } = this.#lexicon.words
    const text = this.#text
    let to = start
    while (to < end && ROMAN[text[to]!] !== undefined) to++
    if (to === end) {
      if (end - start < 2 || text[end] !== ' ') return undefined
      const next = endOfWord(text, end + 1)
      if (!romanEndings.has(text.slice(end + 1, next))) return undefined
      return { value: romanValue(text.slice(start, end)), end: next }
    }
    return romanEndings.has(text.slice(to, end))
      ? { value: romanValue(text.slice(start, to)), end }
      : undefined
  }

  #digits(start: number): number {
    const text = this.#text
    if (!isDigit(text, start)) return start + 1
    if (!this.#mayStart(start)) return this.#endOfCode(start)
    const money = this.#lastEnd === start && this.#lexemes.at(-1)?.senses.prefix !== undefined
    const digits = readDigits(text, start, this.#lexicon.words, money)
    if (typeof digits === 'number') return digits
    const { end, value, plain, decimals } = digits
    if (plain > 9 || (plain > 1 && text[start] === '0' && plain !== 2 && plain !== 4))
      return this.#endOfCode(end)
    const wordEnd = endOfLetters(text, end)
    const word = text.slice(end, wordEnd)
    const numeral = { value, ordinal: false, vague: false, digits: plain, decimals, lone: false, scale: 1 }
    if (word === '' || wordEnd === end) {
      const ending = this.#spacedEnding(end)
      if (plain > 0 && plain <= 3 && ending > end) return this.#push(start, ending, NO_SENSES, ordinal(value))
      const years = this.#decade(start, end, plain, value)
      if (years !== undefined) return this.#push(start, years, { decade: value })
      return this.#push(start, end, NO_SENSES, numeral)
    }
    const { ordinalEndings } = this.#lexicon.words
    if (plain > 0 && ordinalEndings.has(word.toLowerCase()))
      return this.#push(start, wordEnd, NO_SENSES, ordinal(value))
    if (word === 's') {
      const years = this.#decade(start, end, plain, value)
      if (years !== undefined) return this.#push(start, years, { decade: value })
    }
    const phrase = this.#lexicon.match(text, end, wordEnd)
    if (phrase === undefined) return this.#endOfCode(end)
    return this.#push(start, end, NO_SENSES, numeral)
  }

  /** May a number start here, or are the digits the tail of a name such as `A380` or `COVID-19`? */
  #mayStart(start: number): boolean {
    const text = this.#text
    if (start === 0 || this.#lastEnd === start) return true
    const before = text.charCodeAt(start - 1)
    const kind = kindOf(before)
    if (
      kind === UPPER ||
      kind === LOWER ||
      kind === DIGIT ||
      before === 0x23 ||
      before === 0x5f ||
      before === 0x40
    )
      return false
    if (before !== 0x2d && before !== 0x2011 && before !== 0x2f) return true
    if (start === 1 || this.#lastEnd === start - 1) return true
    const further = kindOf(text.charCodeAt(start - 2))
    if (further === SPACE || further === OTHER) return before !== 0x2f
    return further !== SURROGATE && this.#lexicon.words.datePrefixes.has(precedingWord(text, start - 1).word)
  }

  /** The end of the letters, digits and hyphens that make one name with what is at `at`. */
  #endOfCode(at: number): number {
    const text = this.#text
    let end = at
    while (end < text.length) {
      const kind = kindOf(text.charCodeAt(end))
      if (kind === UPPER || kind === LOWER || kind === DIGIT) end++
      else if (end > at && text[end] === '-' && isDigit(text, end + 1)) end++
      else break
    }
    // Nothing may be tied to a number that was read before it: `3G`.
    return Math.max(end, at + 1)
  }

  #spacedEnding(end: number): number {
    const { spacedOrdinalEndings } = this.#lexicon.words
    if (spacedOrdinalEndings.size === 0) return end
    const code = this.#text.charCodeAt(end)
    if (code !== 0x20 && code !== 0xa0 && code !== 0x202f) return end
    const to = endOfWord(this.#text, end + 1)
    return spacedOrdinalEndings.has(this.#text.slice(end + 1, to)) ? to : end
  }

  /** The end of `1990s`, `90s`, `1990’s`. */
  #decade(start: number, end: number, plain: number, value: number): number | undefined {
    if (value % 10 !== 0 || !(plain === 4 || plain === 2) || (plain === 4 && value < 1000)) return undefined
    const text = this.#text
    const mark = text[end] === '’' || text[end] === "'" ? end + 1 : end
    if (text[mark] !== 's' || endOfWord(text, mark) !== mark + 1 || this.#lexicon.words.romanEndings.size > 0)
      return undefined
    return start < end ? mark + 1 : undefined
  }

  #sign(start: number): number {
    const phrase = this.#lexicon.match(this.#text, start, start + 1)
    if (phrase === undefined) return start + 1
    // US$, HK$: the letters before belong to the sign.
    return this.#push(start, phrase.end, phrase.senses)
  }
}

function ordinal(value: number): Numeral {
  return { value, ordinal: true, vague: false, digits: 0, decimals: 0, lone: false, scale: 1 }
}

function endOfLetters(text: string, at: number): number {
  const kind = at < text.length ? kindOf(text.charCodeAt(at)) : SPACE
  return kind === UPPER || kind === LOWER ? endOfWord(text, at) : at
}

function romanValue(numeral: string): number {
  let value = 0
  for (let i = 0; i < numeral.length; i++) {
    const worth = ROMAN[numeral[i]!]!
    value += worth < (ROMAN[numeral[i + 1] ?? ''] ?? 0) ? -worth : worth
  }
  return value
}
