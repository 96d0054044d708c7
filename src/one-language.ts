// What `quotidien/en` and `quotidien/fr` give beside their functions.

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
