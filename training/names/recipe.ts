import type { NameType } from '../../src/entities/names/labels.ts'
import type { Language } from '../../src/language/language.ts'
import type { Model } from '../../src/tagger/model.ts'
import type { TrainOptions } from '../../src/tagger/train/train.ts'
import type { AnnotatedText } from './annotated.ts'

/** Texts of one corpus to learn from. */
export interface Corpus {
  readonly texts: readonly AnnotatedText[]
  /** Its domain, where it is to have weights of its own beside the shared ones. */
  readonly domain?: string
  /** How much each of its sentences counts; 1 by default. */
  readonly weight?: number
  /** Whether scores are calibrated on it, as hand-annotated running text; true by default. */
  readonly calibrates?: boolean
  /** Types that it marks; of the others, any capitalised word may be a name. All by default. */
  readonly marks?: readonly NameType[]
}

/** How the names model of a language is made. */
export interface Recipe {
  readonly language: Language
  /** Word lists that the features use. */
  readonly sections: () => Model['sections']
  readonly corpora: () => readonly Corpus[]
  /** Texts that the score after each epoch is measured on. */
  readonly dev: () => readonly AnnotatedText[]
  readonly options: TrainOptions
}
