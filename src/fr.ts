// quotidien/fr: French alone. Nothing of another language is loaded or bundled.

import { french } from './language/fr/french.ts'
import { type Toolkit, toolkitOf } from './pipeline/toolkit.ts'

const toolkit: Toolkit = /* @__PURE__ */ toolkitOf(french)

/**
 * Reads a text in French.
 *
 * @example
 * ```ts
 * import { read } from 'quotidien/fr'
 * read('Le maire a dit : « Venez demain. »').quotes[0]?.content[0]?.text // 'Venez demain.'
 * ```
 */
export const read: Toolkit['read'] = toolkit.read
/** The entities of a text in French, in text order and without overlap. */
export const extractEntities: Toolkit['extractEntities'] = toolkit.extractEntities
/** The quotations of a text in French, in text order, with their speakers. */
export const detectQuotes: Toolkit['detectQuotes'] = toolkit.detectQuotes
/** A way of reading texts in French with extractors of your own. Immutable: `with()` returns another. */
export const createPipeline: Toolkit['createPipeline'] = toolkit.createPipeline

export * from './one-language.ts'
