import names from '../../../models/fr-names.js'
import type { Ranges, TokenColumns } from '../../text/columns.ts'
import type { Language } from '../language.ts'
import { furniture } from './furniture.ts'
import { profile } from './profile.generated.ts'
import { quotation } from './quotation/index.ts'
import { splitSentences } from './sentences.ts'
import { speakers } from './speakers/index.ts'
import { FrenchTokenizer } from './tokenize.ts'
import { values } from './values/index.ts'

/** French. */
export const french: Language = {
  code: 'fr',
  profile,
  furniture,
  names,
  speakers,
  quotation,
  values,
  tokenize,
  tag: (text, tokens) => ({
    pos: new Uint8Array(tokens.start.length).fill(16),
    lemma: Array.from(tokens.start, (start, i) => text.slice(start, tokens.end[i]).toLowerCase()),
  }),
}

function tokenize(text: string, paragraphs: Ranges): TokenColumns {
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
