import type { ReadOptions } from '../document/document.ts'
import { readText } from '../document/read.ts'
import type { Entity } from '../entities/entity.ts'
import { extractEntities } from '../entities/extract.ts'
import { detectQuotes } from '../quotes/detect.ts'
import type { Quote } from '../quotes/quote.ts'
import type { Document } from './document.ts'

/** Reads `text` into a document with all its layers. */
export function read(text: string, options: ReadOptions = {}): Document {
  const document = readText(text, options)
  let entities: readonly Entity[] | undefined
  let quotes: readonly Quote[] | undefined
  return Object.defineProperties(document, {
    entities: { enumerable: true, get: () => (entities ??= extractEntities(document)) },
    quotes: { enumerable: true, get: () => (quotes ??= detectQuotes(document)) },
  }) as Document
}
