import type { TextDocument } from '../document/document.ts'
import type { Bound } from '../language/value-words.ts'

/** What an extractor yields: a span of the document's text, not empty, and its type; anything else is a RangeError or TypeError. */
export interface Extraction {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly score?: number
  readonly value?: unknown
  readonly bound?: Bound
}

/** Finds entities in a document. Pure: the same document gives the same extractions. */
export interface Extractor {
  readonly name: string
  extract(document: TextDocument): Iterable<Extraction>
}
