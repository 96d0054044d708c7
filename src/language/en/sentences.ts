import { DIGIT, kindOf, LOWER, SPACE, UPPER } from '../../text/chars.ts'
import type { Ranges } from '../../text/columns.ts'
import { CLOSING_ABBREVIATIONS, LEADING_ABBREVIATIONS, PLAIN_WORDS } from './abbreviations.ts'
import { STARTERS } from './starters.ts'

/**
 * The index of each sentence's first token, then the number of tokens.
 *
 * A sentence ends behind `.` `!` `?` `…` and the marks that close there, where what follows does not open in lower case:
 * inside quotation marks too (`‘God be with you.` | `We will call.’`), but not before `he asked` (`“Really?” he asked.`).
 * An abbreviation that may close a sentence (`U.S.`, `Inc.`) does so before a word that seldom is part of a name (`The`).
 */
export function splitSentences(text: string, tokens: Ranges, paragraphs: Ranges): Int32Array {
  const { start } = tokens
  const firsts: number[] = []
  let from = 0
  for (const end of paragraphs.end) {
    let to = from
    while (to < start.length && start[to]! < end) to++
    if (to > from) splitParagraph(text, tokens, from, to, firsts)
    from = to
  }
  firsts.push(start.length)
  return Int32Array.from(firsts)
}

function splitParagraph(text: string, tokens: Ranges, from: number, to: number, firsts: number[]): void {
  const { start, end } = tokens
  let first = from
  let quoted = false
  firsts.push(from)
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(start[i]!)
    if (code === STRAIGHT) quoted = !closes(text, start[i]!, quoted)
    const stop = text.charCodeAt(end[i]! - 1)
    if (!isTerminator(stop) && stop !== FULL_STOP) continue
    let next = i + 1
    let closed = false
    for (; next < to; next++) {
      const mark = text.charCodeAt(start[next]!)
      if (isTerminator(mark) || mark === FULL_STOP) continue
      if (!isCloser(text, start[next]!, quoted)) break
      if (mark === STRAIGHT) quoted = false
      if (mark !== PARENTHESIS) closed = true
    }
    if (next >= to) break
    if (ends(text, tokens, { first, stop: i, next, to, closed })) {
      firsts.push(next)
      first = next
    }
    i = next - 1
  }
}

const FULL_STOP = 0x2e
const ELLIPSIS = 0x2026
const STRAIGHT = 0x22
const PARENTHESIS = 0x29

/** ! ? … */
function isTerminator(code: number): boolean {
  return code === 0x21 || code === 0x3f || code === 0x2026
}

/** A mark that closes what stands before it: by its form, or by standing close to it. */
function isCloser(text: string, at: number, quoted: boolean): boolean {
  const mark = text[at]!
  if (')]}”»'.includes(mark)) return true
  if (mark === '"') return closes(text, at, quoted)
  return (mark === '’' || mark === "'") && !isSpace(text, at - 1) && !isLetter(text, at + 1)
}

/** A straight mark with a space on one side shows its direction; else it is the other one of the last. */
function closes(text: string, at: number, quoted: boolean): boolean {
  const before = isSpace(text, at - 1)
  const after = isSpace(text, at + 1)
  return before === after ? quoted : after
}

interface Place {
  /** The sentence's first token, the token that may end it, and the token behind that one's closing marks. */
  readonly first: number
  readonly stop: number
  readonly next: number
  /** The end of the paragraph. */
  readonly to: number
  /** A quotation mark closes behind the stop. */
  readonly closed: boolean
}

function ends(text: string, tokens: Ranges, place: Place): boolean {
  const { start, end } = tokens
  const { first, stop, next, closed } = place
  const word = firstWord(text, tokens, place)
  const kind = word < 0 ? LOWER : kindOf(text.charCodeAt(start[word]!))
  const last = text.charCodeAt(end[stop]! - 1)
  // `“Really?” he asked.`, `Wait... what?`, `Yahoo!'s`
  if (
    kind === LOWER &&
    (word < 0 ||
      closed ||
      last === ELLIPSIS ||
      text.endsWith('..', end[stop]!) ||
      start[next] === end[next - 1])
  )
    return false
  if (last !== FULL_STOP) return kind !== UPPER || !closed || !isAttribution(text, tokens, word, place.to)
  const bare = end[stop]! - start[stop]! === 1
  if (bare && stop === first + 1 && /^\p{N}{1,2}$/u.test(text.slice(start[first]!, end[first]!))) return false
  // `end.Next` is two sentences, `example.Com` and `3.5` are not.
  if (start[next] === end[stop])
    return kind === UPPER && bare && stop > first && end[stop - 1]! - start[stop - 1]! > 2
  const attached = bare && stop > first && end[stop - 1] === start[stop]
  const stem = attached
    ? text.slice(start[stop - 1]!, end[stop - 1]!)
    : text.slice(start[stop]!, end[stop]! - 1)
  return !isAbbreviation(stem, bare) || abbreviationEnds(stem, kind, text.slice(start[word]!, end[word]!))
}

/** The first token from `next` on that is no opening mark or dash, or -1. */
function firstWord(text: string, { start }: Ranges, { next, to }: Place): number {
  for (let i = next; i < to; i++) if (!'“‘«([{"\'-–—•*'.includes(text[start[i]!]!)) return i
  return -1
}

/** Is `stem` one with the full stop behind it: in one token, or known, or an initial? */
function isAbbreviation(stem: string, bare: boolean): boolean {
  if (PLAIN_WORDS.has(stem)) return false
  if (!bare) return isLetter(stem, 0)
  const word = stem.toLowerCase()
  if (LEADING_ABBREVIATIONS.has(word) || CLOSING_ABBREVIATIONS.has(word)) return true
  return stem.length === 1 && stem !== 'I' && isLetter(stem, 0)
}

/** Does an abbreviation end the sentence before a word of that kind? */
function abbreviationEnds(stem: string, kind: number, word: string): boolean {
  const lower = stem.toLowerCase()
  if (lower === 'no') return kind !== DIGIT
  if (LEADING_ABBREVIATIONS.has(lower)) return false
  return lower === 'etc' ? kind === UPPER : kind === UPPER && STARTERS.has(word.toLowerCase())
}

const REPORTING = new Set(
  'added admitted agreed announced answered argued asked asks called claimed commented complained cried declared demanded exclaimed explained insisted joked noted posted quipped recalled remarked replied responded said says screamed shouted sighed tells thundered told tweeted wondered writes wrote yelled'.split(
    ' ',
  ),
)

/** `Mr Smith asked.`: names, then a verb of speech? */
function isAttribution(text: string, { start, end }: Ranges, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 5); i++) {
    const kind = kindOf(text.charCodeAt(start[i]!))
    if (kind === LOWER) return i > from && REPORTING.has(text.slice(start[i]!, end[i]!))
    if (kind !== UPPER && text[start[i]!] !== '.') return false
  }
  return false
}

function isSpace(text: string, at: number): boolean {
  return at < 0 || at >= text.length || kindOf(text.charCodeAt(at)) === SPACE
}

function isLetter(text: string, at: number): boolean {
  const kind = at < text.length ? kindOf(text.charCodeAt(at)) : SPACE
  return kind === UPPER || kind === LOWER
}
