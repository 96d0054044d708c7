import { DIGIT, kindOf, LOWER, SPACE, SURROGATE, UPPER } from '../../text/chars.ts'
import type { Ranges } from '../../text/columns.ts'
import { TITLE_ABBREVIATIONS } from './abbreviations.ts'
import { STARTERS } from './starters.ts'

const STRAIGHT_QUOTE = 0x22
const CLOSERS = '»”)]’'
const OPENING = '«“([‘-–—•"\''

/**
 * Adds to `firsts` the index of each sentence's first token among the tokens `[from, to)` of one paragraph.
 *
 * A sentence ends behind `.` `!` `?` `…` and the marks that close there, where a capital, a digit or an opening mark
 * follows: inside quotation marks too (`« Je suis là.` | `Nous partons. »`), but not before `dit-il` (`« Où ? » dit-il.`).
 */
export function splitSentences(
  text: string,
  tokens: Ranges,
  from: number,
  to: number,
  firsts: { push(index: number): void },
): void {
  const { start, end } = tokens
  let first = from
  let quoted = false
  firsts.push(from)
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(start[i]!)
    if (code === STRAIGHT_QUOTE) quoted = opensQuote(text, start[i]!, quoted)
    const ends = isTerminator(code) ? 1 : text.charCodeAt(end[i]! - 1) === 0x2e ? 2 : 0
    if (ends === 0) continue
    let next = i + 1
    for (; next < to; next++) {
      const mark = text.charCodeAt(start[next]!)
      if (mark === STRAIGHT_QUOTE) {
        if (opensQuote(text, start[next]!, quoted)) break
        quoted = false
      } else if (!isTerminator(mark) && !CLOSERS.includes(text[start[next]!]!) && kindOf(mark) !== SURROGATE)
        break
    }
    if (next >= to) break
    const boundary =
      ends === 1 ? endsSentence(text, tokens, first, i, next, to) : abbreviationEnds(text, tokens, i, next)
    if (boundary) {
      firsts.push(next)
      first = next
    }
    i = next - 1
  }
}

/** . ! ? … */
function isTerminator(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026
}

/** A straight mark with a space on one side shows its direction; else it is the other one of the last. */
function opensQuote(text: string, at: number, quoted: boolean): boolean {
  const before = at === 0 || kindOf(text.charCodeAt(at - 1)) === SPACE
  const after = at + 1 >= text.length || kindOf(text.charCodeAt(at + 1)) === SPACE
  return before === after ? !quoted : before
}

/** Does a sentence begun at token `first` end with the mark `mark`, where `next` is the token behind it and its closers? */
function endsSentence(
  text: string,
  { start, end }: Ranges,
  first: number,
  mark: number,
  next: number,
  to: number,
): boolean {
  const full = text.charCodeAt(start[mark]!) === 0x2e && end[mark]! - start[mark]! === 1
  if (full && mark - 1 === first && isItemNumber(text, start[first]!, end[first]!)) return false
  if (!full && mark > first && '([«'.includes(text[start[mark - 1]!]!)) return false
  let opener = next
  while (opener < to && opens(text, start[opener]!)) opener++
  const kind = opener < to ? kindOf(text.charCodeAt(start[opener]!)) : LOWER
  if (kind === UPPER) return true
  if (kind === DIGIT) return full || opener === next
  if (!full || kind !== LOWER) return false
  // No abbreviation is left among the lone full stops, so that only `« Non. » dit-il` goes on in lower case.
  return opener > next || (next === mark + 1 && start[next]! > end[mark]!)
}

/** Opening marks, dashes, and `[...]` whole. */
function opens(text: string, at: number): boolean {
  return (
    OPENING.includes(text[at]!) ||
    text.startsWith('...', at) ||
    text[at] === '…' ||
    ((text[at] === ']' || text[at] === ')') && '.…'.includes(text[at - 1]!))
  )
}

/** `1.`, `a.`, `IV.` at the head of an item of a list. */
function isItemNumber(text: string, start: number, end: number): boolean {
  return end - start <= 4 && /^(?:\d{1,2}|[A-Za-z]|[IVX]+)$/.test(text.slice(start, end))
}

/** Does the sentence end with an abbreviation (`etc.`, `B.C.E.`) whose full stop serves both? */
function abbreviationEnds(text: string, { start, end }: Ranges, at: number, next: number): boolean {
  if (TITLE_ABBREVIATIONS.has(text.slice(start[at]!, end[at]! - 1))) return false
  const word = text.slice(start[next]!, end[next]!).replace('’', "'")
  if (text.startsWith('etc', start[at]!)) return kindOf(text.charCodeAt(start[next]!)) === UPPER
  return STARTERS.has(word)
}
