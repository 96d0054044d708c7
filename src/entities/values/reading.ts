import type { ValueWords } from '../../language/value-words.ts'
import type { EntityValue } from '../entity.ts'
import type { Lexeme, Part } from './lexeme.ts'
import type { Match } from './pattern.ts'

/** What a reader may look at beside the match itself. */
export interface Context {
  readonly text: string
  readonly words: ValueWords
  /** The day of publication. */
  readonly today?: number
  /** The day of the date that was read last. */
  readonly anchor?: number | undefined
  /** That date, if it was no day but a month or year. */
  readonly coarse?: string | undefined
  /** Where that date ended. */
  readonly anchorEnd?: number
  /** The lexemes beside the match. */
  readonly before?: Lexeme | undefined
  readonly after?: Lexeme | undefined
}

/** What a match was read as. */
export interface Reading {
  readonly type: string
  readonly value?: EntityValue
  /** Where it starts or ends, if not where the match does. */
  readonly start?: number
  readonly end?: number
  /** The day that it names, for dates told from it. */
  readonly day?: number
  readonly score?: number
}

/** Reads a match; undefined if it is no such thing, 'none' if it is nothing at all and should be passed over. */
export type Reader = (match: Match, context: Context) => Reading | 'none' | undefined

export function lexemeAs(match: Match, part: Part): Lexeme | undefined {
  return match.slots.find((slot) => slot.part === part)?.lexeme
}

export function lexemesAs(match: Match, part: Part): Lexeme[] {
  return match.slots.filter((slot) => slot.part === part).map((slot) => slot.lexeme)
}

/** What the lexeme that plays `part` is worth: a numeral's value, or the lexicon's number. */
export function worth(match: Match, part: Part): number | undefined {
  const lexeme = lexemeAs(match, part)
  return lexeme === undefined ? undefined : worthOf(lexeme, part)
}

export function worthOf({ numeral, senses }: Lexeme, part: Part): number {
  return Number((senses as Record<string, unknown>)[part] ?? numeral?.value)
}

/** A sense whose worth is a string. */
export function signOf(match: Match, part: keyof Lexeme['senses']): string | undefined {
  const sign = lexemeAs(match, part)?.senses[part]
  return sign === undefined ? undefined : String(sign)
}

export function startOf(match: Match): number {
  return match.slots[0]!.lexeme.start
}

export function endOf(match: Match): number {
  const { lexeme, to } = match.slots.at(-1)!
  return (to ?? lexeme).end
}

export function written(text: string, { start, end }: Lexeme): string {
  return text.slice(start, end)
}

/** A reading without its empty fields. */
export function reading(type: string, fields: { [K in keyof Reading]?: Reading[K] | undefined }): Reading {
  const kept = Object.entries(fields).filter(([, field]) => field !== undefined)
  return { type, ...Object.fromEntries(kept) }
}
