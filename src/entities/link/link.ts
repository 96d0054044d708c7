import type { TextDocument } from '../../document/document.ts'
import type { Entity } from '../entity.ts'
import type { Extraction } from '../extractor.ts'

/** Gives mentions of one thing one id and its fullest name. First light: one thing a surface form. */
export function link(
  document: TextDocument,
  found: readonly (Extraction & { extractor: string })[],
): Entity[] {
  return found.map(({ start, end, type, score = 1, value, extractor }) => {
    const text = document.text.slice(start, end)
    const entity = { start, end, text, type, score, id: `${type}:${text}`, name: text, extractor }
    return value === undefined ? entity : { ...entity, value }
  })
}
