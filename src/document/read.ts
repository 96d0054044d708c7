import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Lang } from '../text/lang.ts'
import { type Span, span } from '../text/span.ts'
import type { Paragraph, ReadOptions, TextDocument, Token } from './document.ts'

// First light: replaced room by room (text/, language/, tagger/) while its signature stays.
let wink: ReturnType<typeof winkNLP> | undefined
const DROPPED = /[\v\f\u1680\u2000\u2001\u2006-\u2008\u2028\u2029\u3000\ufeff]/g
const FRENCH = /\b(?:le|la|les|des|est|et|une|dans|que|qui|pour|sur|avec|du|au|aux|ne|pas)\b/giu
const ENGLISH = /\b(?:the|of|and|to|in|is|was|that|for|with|on|by|as|he|it|his|from)\b/giu

/** Reads `text` into a document: language, paragraphs, sentences, tokens. */
export function readText(text: string, options: ReadOptions = {}): TextDocument {
  const lang = options.lang ?? guess(text)
  const { tokens, sentences } = lang === 'en' ? english(text) : french(text)
  const published =
    options.published instanceof Date ? options.published.toISOString().slice(0, 10) : options.published
  return {
    id: options.id ?? 'document',
    text,
    lang,
    ...(published === undefined ? {} : { published }),
    ...(options.source === undefined ? {} : { source: options.source }),
    paragraphs: paragraphs(text),
    sentences,
    tokens,
  }
}

function guess(text: string): Lang {
  return (text.match(FRENCH)?.length ?? 0) > (text.match(ENGLISH)?.length ?? 0) ? 'fr' : 'en'
}

function paragraphs(text: string): Paragraph[] {
  return [...text.matchAll(/\S[^\n]*\S|\S/g)].map((m) => ({
    ...span(text, m.index, m.index + m[0].length),
    role: 'body',
  }))
}

function english(text: string): { tokens: Token[]; sentences: Span[] } {
  wink ??= winkNLP(model, ['sbd', 'pos'])
  const { its } = wink
  const doc = wink.readDoc(text.replace(DROPPED, ' '))
  const spaces = doc.tokens().out(its.precedingSpaces) as string[]
  const values = doc.tokens().out(its.value) as string[]
  const pos = doc.tokens().out(its.pos as never) as unknown as string[]
  const lemmas = doc.tokens().out(its.lemma as never) as unknown as string[]
  let at = 0
  const tokens = values.map((value, i): Token => {
    const start = at + spaces[i]!.length
    at = start + value.length
    return { ...span(text, start, at), pos: pos[i]!, lemma: lemmas[i]! }
  })
  const sentences: Span[] = []
  doc.sentences().each((s: { out(as: never): unknown }) => {
    const [first, last] = s.out(its.span as never) as unknown as [number, number]
    sentences.push(span(text, tokens[first]!.start, tokens[last]!.end))
  })
  return { tokens, sentences }
}

function french(text: string): { tokens: Token[]; sentences: Span[] } {
  const tokens = [...text.matchAll(/\p{L}+['’]|[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)*|[^\s]/gu)].map(
    (m): Token => ({ ...span(text, m.index, m.index + m[0].length), pos: 'X', lemma: m[0].toLowerCase() }),
  )
  const sentences = [...text.matchAll(/[^\s][^\n]*?(?:[.!?…]+["”’»]?(?=\s)|(?=\n)|$)/g)].map((m) =>
    span(text, m.index, m.index + m[0].length),
  )
  return { tokens, sentences }
}
