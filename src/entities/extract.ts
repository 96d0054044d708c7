import type { TextDocument } from '../document/document.ts'
import type { Entity } from './entity.ts'
import type { Extraction, Extractor } from './extractor.ts'
import { link } from './link/link.ts'
import { findNames } from './names/find.ts'
import { findValues } from './values/find.ts'

export interface ExtractOptions {
  /** Asked before the built-in finders; where spans overlap, theirs win. */
  readonly extractors?: readonly Extractor[]
}

type Found = Extraction & { extractor: string }

/** The entities of a document, in text order and without overlap. */
export function entitiesOf(document: TextDocument, options: ExtractOptions = {}): Entity[] {
  const found: Found[] = []
  for (const extractor of options.extractors ?? []) {
    for (const extraction of extractor.extract(document))
      found.push({ ...extraction, extractor: extractor.name })
  }
  for (const value of findValues(document)) found.push({ ...value, extractor: 'values' })
  for (const name of findNames(document)) found.push({ ...name, extractor: 'names' })
  return link(document, withoutOverlap(found))
}

/** Keeps the earlier found of any two that overlap, then sorts by place. */
function withoutOverlap(found: readonly Found[]): Found[] {
  const kept: Found[] = []
  for (const one of found) {
    if (kept.every((other) => one.end <= other.start || other.end <= one.start)) kept.push(one)
  }
  return kept.sort((a, b) => a.start - b.start)
}
