import type { Shape, ValueWords } from '../../language/value-words.ts'
import { type Gap, type Lexeme, NUMERIC_PARTS, type Part, reads } from './lexeme.ts'

/** One order of parts, compiled from the notation of {@link ValueWords.patterns}. */
export interface Pattern {
  readonly shape: Shape
  /** Earlier shapes win among matches of one length. */
  readonly rank: number
  readonly sequence: readonly Element[]
  /** Is one lexeme enough? */
  readonly single: boolean
  /** What may stand between its first lexeme and its second: spares most patterns a try. */
  readonly secondGaps: ReadonlySet<Gap>
}

type Element =
  | { readonly parts: readonly Part[]; readonly gaps: ReadonlySet<Gap> }
  | { readonly optional: readonly Element[] }

/** A lexeme and the part that it plays in a match. */
export interface Slot {
  readonly part: Part
  readonly lexeme: Lexeme
  /** The other end of a range, where the part is an amount. */
  readonly to?: Lexeme
}

export interface Match {
  readonly shape: Shape
  readonly rank: number
  readonly slots: readonly Slot[]
  /** The index of the first lexeme behind it. */
  readonly next: number
}

/** Reads an amount at a lexeme: how many lexemes it takes, and the other end where it is a range. */
export type AmountReader = (lexemes: readonly Lexeme[], at: number) => { next: number; to?: Lexeme }

const GAPS: Record<string, ReadonlySet<Gap>> = {
  '': new Set<Gap>(['glued', 'space']),
  '-': new Set<Gap>(['hyphen', 'dash']),
  ',': new Set<Gap>(['comma', 'space', 'glued']),
  ':': new Set<Gap>(['colon']),
  '/': new Set<Gap>(['slash']),
  '.': new Set<Gap>(['dot']),
  '~': new Set<Gap>(['glued']),
}
const NUMERIC: ReadonlySet<string> = new Set(NUMERIC_PARTS)

/** Patterns by the part that they may begin with; `#` for a numeral. */
export function compilePatterns(shapes: ValueWords['patterns']): Map<string, Pattern[]> {
  const byStart = new Map<string, Pattern[]>()
  let rank = 0
  for (const [shape, notations] of Object.entries(shapes)) {
    for (const notation of notations) {
      const sequence = compile(notation.split(' '))
      const pattern: Pattern = {
        shape: shape as Shape,
        rank: rank++,
        sequence,
        single: sequence.filter((element) => 'parts' in element).length < 2,
        secondGaps: new Set(sequence.flatMap(gapsOf)),
      }
      const keys = new Set(startsOf(pattern.sequence).map((part) => (NUMERIC.has(part) ? '#' : part)))
      // An ordinal may be a word of other meanings too; it is a numeral all the same.
      for (const key of keys) byStart.set(key, [...(byStart.get(key) ?? []), pattern])
    }
  }
  return byStart
}

function compile(tokens: string[]): Element[] {
  const sequence: Element[] = []
  for (let token = tokens.shift(); token !== undefined && token !== ']'; token = tokens.shift()) {
    const sign = /^[-,:/.~]/.exec(token)?.[0] ?? ''
    if (token.slice(sign.length) === '[') sequence.push({ optional: compile(tokens) })
    else sequence.push({ parts: token.slice(sign.length).split('|') as Part[], gaps: GAPS[sign]! })
  }
  return sequence
}

function gapsOf(element: Element): Gap[] {
  if ('optional' in element) return element.optional.flatMap(gapsOf)
  // An amount may be a range: 10-15.
  return element.parts.includes('amount') ? ['space', 'hyphen', 'dash', ...element.gaps] : [...element.gaps]
}

/** The parts that a sequence may begin with. */
function startsOf(sequence: readonly Element[]): Part[] {
  const starts: Part[] = []
  for (const element of sequence) {
    if ('parts' in element) return [...starts, ...element.parts]
    starts.push(...startsOf(element.optional))
  }
  return starts
}

/** The match of `pattern` at lexeme `at`, its optional parts as far as they go; undefined if there is none. */
export function matchPattern(
  pattern: Pattern,
  lexemes: readonly Lexeme[],
  at: number,
  amount: AmountReader,
): Match | undefined {
  const slots: Slot[] = []
  const next = matchSequence(pattern.sequence, lexemes, at, at, slots, amount)
  return next < 0 ? undefined : { shape: pattern.shape, rank: pattern.rank, slots, next }
}

function matchSequence(
  sequence: readonly Element[],
  lexemes: readonly Lexeme[],
  first: number,
  from: number,
  slots: Slot[],
  amount: AmountReader,
): number {
  let at = from
  for (const element of sequence) {
    if ('optional' in element) {
      const kept = slots.length
      const next = matchSequence(element.optional, lexemes, first, at, slots, amount)
      if (next < 0) slots.length = kept
      else at = next
      continue
    }
    const lexeme = lexemes[at]
    if (lexeme === undefined || (at > first && !element.gaps.has(lexeme.gap))) return -1
    const part = element.parts.find((one) => reads(lexeme, one))
    if (part === undefined) return -1
    if (part === 'amount') {
      const { next, to } = amount(lexemes, at)
      slots.push(to === undefined ? { part, lexeme } : { part, lexeme, to })
      at = next
    } else {
      slots.push({ part, lexeme })
      at++
    }
  }
  return at
}
