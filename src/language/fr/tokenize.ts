import { DIGIT, isLetterCode, isWordCode, kindOf, LOWER, OTHER, SPACE, UPPER } from '../../text/chars.ts'
import { signEnd } from '../signs.ts'
import { emailEnd, siteEnd, tagEnd, urlEnd } from '../web.ts'
import { TITLE_ABBREVIATIONS, WEAK_ABBREVIATIONS } from './abbreviations.ts'
import { CLITICS, UNDIVIDED } from './clitics.ts'
import { ELISIONS, ONE_WORD } from './elisions.ts'
import { STARTERS } from './starters.ts'

const QUOTE = 0x27
const DOT = 0x2e
const HYPHEN = 0x2d
const UNDERSCORE = 0x5f
const T = 0x74
const LONGEST_ABBREVIATION = 6

/**
 * Divides French text as Universal Dependencies does: `l’` `ami`, `a` `-t-il`, `année` `-là`; but `aujourd’hui`,
 * `Jean-Pierre`, `J.-C.`, `M.`, `1 234,5` and `15h30` are one token each. Every character that is no space is in a token.
 * Looks at each character a bounded number of times; offsets only, no token is made a string unless a list is asked about it.
 */
export class FrenchTokenizer {
  start = new Int32Array(256)
  end = new Int32Array(256)
  length = 0
  /** Where the next `@` is, so that words far from one are not tried as an address. */
  private at = -1
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  /** Adds the tokens of `[from, to)`. */
  scan(from: number, to: number): void {
    const { text } = this
    let at = from
    while (at < to) {
      const code = text.charCodeAt(at)
      const kind = kindOf(code)
      if (kind === SPACE) at++
      else if (kind === UPPER || kind === LOWER || kind === DIGIT) at = this.word(at, to)
      else at = this.sign(at, to, code, kind)
    }
  }

  private add(start: number, end: number): number {
    if (this.length === this.start.length) {
      this.start = grown(this.start)
      this.end = grown(this.end)
    }
    this.start[this.length] = start
    this.end[this.length++] = end
    return end
  }

  private sign(start: number, to: number, code: number, kind: number): number {
    const { text } = this
    if (kind === OTHER) {
      const next = text.charCodeAt(start + 1)
      if (code === 0x23 || code === 0x40) {
        const end = tagEnd(text, start)
        if (end > 0 && end <= to) return this.add(start, end)
      }
      if (kindOf(next) === DIGIT && isSignOfNumber(text, start, code)) return this.word(start, to)
      if (code === 0xb0 && (next === 0x43 || next === 0x46) && !isWordCode(text.charCodeAt(start + 2)))
        return this.add(start, start + 2)
    }
    return this.add(start, Math.min(signEnd(text, start), to))
  }

  /** Adds the token or tokens of the word that starts at `start`: gives where it ends. */
  private word(start: number, to: number): number {
    const { text } = this
    const address = this.addressEnd(start)
    if (address > 0 && address <= to) return this.add(start, address)
    const first = kindOf(text.charCodeAt(start)) === OTHER ? start + 1 : start
    let end = kindOf(text.charCodeAt(first)) === DIGIT ? groupsEnd(text, first) : first + 1
    let hyphens = 0
    for (;;) {
      while (isWordCode(text.charCodeAt(end))) end++
      const code = text.charCodeAt(end)
      if (isApostrophe(code)) {
        if (hyphens === 0 && isElision(text, start, end)) {
          const whole = oneWordEnd(text, start, end)
          return this.add(start, whole > 0 ? whole : end + 1)
        }
        if (code === 0x2018 || !isWordCode(text.charCodeAt(end + 1))) break
      } else if (code === HYPHEN || code === 0x2010 || code === 0x2011) {
        if (!isWordCode(text.charCodeAt(end + 1))) break
        hyphens++
      } else if (code === DOT) {
        const joined = dotEnd(text, start, end)
        if (joined === end) break
        if (text.charCodeAt(joined - 1) === HYPHEN) hyphens++
        end = joined - 1
      } else if (!joins(text, end, code)) break
      end++
    }
    if (text.charCodeAt(end) === DOT && ownsDot(text, start, end, to)) end++
    if (text.charCodeAt(end) === 0xb0 && end === start + 1 && (text.charCodeAt(start) | 0x20) === 0x6e) end++
    if (end > to) end = to
    if (hyphens > 0) this.divide(start, end)
    else this.add(start, end)
    return end
  }

