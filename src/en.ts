// quotidien/en: English alone. Nothing of another language is loaded or bundled.

import { english } from './language/en/english.ts'
import { type Toolkit, toolkitOf } from './pipeline/toolkit.ts'

const toolkit: Toolkit = /* @__PURE__ */ toolkitOf(english)

/**
 * Reads a text in English.
 *
 * @example
 * ```ts
 * import { read } from 'quotidien/en'
 * read('The mayor said: “Come tomorrow.”').quotes[0]?.content[0]?.text // 'Come tomorrow.'
 * ```
 */
export const read: Toolkit['read'] = toolkit.read
/** The entities of a text in English, in text order and without overlap. */
export const extractEntities: Toolkit['extractEntities'] = toolkit.extractEntities
/** The quotations of a text in English, in text order, with their speakers. */
export const detectQuotes: Toolkit['detectQuotes'] = toolkit.detectQuotes
/** A way of reading texts in English with extractors of your own. Immutable: `with()` returns another. */
export const createPipeline: Toolkit['createPipeline'] = toolkit.createPipeline

export type { Paragraph, ReadOptions, TextDocument, Token } from './document/document.ts'
export type {
  Entity,
  EntityType,
  EntityValue,
  Extraction,
  ExtractOptions,
  Extractor,
} from './entities/index.ts'
export { type GazetteerOptions, gazetteer } from './extend/gazetteer.ts'
export { type PatternOptions, pattern } from './extend/pattern.ts'
export type { Pipeline } from './pipeline/create.ts'
export type { Document } from './pipeline/document.ts'
export type { Toolkit } from './pipeline/toolkit.ts'
export type { Cue, Quote, QuoteKind, Speaker } from './quotes/quote.ts'
export type { Lang } from './text/lang.ts'
export type { Span } from './text/span.ts'
