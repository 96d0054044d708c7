import type { Ranges, TokenColumns } from '../../src/text/columns.ts'

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[-.,'’][\p{L}\p{M}\p{N}]+)*|\S/gu
/** What may stand between the mark that ends a sentence and its last character. */
const CLOSING = /^[»”"')\]]$/
const ABBREVIATIONS = new Set('Sr Sra Dr Dra D Dª EE UU núm art'.split(' '))

/** Words, numbers and marks; a sentence ends behind . ! ? … and the marks that close it, where a capital or ¿ ¡ « follows. */
export function tokenize(text: string, paragraphs: Ranges): TokenColumns {
  const start: number[] = []
  const end: number[] = []
  const sentences: number[] = []
  for (let p = 0; p < paragraphs.start.length; p++) {
    const [from, to] = [paragraphs.start[p]!, paragraphs.end[p]!]
    const tokens = [...text.slice(from, to).matchAll(TOKEN)]
    let ended = true
    tokens.forEach(({ index, 0: token }, i) => {
      if (ended && !CLOSING.test(token) && (i === 0 || /^[\p{Lu}¿¡«“"—(]/u.test(token))) {
        sentences.push(start.length)
        ended = false
      }
      start.push(from + index)
      end.push(from + index + token.length)
      if (/^[.!?…]$/.test(token)) ended = !ABBREVIATIONS.has(tokens[i - 1]?.[0] ?? '')
      else if (!CLOSING.test(token)) ended = false
    })
  }
  sentences.push(start.length)
  return { start: Int32Array.from(start), end: Int32Array.from(end), sentences: Int32Array.from(sentences) }
}
