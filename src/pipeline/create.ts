import type { ReadOptions, TextDocument } from '../document/document.ts'
import { readText } from '../document/read.ts'
import type { Entity } from '../entities/entity.ts'
import { entitiesOf } from '../entities/extract.ts'
import type { Extractor } from '../entities/extractor.ts'
import type { Language, Languages } from '../language/language.ts'
import { quotesOf } from '../quotes/detect.ts'
import type { Quote } from '../quotes/quote.ts'
import type { Lang } from '../text/lang.ts'
import type { Customs } from './custom.ts'
import type { Document } from './document.ts'
import { StoredLayers, store } from './layers.ts'
import type { Read } from './pool.ts'
import { type Streamed, type StreamInput, type StreamOptions, streamed } from './stream.ts'

/** What a pipeline reads, and with what. */
export interface PipelineOptions extends Customs {
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
  /**
   * Reads texts as they come, in order, with back-pressure and in constant memory; in worker threads where asked. A text that
   * cannot be read gives its `error` and the stream goes on.
   *
   * @throws RangeError for a number of workers that is none; TypeError for workers without `module` where the pipeline has
   * extractors; the signal's reason once it is aborted.
   * @example
   * ```ts
   * for await (const { document, error } of createPipeline().stream(articles, { workers: 2 })) {
   *   console.log(error?.message ?? document.quotes.length)
   * }
   * ```
   */
  stream<I extends StreamInput>(
    inputs: AsyncIterable<I> | Iterable<I>,
    options?: StreamOptions,
  ): AsyncGenerator<Streamed<I>>
  /** A pipeline that asks `extractor` too, after the ones it has. */
  with(extractor: Extractor): Pipeline
}

/** The pipeline that reads `languages`, which have been changed by `customs`, and asks `extractors`. */
export function pipelineOf(
  languages: Languages,
  extractors: readonly Extractor[] = [],
  customs: Customs = {},
): Pipeline {
  for (const extractor of extractors) {
    if (typeof extractor?.name !== 'string' || typeof extractor.extract !== 'function') {
      throw new TypeError('an extractor has a name and a function extract(document)')
    }
  }
  const read = (text: string, options: ReadOptions = {}) =>
    layered(readText(text, options, languages), extractors)
  const streaming = {
    languages: [...languages.keys()],
    customs,
    hasExtractors: extractors.length > 0,
    read,
    revive(text: string, options: ReadOptions, { lang, layers }: Read): Document {
      const stored = new StoredLayers(layers)
      return store(layered(readText(text, { ...options, lang }, languages), extractors, stored), stored)
    },
  }
  return Object.freeze({
    read,
    stream: <I extends StreamInput>(inputs: AsyncIterable<I> | Iterable<I>, options: StreamOptions = {}) =>
      streamed(inputs, options, streaming),
    with: (extractor: Extractor) => pipelineOf(languages, [...extractors, extractor], customs),
  })
}

/**
 * Those of `languages` whose codes are given, in that order; all of them without codes.
 *
 * @throws TypeError unless given an array; RangeError for a code that none has, or for no code at all.
 */
export function chosen(languages: Languages, codes: readonly Lang[] | undefined): Languages {
  if (codes === undefined) return languages
  if (!Array.isArray(codes)) throw new TypeError(`languages must be an array, not ${String(codes)}`)
  if (codes.length === 0) throw new RangeError('languages: at least one is needed')
  return new Map(
    codes.map((code: Lang): [Lang, Language] => {
      const language = languages.get(code)
      if (language === undefined) throw new RangeError(`unknown language: ${String(code)}`)
      return [code, language]
    }),
  )
}

/** Adds the layers of who and what is named and said, each computed on first use, if not known, and kept. */
function layered(document: TextDocument, extractors: readonly Extractor[], known?: StoredLayers): Document {
  let entities: readonly Entity[] | undefined
  let quotes: readonly Quote[] | undefined
  return Object.defineProperties(document, {
    entities: {
      enumerable: true,
      get: () => {
        entities ??= known?.layers.entities ?? entitiesOf(document, { extractors })
        return entities
      },
    },
    quotes: {
      enumerable: true,
      get: () => {
        quotes ??= known?.layers.quotes ?? quotesOf(document)
        return quotes
      },
    },
  }) as Document
}
