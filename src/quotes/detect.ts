import type { TextDocument } from '../document/document.ts'
import { readText } from '../document/read.ts'
import { span } from '../text/span.ts'
import type { Quote } from './quote.ts'

/** The quotations of a text, in text order. First light: what stands between marks. */
export function detectQuotes(input: string | TextDocument): Quote[] {
  const document = typeof input === 'string' ? readText(input) : input
  const { text } = document
  return [...text.matchAll(/[«“]\s?([^«»“”\n]+?)\s?[»”]/g)].map((m, i) => {
    const inner = m.index + m[0].indexOf(m[1]!)
    return {
      ...span(text, m.index, m.index + m[0].length),
      id: `q${i}`,
      kind: 'direct',
      content: [span(text, inner, inner + m[1]!.length)],
      score: 0.5,
    }
  })
}
