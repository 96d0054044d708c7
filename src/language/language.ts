import type { Ranges, TagColumns, TokenColumns } from '../text/columns.ts'
import type { Lang } from '../text/lang.ts'
import type { ModelFile } from '../text/model-file.ts'
import type { Forms } from '../text/vocabulary.ts'
import type { Furniture } from './furniture.ts'
import type { QuotationWords } from './quotation-words.ts'
import type { SpeakerWords } from './speaker-words.ts'
import type { ValueWords } from './value-words.ts'

/**
 * What a language must give. Algorithms read what they need from here; `en/` and `fr/` fill it in with data in small files.
 * A third language is one more folder, a model and a line in `registry.ts`. Models hang here too, so that who imports
 * one language alone gets no other's.
 */
export interface Language {
  readonly code: Lang
  /** Its commonest letter trigrams, each followed by what it costs: see `guess.ts`. Generated. */
  readonly profile: string
  /** What web pages in it wrap around an article. */
  readonly furniture: Furniture
  /** Splits paragraphs into tokens and sentences. Total: takes any string, odd characters make tokens of their own. */
  tokenize(text: string, paragraphs: Ranges): TokenColumns
  /**
   * Tags the tokens that `tokenize` gave for the same text, whose forms are given too; or the model that does so.
   * Asked only when a tag or a lemma is first wanted.
   */
  readonly tags: ModelFile | ((text: string, tokens: TokenColumns, forms: Forms) => TagColumns)
  /** The model that names are found with. */
  readonly names?: ModelFile
  /** Words by which the speaker of a quotation is found and named. */
  readonly speakers: SpeakerWords
  /** By which words speech is reported. */
  readonly quotation: QuotationWords
  /** How dates, times, amounts and numbers are written. */
  readonly values: ValueWords
}

/** The languages that an entry point knows, by code; the order is the order of preference when a text gives no sign. */
export type Languages = ReadonlyMap<Lang, Language>
