import {
  ANGLE,
  DOUBLE,
  type Family,
  isMark,
  markOf,
  type Neighbour,
  neighbourAt,
  type Shape,
  SINGLE,
} from './characters.ts'

/** A mark of the text with what it would cost to read it as opening, as closing, or as no quotation mark at all. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly family: Family
  /** Nothing but other marks and spaces between it and the start of its line. */
  readonly leads: boolean
  readonly open: number
  readonly close: number
  readonly none: number
}

// The costs are set by hand: 0 is what one expects there, 1 a slip one sees now and then, 3 and more a rare mistake.

/** Words that lose their head: `’em`, `'90s`. */
const HEADLESS = /^(?:em|tis|twas|til|till|cause|cos|bout|round|n|nuff|\d\d?0s)(?![\p{L}\p{N}])/iu

/** Words that lose their tail before a mark: `l’« amitié »`. */
const ELIDED = /(?:^|[^\p{L}])(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu)$/iu

/** The marks of a text in order. Apostrophes between two letters are left out at once. Linear. */
export function findMarks(text: string): Mark[] {
  const marks: Mark[] = []
  let leads = true
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!isMark(code)) {
      if (code === 0x0a || code === 0x0d) leads = true
      else if (leads && code > 0x20 && code !== 0xa0 && code !== 0x202f) leads = false
      continue
    }
    const { family, shape } = markOf(code)!
    if (family === SINGLE && isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1))) continue
    // '' and `` do what " does
    const doubled = family === SINGLE && text.charCodeAt(at + 1) === code && shape !== 'close'
    const end = doubled ? at + 2 : at + 1
    const mark = weigh(text, at, end, doubled ? DOUBLE : family, shape, leads)
    if (mark !== undefined) marks.push(mark)
    at = end - 1
  }
  return marks
}

/** Whether that is the code of a Latin letter, with an accent or without: most apostrophes stand between two. */
const isLetter = (code: number) =>
  ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7)

/** How far past neighbouring marks one looks for a letter, so that a row of marks costs no more than its length. */
const REACH = 4

function weigh(
  text: string,
  start: number,
  end: number,
  family: Family,
  shape: Shape,
  leads: boolean,
): Mark | undefined {
  let left = start - 1
  for (let i = 0; i < REACH && left >= 0 && isMark(text.charCodeAt(left)); i++) left--
  let right = end
  for (let i = 0; i < REACH && right < text.length && isMark(text.charCodeAt(right)); i++) right++
  const before = neighbourAt(text, left)
  const after = text.startsWith('...', right) ? 'letter' : neighbourAt(text, right)
  const touching = left === start - 1 && right === end
  if (family === SINGLE && touching && isWord(before) && isWord(after)) return undefined
  const plural = family === SINGLE && before === 'letter' && isPluralPossessive(text, left, right)
  const possessive = plural ? 0.7 : 0
  // A guillemet or a curly mark points: its neighbours say little, but ’ is an apostrophe as well.
  const apostrophe = family === SINGLE && shape === 'close'
  const none =
    apostrophe || shape === 'straight'
      ? noMark(text, left, right, before, after, family)
      : curlyNone(before, after, family)
  const opens = opening(before, after)
  const closes = closing(before, after, family)
  if (shape === 'straight')
    return { start, end, family, leads, open: opens, close: closes + possessive, none }
  if (shape === 'open') return { start, end, family, leads, open: 0, close: 3 + closes, none }
  return { start, end, family, leads, open: 3 + opens, close: apostrophe ? closes + possessive : 0, none }
}

const isWord = (beside: Neighbour) => beside === 'letter' || beside === 'digit'

type Costs = Record<Neighbour, number>
const OPENS_AFTER: Costs = { edge: 0, space: 0, opener: 0, closer: 4, letter: 4, digit: 4 }
const OPENS_BEFORE: Costs = { edge: 3, space: 1.5, opener: 0.5, closer: 2.5, letter: 0, digit: 0 }
const CLOSES_AFTER: Costs = { edge: 4, space: 1.5, opener: 0.5, closer: 0, letter: 0, digit: 0.2 }
const CLOSES_BEFORE: Costs = { edge: 0, space: 0, opener: 0.2, closer: 0, letter: 3, digit: 3 }

function opening(before: Neighbour, after: Neighbour): number {
  const left = before === 'closer' && isWord(after) ? 1.5 : OPENS_AFTER[before]
  return left + OPENS_BEFORE[after]
}

function closing(before: Neighbour, after: Neighbour, family: Family): number {
  return CLOSES_AFTER[before] + CLOSES_BEFORE[after] * (family === SINGLE ? 2 : 1)
}

function curlyNone(before: Neighbour, after: Neighbour, family: Family): number {
  if (isWord(before) && isWord(after)) return 1
  if (family === ANGLE) return 5.5
  return before === 'closer' ? 6 : family === SINGLE ? 3 : 3.5
}

const SIBILANT = /[sxz]/iu

/** `invaders’ bodies` */
const isPluralPossessive = (text: string, left: number, right: number) =>
  SIBILANT.test(text[left]!) && /^[ \u00a0]\p{Ll}/u.test(text.slice(right, right + 2))

/** What it costs to read a straight mark, or ’, as an apostrophe, a sign of inches or minutes, or a stray. */
function noMark(
  text: string,
  left: number,
  right: number,
  before: Neighbour,
  after: Neighbour,
  family: Family,
): number {
  if (isWord(before) && isWord(after)) return 0.2
  if (before === 'digit') return family === SINGLE ? 0.5 : 1
  if (before === 'closer') return 6
  if (before === 'letter') {
    if (ELIDED.test(text.slice(Math.max(0, left - 6), left + 1))) return 0.2
    if (SIBILANT.test(text[left]!))
      return family === DOUBLE ? 2.2 : isPluralPossessive(text, left, right) ? 0.5 : 1
    return family === SINGLE ? 2 : after === 'closer' ? 5 : 2.5
  }
  if (family === SINGLE && HEADLESS.test(text.slice(right, right + 6))) return 0.2
  return family === SINGLE ? 2.5 : 3.5
}
