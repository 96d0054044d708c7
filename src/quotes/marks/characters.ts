// The characters that may be quotation marks, before anyone knows what each of them does.

/** Marks that open and close with each other; a text may mix the characters of one family freely. */
export type Family = 1 | 2 | 3
export const DOUBLE = 1
export const SINGLE = 2
export const ANGLE = 3

/** Which way a character points: most of what it does is known from that. */
export type Shape = 'open' | 'close' | 'straight'

export interface MarkCharacter {
  readonly family: Family
  readonly shape: Shape
}

const CHARACTERS: readonly [string, Family, Shape][] = [
  ['“„‟〝', DOUBLE, 'open'],
  ['”〞', DOUBLE, 'close'],
  ['"＂', DOUBLE, 'straight'],
  ['‘‚‛`', SINGLE, 'open'],
  ['’´', SINGLE, 'close'],
  ["'", SINGLE, 'straight'],
  ['«', ANGLE, 'open'],
  ['»', ANGLE, 'close'],
  ['‹', SINGLE, 'open'],
  ['›', SINGLE, 'close'],
]

/** For each code 0, or one more than the row of CHARACTERS that has it: every character of a text is looked up. */
const ROW = new Uint8Array(0x10000)
CHARACTERS.forEach(([marks], row) => {
  for (const mark of marks) ROW[mark.charCodeAt(0)] = row + 1
})
const MARKS = CHARACTERS.map(([, family, shape]): MarkCharacter => ({ family, shape }))

/** Whether the character of that code may be a mark. */
export function isMark(code: number): boolean {
  return ROW[code]! > 0
}

/** What the character of that code is as a mark; undefined for the others. */
export function markOf(code: number): MarkCharacter | undefined {
  return MARKS[ROW[code]! - 1]
}

const LETTER = /[\p{L}\p{M}]/u
const DIGIT = /\p{N}/u
const SPACE = /[\s\u200b\u202f\u2060\ufeff]/u
const OPENER = /[([{/—–\-¿¡<*]/u

/** What stands beside a mark, seen past other marks. */
export type Neighbour = 'edge' | 'space' | 'letter' | 'digit' | 'opener' | 'closer'

const NEIGHBOURS: readonly Neighbour[] = ['edge', 'space', 'letter', 'digit', 'opener', 'closer']
/** For each code 0, or one more than its place among NEIGHBOURS, once it has been met. */
const KNOWN = new Uint8Array(0x10000)

/** The class of the UTF-16 unit at `at`, or of none; `closer` is any other sign, punctuation above all. */
export function neighbourAt(text: string, at: number): Neighbour {
  if (at < 0 || at >= text.length) return 'edge'
  const code = text.charCodeAt(at)
  if (KNOWN[code] === 0) KNOWN[code] = NEIGHBOURS.indexOf(read(text[at]!)) + 1
  return NEIGHBOURS[KNOWN[code]! - 1]!
}

function read(character: string): Neighbour {
  if (SPACE.test(character)) return character === '\n' || character === '\r' ? 'edge' : 'space'
  if (LETTER.test(character)) return 'letter'
  if (DIGIT.test(character) || character === '$' || character === '£' || character === '€') return 'digit'
  return OPENER.test(character) ? 'opener' : 'closer'
}
