import type { TextDocument } from '../document/document.ts'
import type { Entity } from './entity.ts'
import type { Extraction, Extractor } from './extractor.ts'
import { type Found, link } from './link/link.ts'
import { findNames } from './names/find.ts'
import { findValues } from './values/find.ts'

/** What to ask beside the built-in finders. */
export interface ExtractOptions {
  /** Asked before the built-in finders; where spans overlap, theirs win. */
  readonly extractors?: readonly Extractor[]
}

/** An extraction and who found it, always with the same fields in the same order, which engines read fastest. */
const foundBy = (extractor: string, { start, end, type, score, value, bound }: Extraction): Found => {
  return { start, end, type, score, value, bound, extractor }
}

/** The entities of a document, in text order and without overlap. */
export function entitiesOf(document: TextDocument, options: ExtractOptions = {}): Entity[] {
  const given: Found[] = []
  for (const extractor of options.extractors ?? []) {
    for (const extraction of extractor.extract(document)) {
      checkExtraction(extractor.name, extraction, document.text.length)
      given.push(foundBy(extractor.name, extraction))
    }
  }
  const found: Found[] = []
  for (const value of findValues(document)) found.push(foundBy('values', value))
  for (const name of findNames(document)) found.push(foundBy('names', name))
  // The longer wins: a number in a name is part of it (*France 2*), a name in a date part of that (*May 3*).
  found.sort((a, b) => b.end - b.start - (a.end - a.start))
  return link(document, withoutOverlap(document.text, [...given, ...found]))
}

function checkExtraction(name: string, { start, end, type, score = 1 }: Extraction, length: number): void {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || start >= end || end > length)
    throw new RangeError(`extractor ${name}: ${start} to ${end} is no span of a text of ${length} characters`)
  if (typeof type !== 'string' || type === '')
    throw new TypeError(`extractor ${name}: type must be a word, not ${JSON.stringify(type)}`)
  if (!(score >= 0 && score <= 1))
    throw new RangeError(`extractor ${name}: score must be between 0 and 1, not ${score}`)
}

/** Keeps the earlier found of any two that overlap, then sorts by place. */
function withoutOverlap(text: string, found: readonly Found[]): Found[] {
  const taken = new Uint8Array(text.length)
  const kept = found.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false
    taken.fill(1, start, end)
    return true
  })
  return kept.sort((a, b) => a.start - b.start)
}
