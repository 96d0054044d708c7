import type { TextDocument } from '../document/document.ts'
import { span } from '../text/span.ts'
import type { Segment } from './segment.ts'

/** The reported speech of a document, in text order, before anyone asks who speaks. First light: pairs of marks. */
export function findSegments(document: TextDocument): Segment[] {
  const { text } = document
  return [...text.matchAll(/[«“]\s?([^«»“”\n]+?)\s?[»”]/g)].map((m) => {
    const inner = m.index + m[0].indexOf(m[1]!)
    return {
      kind: 'direct',
      frame: 'floating',
      content: [span(text, inner, inner + m[1]!.length)],
      start: m.index,
      end: m.index + m[0].length,
      score: 0.5,
    }
  })
}
