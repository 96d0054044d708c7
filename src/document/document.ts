import type { Lang } from '../text/lang.ts'
import type { Span } from '../text/span.ts'

export interface Paragraph extends Span {
  /** `boilerplate` is what a web page wraps around an article: navigation, credits, share prompts, comment forms. */
  readonly role: 'title' | 'body' | 'boilerplate'
}

export interface Token extends Span {
  /** Universal POS tag: `NOUN`, `PROPN`, `VERB` … */
  readonly pos: string
  readonly lemma: string
}

/** A text that has been read: its language, paragraphs, sentences and tokens. Plain, readonly, serialises to JSON. */
export interface TextDocument {
  readonly id: string
  readonly text: string
  readonly lang: Lang
  /** The day the article appeared, ISO 8601; relative dates are resolved against it. */
  readonly published?: string
  readonly source?: string
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Span[]
  readonly tokens: readonly Token[]
}

export interface ReadOptions {
  readonly id?: string
  /** Without it the language is guessed from the text. */
  readonly lang?: Lang
  readonly published?: string | Date
  readonly source?: string
}