  private addressEnd(start: number): number {
    const { text } = this
    const letter = text.charCodeAt(start) | 0x20
    if (letter === 0x68 || letter === 0x77 || letter === 0x66) {
      const end = urlEnd(text, start)
      if (end > 0) return end
    }
    if (this.at < start) {
      const next = text.indexOf('@', start)
      this.at = next < 0 ? text.length + 1000 : next
    }
    return this.at - start < 65 ? emailEnd(text, start) : 0
  }

  /** Adds a word with hyphens without its clitics, then these: `donne` `-le` `-moi`. */
  private divide(start: number, end: number): void {
    const { text } = this
    const cuts: number[] = []
    let last = end
    while (!UNDIVIDED.has(text.slice(start, last).toLowerCase())) {
      const cut = cliticStart(text, start, last)
      if (cut === 0 || !this.carriesClitics(start, cut)) break
      cuts.push(cut)
      last = cut
    }
    this.add(start, last)
    for (let i = cuts.length; i-- > 0; ) this.add(cuts[i]!, i > 0 ? cuts[i - 1]! : end)
  }

  /** A capital inside a sentence tells a name (`Kim Jong-il`), at its beginning a verb (`Est-il`). */
  private carriesClitics(start: number, cut: number): boolean {
    const { text, length } = this
    if (kindOf(text.charCodeAt(start)) !== UPPER || kindOf(text.charCodeAt(cut + 1)) === UPPER) return true
    return length === 0 || !isWordCode(text.charCodeAt(this.end[length - 1]! - 1))
  }
}

function grown(column: Int32Array): Int32Array<ArrayBuffer> {
  const twice = new Int32Array(column.length * 2)
  twice.set(column)
  return twice
}

/** `-2,5`, `+14`: a sign glued to its number and to nothing before it. */
function isSignOfNumber(text: string, start: number, code: number): boolean {
  if (code !== HYPHEN && code !== 0x2b && code !== 0x2212) return false
  if (start === 0) return true
  const before = text.charCodeAt(start - 1)
  return kindOf(before) === SPACE || before === 0x28
}

/** The end of `1 234 567`: groups of three digits behind a plain, no-break or narrow space. */
function groupsEnd(text: string, start: number): number {
  let end = start
  while (kindOf(text.charCodeAt(end)) === DIGIT) end++
  if (end - start > 3) return end
  for (;;) {
    const space = text.charCodeAt(end)
    if (space !== 0x20 && space !== 0xa0 && space !== 0x202f && space !== 0x2009) return end
    if (!isThreeDigits(text, end + 1)) return end
    end += 4
  }
}

function isThreeDigits(text: string, at: number): boolean {
  for (let i = 0; i < 3; i++) if (kindOf(text.charCodeAt(at + i)) !== DIGIT) return false
  return !isWordCode(text.charCodeAt(at + 3))
}

function isApostrophe(code: number): boolean {
  return code === QUOTE || code === 0x2019 || code === 0x2bc || code === 0x2018
}

function isElision(text: string, start: number, end: number): boolean {
  return end - start <= 6 && ELISIONS.has(text.slice(start, end).toLowerCase())
}

/** The end of a word that only opens like an elision (`quelqu’un`), or 0. */
function oneWordEnd(text: string, start: number, apostrophe: number): number {
  const rests = ONE_WORD.get(text.slice(start, apostrophe).toLowerCase())
  for (const rest of rests ?? []) {
    const end = apostrophe + 1 + rest.length
    if (text.startsWith(rest, apostrophe + 1) && !isWordCode(text.charCodeAt(end)) && !isHyphen(text, end))
      return end
  }
  return 0
}

/** Is the character a hyphen inside a word? */
function isHyphen(text: string, at: number): boolean {
  return text.charCodeAt(at) === HYPHEN && isWordCode(text.charCodeAt(at + 1))
}

