/** A text and the spans that somebody marked in it: what annotation formats hold in common. Offsets in UTF-16. */
export interface AnnotatedText {
  readonly id?: string
  readonly text: string
  readonly spans: readonly AnnotatedSpan[]
}

export interface AnnotatedSpan {
  readonly start: number
  readonly end: number
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
