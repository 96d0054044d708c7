import type { Lang } from '../text/lang.ts'
import type { Span } from '../text/span.ts'

export interface Paragraph extends Span {
  /** `boilerplate` is what a web page wraps around an article: navigation, credits, share prompts, comment forms. */
  readonly role: 'title' | 'body' | 'boilerplate'
}

export interface Token extends Span {
  /** Universal POS tag: `NOUN`, `PROPN`, `VERB` … */
  readonly pos: string
  /** Its dictionary form. */
  readonly lemma: string
}

/** A text that has been read: its language, paragraphs, sentences and tokens. Plain, readonly, serialises to JSON. */
export interface TextDocument {
  /** The one given, or else made from the text. */
  readonly id: string
  /** As it was given, to the last character. */
  readonly text: string
  /** The one given, or else guessed from the text. */
  readonly lang: Lang
  /** The day the article appeared, ISO 8601; relative dates are resolved against it. */
  readonly published?: string
  /** Where it is from, as given. */
  readonly source?: string
  /** In text order. */
  readonly paragraphs: readonly Paragraph[]
  /** In text order; none crosses a paragraph’s end. */
  readonly sentences: readonly Span[]
  /** In text order; every character that is no space is in one. */
  readonly tokens: readonly Token[]
}

/** What is known of a text before it is read. */
export interface ReadOptions {
  /** Without it one is made from the text. */
  readonly id?: string
  /** Without it the language is guessed from the text. */
  readonly lang?: Lang
  /** The day the article appeared, ISO 8601 or a Date. */
  readonly published?: string | Date
  /** Where it is from: kept, and shown. */
  readonly source?: string
}