/** Does the mark at `at` stand inside a word: `12/07/2006`, `1,5`, `15:30`, `R&D`, `a_b`? */
function joins(text: string, at: number, code: number): boolean {
  const before = kindOf(text.charCodeAt(at - 1))
  const after = kindOf(text.charCodeAt(at + 1))
  if (code === 0x2c || code === 0x2f || code === 0x3a) return before === DIGIT && after === DIGIT
  if (code === 0x26) return before === UPPER && after === UPPER
  return code === UNDERSCORE && isWordCode(text.charCodeAt(at + 1))
}

/** Where the word goes on behind the full stop at `dot` (`4.2`, `B.C.E`, `J.-C`, `VIDATI.fr`), or `dot` itself. */
function dotEnd(text: string, start: number, dot: number): number {
  const before = text.charCodeAt(dot - 1)
  const after = text.charCodeAt(dot + 1)
  if (kindOf(before) === DIGIT) return kindOf(after) === DIGIT ? dot + 1 : dot
  const single = !isWordCode(text.charCodeAt(dot - 2)) || dot - 1 === start
  if (single && after === HYPHEN) return kindOf(text.charCodeAt(dot + 2)) === UPPER ? dot + 2 : dot
  if (!isLetterCode(after)) return dot
  if (single) return isWordCode(text.charCodeAt(dot + 2)) ? dot : dot + 1
  // The address may end before the full stop: `a.fr'b.c`.
  return Math.max(siteEnd(text, start), dot)
}

/** Is the full stop behind the word part of it: `M.`, `etc.`, `J.`, `B.C.E.`? */
function ownsDot(text: string, start: number, dot: number, to: number): boolean {
  if (
    dot - start > LONGEST_ABBREVIATION &&
    text.charCodeAt(dot - 2) !== DOT &&
    text.charCodeAt(dot - 3) !== DOT
  )
    return false
  if (text.charCodeAt(dot + 1) === DOT) return false
  const word = text.slice(start, dot)
  if (word === 'etc') return true
  if (TITLE_ABBREVIATIONS.has(word)) return dot + 1 < to
  if (WEAK_ABBREVIATIONS.has(word)) return goesOn(text, dot + 1, to)
  if (!isSingleLetter(text, start, dot)) return false
  return dot - 1 > start || (kindOf(text.charCodeAt(start)) === UPPER && !startsSentence(text, dot + 1, to))
}

/** The last letter before the full stop has no other before it. */
function isSingleLetter(text: string, start: number, dot: number): boolean {
  return (
    isLetterCode(text.charCodeAt(dot - 1)) && (dot - 1 === start || !isWordCode(text.charCodeAt(dot - 2)))
  )
}

/** Is what follows a lower-case word, a number or a comma? */
function goesOn(text: string, from: number, to: number): boolean {
  let at = from
  while (at < to && kindOf(text.charCodeAt(at)) === SPACE) at++
  if (at >= to) return false
  const kind = kindOf(text.charCodeAt(at))
  return kind === LOWER || kind === DIGIT || ',;:)]'.includes(text[at]!)
}

/** Does a sentence's usual first word follow? */
function startsSentence(text: string, from: number, to: number): boolean {
  let at = from
  while (at < to && kindOf(text.charCodeAt(at)) === SPACE) at++
  if (kindOf(text.charCodeAt(at)) !== UPPER) return at >= to
  let end = at
  while (end - at < 16 && isLetterCode(text.charCodeAt(end))) end++
  return STARTERS.has(text.slice(at, end)) || (isApostrophe(text.charCodeAt(end)) && isElision(text, at, end))
}

/** Where the last clitic of `[start, end)` starts, its hyphen included, or 0. */
function cliticStart(text: string, start: number, end: number): number {
  let hyphen = end - 1
  while (hyphen > start && hyphen > end - 7 && isLetterCode(text.charCodeAt(hyphen))) hyphen--
  if (text.charCodeAt(hyphen) !== HYPHEN || hyphen <= start) return 0
  const clitic = text.slice(hyphen + 1, end)
  const lower = clitic.toLowerCase()
  if (!CLITICS.has(lower)) return 0
  const before = text.charCodeAt(hyphen - 1)
  if (clitic !== lower && (clitic !== clitic.toUpperCase() || kindOf(before) !== UPPER)) return 0
  const euphonic = (before | 0x20) === T && text.charCodeAt(hyphen - 2) === HYPHEN && hyphen - 2 > start
  return euphonic ? hyphen - 2 : hyphen
}
