export type { Alignment, ArticleMatch, Bead, Link, QuoteTrace } from './alignment.ts'
export { type AlignSentencesOptions, alignSentences } from './sentences/align.ts'
