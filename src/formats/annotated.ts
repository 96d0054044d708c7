/** A text and the spans that somebody marked in it: what annotation formats hold in common. Offsets in UTF-16. */
export interface AnnotatedText {
  /** Where the format has one. */
  readonly id?: string
  /** The whole text. */
  readonly text: string
  /** In the order of the file. */
  readonly spans: readonly AnnotatedSpan[]
}

/** A marked stretch of a text. */
export interface AnnotatedSpan {
  /** In UTF-16 code units. */
  readonly start: number
  /** Behind the last character. */
  readonly end: number
  /** As the annotator called it. */
  readonly type: string
}

/** `annotated` as it is; throws RangeError for a span that is none of its text's. */
export function checked(annotated: AnnotatedText): AnnotatedText {
  for (const { start, end, type } of annotated.spans) {
    if (
      !Number.isInteger(start) ||
      !Number.isInteger(end) ||
      start < 0 ||
      start > end ||
      end > annotated.text.length
    )
      throw new RangeError(
        `${type} from ${start} to ${end} is no span of a text of ${annotated.text.length} characters`,
      )
  }
  return annotated
}
