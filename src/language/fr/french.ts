import type { Language } from '../language.ts'

// First light, replaced soon.
const TOKEN = /\p{L}+['’]|[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)*|[^\s]/gu
const tokensOf = (text: string) => [...text.matchAll(TOKEN)]

/** French. */
export const french: Language = {
  code: 'fr',
  tokenize(text, paragraphs) {
    const start: number[] = []
    const end: number[] = []
    const sentences: number[] = []
    paragraphs.start.forEach((from, i) => {
      let opens = true
      for (const m of tokensOf(text.slice(from, paragraphs.end[i]))) {
        if (opens) sentences.push(start.length)
        start.push(from + m.index)
        end.push(from + m.index + m[0].length)
        opens = /[.!?…]/.test(m[0])
      }
    })
    sentences.push(start.length)
    return { start: Int32Array.from(start), end: Int32Array.from(end), sentences: Int32Array.from(sentences) }
  },
  tag: (text, { start, end }) => ({
    pos: new Uint8Array(start.length).fill(16),
    lemma: Array.from(start, (from, i) => text.slice(from, end[i]).toLowerCase()),
  }),
}
