import type { Ranges, TokenColumns } from '../../text/columns.ts'
import { splitSentences } from './sentences.ts'
import { FrenchTokenizer } from './tokenize.ts'

/** The tokens and sentences of a text's paragraphs. */
export function tokenize(text: string, paragraphs: Ranges): TokenColumns {
  const tokenizer = new FrenchTokenizer(text)
  const firsts: number[] = []
  for (let i = 0; i < paragraphs.start.length; i++) {
    const from = tokenizer.length
    tokenizer.scan(paragraphs.start[i]!, paragraphs.end[i]!)
    if (tokenizer.length > from) splitSentences(text, tokenizer, from, tokenizer.length, firsts)
  }
  firsts.push(tokenizer.length)
  const { start, end, length } = tokenizer
  return { start: start.slice(0, length), end: end.slice(0, length), sentences: Int32Array.from(firsts) }
}
