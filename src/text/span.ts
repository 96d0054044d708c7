/** A stretch of a document's text: half-open, in UTF-16 code units, `document.text.slice(start, end) === text`. */
export interface Span {
  /** Offset of its first character, in UTF-16 code units. */
  readonly start: number
  /** Offset behind its last character. */
  readonly end: number
  /** What stands there. */
  readonly text: string
}

/** The span `[start, end)` of `text`. */
export function span(text: string, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) }
}
