import type { Document } from '../pipeline/document.ts'

/** `document` with one layer replaced; the others are still computed on first use, which spreading would force. */
export function withLayer<L extends 'entities' | 'quotes'>(
  document: Document,
  layer: L,
  value: Document[L],
): Document {
  return Object.create(document, { [layer]: { value, enumerable: true } })
}
