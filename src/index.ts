export type { Alignment, ArticleMatch, Bead, Link, QuoteTrace } from './align/alignment.ts'
export {
  type AlignSentencesOptions,
  alignArticles,
  alignSentences,
  type Evidence,
  matchArticles,
  type ScoreOptions,
  traceQuotes,
} from './align/index.ts'
export type { Paragraph, ReadOptions, TextDocument, Token } from './document/document.ts'
export type {
  Amount,
  Entity,
  EntityType,
  EntityValue,
  Money,
  Quantity,
  Range,
  ValueOf,
} from './entities/entity.ts'
export type { Extraction, Extractor } from './entities/extractor.ts'
export { extractEntities } from './entities/index.ts'
export { type GazetteerOptions, gazetteer } from './extend/gazetteer.ts'
export { type PatternOptions, pattern } from './extend/pattern.ts'
export type { Bound } from './language/value-words.ts'
export type { Pipeline, PipelineOptions } from './pipeline/create.ts'
export type { Document } from './pipeline/document.ts'
export { createPipeline, read } from './pipeline/read.ts'
export type { Streamed, StreamInput, StreamOptions } from './pipeline/stream.ts'
export { detectQuotes } from './quotes/index.ts'
export type { Cue, Quote, QuoteKind, Speaker } from './quotes/quote.ts'
export type { Lang } from './text/lang.ts'
export type { Span } from './text/span.ts'
