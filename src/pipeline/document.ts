import type { TextDocument } from '../document/document.ts'
import type { Entity } from '../entities/entity.ts'
import type { Quote } from '../quotes/quote.ts'

/** A text that has been read, with every layer; entities and quotes are computed on first use and kept. */
export interface Document extends TextDocument {
  /** In text order, without overlap. */
  readonly entities: readonly Entity[]
  /** In text order. */
  readonly quotes: readonly Quote[]
}
