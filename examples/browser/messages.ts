// What the page and its worker say to each other.

export type Request =
  | { readonly kind: 'read'; readonly articles: readonly { readonly id: string; readonly text: string }[] }
  | { readonly kind: 'five' }
  | { readonly kind: 'clear' }

export interface Summary {
  readonly id: string
  readonly lang: string
  readonly words: number
  readonly entities: number
  readonly quotes: number
  readonly milliseconds: number
}

export type Answer =
  /** Once, when the code is there: how many bytes it took. */
  | { readonly kind: 'ready'; readonly bytes: number }
  /** All articles so far, and one HTML page of what they say. */
  | { readonly kind: 'page'; readonly summaries: readonly Summary[]; readonly html: string }
