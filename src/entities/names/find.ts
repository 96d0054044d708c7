import type { TextDocument } from '../../document/document.ts'
import type { Extraction } from '../extractor.ts'

/** People, places, organisations and other names. First light: runs of capitalised tokens, of no type. */
export function findNames(document: TextDocument): Extraction[] {
  const found: Extraction[] = []
  const opening = new Set(document.sentences.map((s) => s.start))
  for (const token of document.tokens) {
    if (!/^\p{Lu}\p{Ll}/u.test(token.text) || (opening.has(token.start) && token.pos !== 'PROPN')) continue
    const last = found.at(-1)
    if (last !== undefined && token.start - last.end === 1)
      found[found.length - 1] = { ...last, end: token.end }
    else found.push({ start: token.start, end: token.end, type: 'MISC', score: 0.5 })
  }
  return found
}
