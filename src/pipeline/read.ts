import type { ReadOptions } from '../document/document.ts'
import { LANGUAGES } from '../language/registry.ts'
import { chosen, type Pipeline, type PipelineOptions, pipelineOf } from './create.ts'
import { customised } from './custom.ts'
import type { Document } from './document.ts'

/**
 * Reads `text` into a document with all its layers. Never throws on a string, however odd.
 *
 * @throws TypeError if `text` or an option is of another type; RangeError for an unknown `lang` or if `published` is no date.
 * @example
 * ```ts
 * const document = read('Le maire a dit : « Venez demain. »', { published: '2022-03-03' })
 * document.lang // 'fr'
 * document.quotes[0]?.content[0]?.text // 'Venez demain.'
 * ```
 */
export function read(text: string, options: ReadOptions = {}): Document {
  return pipelineOf(LANGUAGES).read(text, options)
}

/**
 * A way of reading with extractors of your own. Immutable: `with()` returns another.
 *
 * @throws RangeError for an unknown language or a model that cannot be read, TypeError for an extractor or a model that is none.
 * @example
 * ```ts
 * const pipeline = createPipeline().with(pattern({ name: 'flights', type: 'FLIGHT', match: /\b[A-Z]{2}\d{3}\b/ }))
 * pipeline.read('Flight AF447 left at noon.').entities[0]?.type // 'FLIGHT'
 * ```
 */
export function createPipeline({ languages, extractors, ...customs }: PipelineOptions = {}): Pipeline {
  return pipelineOf(customised(chosen(LANGUAGES, languages), customs), extractors, customs)
}
