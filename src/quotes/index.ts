import type { TextDocument } from '../document/document.ts'
import { asDocument } from '../document/read.ts'
import { LANGUAGES } from '../language/registry.ts'
import { quotesOf } from './detect.ts'
import type { Quote } from './quote.ts'

export type { Cue, Quote, QuoteKind, Speaker } from './quote.ts'

/** The quotations of a text, in text order, with their speakers. */
export function detectQuotes(input: string | TextDocument): Quote[] {
  return quotesOf(asDocument(input, LANGUAGES))
}
