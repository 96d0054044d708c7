import type { ReadOptions, TextDocument } from '../document/document.ts'
import { readText } from '../document/read.ts'
import type { Entity } from '../entities/entity.ts'
import { entitiesOf } from '../entities/extract.ts'
import type { Extractor } from '../entities/extractor.ts'
import type { Language, Languages } from '../language/language.ts'
import { quotesOf } from '../quotes/detect.ts'
import type { Quote } from '../quotes/quote.ts'
import type { Lang } from '../text/lang.ts'
import type { Document } from './document.ts'

export interface PipelineOptions {
  /** The languages to read; a text's own is guessed among these alone. Without it, all that there are. */
  readonly languages?: readonly Lang[]
  /** Asked in this order, before the built-in finders; where what they find overlaps, the earlier wins. */
  readonly extractors?: readonly Extractor[]
}

/** How to read texts: a value that never changes. */
export interface Pipeline {
  /**
   * Reads `text` into a document with all its layers. Never throws on a string, however odd.
   *
   * @throws TypeError if `text` or an option is of another type; RangeError if `lang` is none of the pipeline's languages
   * or `published` no date.
   */
  read(text: string, options?: ReadOptions): Document
  /** A pipeline that asks `extractor` too, after the ones it has. */
  with(extractor: Extractor): Pipeline
}

/** The pipeline that reads `languages` and asks `extractors`. */
export function pipelineOf(languages: Languages, extractors: readonly Extractor[]): Pipeline {
  for (const extractor of extractors) {
    if (typeof extractor?.name !== 'string' || typeof extractor.extract !== 'function') {
      throw new TypeError('an extractor has a name and a function extract(document)')
    }
  }
  return Object.freeze({
    read: (text: string, options: ReadOptions = {}) =>
      layered(readText(text, options, languages), extractors),
    with: (extractor: Extractor) => pipelineOf(languages, [...extractors, extractor]),
  })
}

/**
 * Those of `languages` whose codes are given, in that order; all of them without codes.
 *
 * @throws RangeError for a code that none has, or for no code at all.
 */
export function chosen(languages: Languages, codes: readonly Lang[] | undefined): Languages {
  if (codes === undefined) return languages
  if (codes.length === 0) throw new RangeError('languages: at least one is needed')
  return new Map(
    codes.map((code): [Lang, Language] => {
      const language = languages.get(code)
      if (language === undefined) throw new RangeError(`unknown language: ${String(code)}`)
      return [code, language]
    }),
  )
}

/** Adds the layers of who and what is named and said, each computed on first use and kept. */
function layered(document: TextDocument, extractors: readonly Extractor[]): Document {
  let entities: readonly Entity[] | undefined
  let quotes: readonly Quote[] | undefined
  return Object.defineProperties(document, {
    entities: {
      enumerable: true,
      get: () => {
        entities ??= entitiesOf(document, { extractors })
        return entities
      },
    },
    quotes: {
      enumerable: true,
      get: () => {
        quotes ??= quotesOf(document)
        return quotes
      },
    },
  }) as Document
}
