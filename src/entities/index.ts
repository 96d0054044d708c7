import type { TextDocument } from '../document/document.ts'
import { asDocument } from '../document/read.ts'
import { LANGUAGES } from '../language/registry.ts'
import type { Entity } from './entity.ts'
import { type ExtractOptions, entitiesOf } from './extract.ts'

export type { Bound } from '../language/value-words.ts'
export type { Amount, Entity, EntityType, EntityValue, Money, Quantity, Range, ValueOf } from './entity.ts'
export type { ExtractOptions } from './extract.ts'
export type { Extraction, Extractor } from './extractor.ts'

/** The entities of a text, in text order and without overlap. */
export function extractEntities(input: string | TextDocument, options: ExtractOptions = {}): Entity[] {
  return entitiesOf(asDocument(input, LANGUAGES), options)
}
