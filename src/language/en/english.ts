import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { type TagColumns, type TokenColumns, UPOS } from '../../text/columns.ts'
import type { Language } from '../language.ts'

// First light, replaced soon.
let wink: ReturnType<typeof winkNLP> | undefined
const DROPPED = /[\v\f\u1680\u2000\u2001\u2006-\u2008\u2028\u2029\u3000\ufeff]/g
const tags = new WeakMap<TokenColumns, TagColumns>()

/** English. */
export const english: Language = {
  code: 'en',
  tokenize(text) {
    wink ??= winkNLP(model, ['sbd', 'pos'])
    const { its } = wink
    const doc = wink.readDoc(text.replace(DROPPED, ' '))
    const spaces = doc.tokens().out(its.precedingSpaces) as string[]
    const values = doc.tokens().out(its.value) as string[]
    const pos = doc.tokens().out(its.pos as never) as unknown as string[]
    const lemmas = doc.tokens().out(its.lemma as never) as unknown as string[]
    let at = 0
    const kept: { start: number; end: number; i: number }[] = []
    const place = new Map<number, number>()
    values.forEach((value, i) => {
      const start = at + spaces[i]!.length
      at = start + value.length
      if (value.trim() === '') return
      place.set(i, kept.length)
      kept.push({ start, end: at, i })
    })
    const sentences: number[] = []
    doc.sentences().each((s: { out(as: never): unknown }) => {
      let [first, last] = s.out(its.span as never) as unknown as [number, number]
      while (first <= last && !place.has(first)) first++
      if (first <= last) sentences.push(place.get(first)!)
    })
    sentences.push(kept.length)
    const columns = {
      start: Int32Array.from(kept, (k) => k.start),
      end: Int32Array.from(kept, (k) => k.end),
      sentences: Int32Array.from(sentences),
    }
    tags.set(columns, {
      pos: Uint8Array.from(kept, (k) => Math.max(0, UPOS.indexOf(pos[k.i] as never))),
      lemma: kept.map((k) => lemmas[k.i]!),
    })
    return columns
  },
  tag: (_text, tokens) => tags.get(tokens)!,
}
