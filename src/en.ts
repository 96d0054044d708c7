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

export * from './one-language.ts'
