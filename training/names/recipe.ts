import type { Corpus } from '../../src/entities/names/train/corpus.ts'
import type { Language } from '../../src/language/language.ts'
import type { Model } from '../../src/tagger/model.ts'
import type { TrainOptions } from '../../src/tagger/train/options.ts'
import type { AnnotatedText } from './annotated.ts'

/** How the names model of a language is made. */
export interface Recipe {
  readonly language: Language
  /** Word lists that the features use. */
  readonly sections: () => Model['sections']
  readonly corpora: () => readonly Corpus[]
  /** Texts that the score after each epoch is measured on. */
  readonly dev: () => readonly AnnotatedText[]
  readonly options: TrainOptions
  /** Passes over the examples of the folds; half of the options' by default. */
  readonly foldEpochs?: number
}
