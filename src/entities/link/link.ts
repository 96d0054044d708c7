import type { TextDocument } from '../../document/document.ts'
import type { Entity, EntityValue } from '../entity.ts'
import type { Extraction } from '../extractor.ts'

/** Gives mentions of one thing one id and its fullest name. First light: one thing a surface form. */
export function link(
  document: TextDocument,
  found: readonly (Extraction & { extractor: string })[],
): Entity[] {
  return found.map(({ start, end, type, score = 1, value, bound, extractor }) => {
    const text = document.text.slice(start, end)
    const entity = { start, end, text, type, score, id: `${type}:${text}`, name: text, extractor }
    return {
      ...entity,
      ...(value === undefined ? {} : { value: value as EntityValue }),
      ...(bound === undefined ? {} : { bound }),
    }
  })
}
