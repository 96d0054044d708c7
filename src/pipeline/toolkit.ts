import type { ReadOptions, TextDocument } from '../document/document.ts'
import { asDocument } from '../document/read.ts'
import type { Entity } from '../entities/entity.ts'
import { type ExtractOptions, entitiesOf } from '../entities/extract.ts'
import type { Language, Languages } from '../language/language.ts'
import { quotesOf } from '../quotes/detect.ts'
import type { Quote } from '../quotes/quote.ts'
import { type Pipeline, type PipelineOptions, pipelineOf } from './create.ts'
import { customised } from './custom.ts'
import type { Document } from './document.ts'

/** What `quotidien` gives, for one language. */
export interface Toolkit {
  /** Reads `text`, whose language is not guessed: see `read` of `quotidien`. */
  read(text: string, options?: ReadOptions): Document
  /** The entities of a text, in text order and without overlap. */
  extractEntities(input: string | TextDocument, options?: ExtractOptions): Entity[]
  /** The quotations of a text, in text order, with their speakers. */
  detectQuotes(input: string | TextDocument): Quote[]
  /** A way of reading with extractors of your own. Immutable: `with()` returns another. */
  createPipeline(options?: Omit<PipelineOptions, 'languages'>): Pipeline
}

/** The functions of `quotidien` for one language alone, so that an entry point for it carries no other's words and models. */
export function toolkitOf(language: Language): Toolkit {
  const languages: Languages = new Map([[language.code, language]])
  return {
    read: pipelineOf(languages).read,
    extractEntities: (input, options = {}) => entitiesOf(asDocument(input, languages), options),
    detectQuotes: (input) => quotesOf(asDocument(input, languages)),
    createPipeline: ({ extractors, ...customs } = {}) =>
      pipelineOf(customised(languages, customs), extractors, customs),
  }
}
