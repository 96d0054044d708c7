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
