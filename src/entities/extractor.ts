import type { TextDocument } from '../document/document.ts'
import type { Bound } from '../language/value-words.ts'

/** What an extractor yields: a span of the document's text, not empty, and its type; anything else is a RangeError or TypeError. */
export interface Extraction {
  /** Offset into the document’s text, in UTF-16 code units. */
  readonly start: number
  /** Behind the last character. */
  readonly end: number
  /** What was found. */
  readonly type: string
  /** 0..1; 1 by default. */
  readonly score?: number
  /** What it is worth, in a form of its own. */
  readonly value?: unknown
  /** The limit that the words around a number put on it. */
  readonly bound?: Bound
}

/** Finds entities in a document. Pure: the same document gives the same extractions. */
export interface Extractor {
  /** Told in `Entity.extractor`. */
  readonly name: string
  /** What it finds in a document; spans that overlap an earlier extractor’s are dropped. */
  extract(document: TextDocument): Iterable<Extraction>
}
