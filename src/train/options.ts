import type { Score } from '../entities/score.ts'
import type { AnnotatedText } from '../formats/annotated.ts'
import type { Lang } from '../text/lang.ts'

/** What a names model is to be made of, and how. */
export interface TrainNamesOptions {
  /** The language of the texts; the model takes the place of its built-in one. */
  readonly lang: Lang
  /**
   * Texts with every name in them marked, an article each where it can be: names are learned and found document by document.
   * What `fromConll`, `fromSpacy`, `fromProdigy`, `fromLabelStudio` and `fromBrat` of `quotidien/formats` return.
   */
  readonly texts: readonly AnnotatedText[]
  /** Texts that the score after each epoch is measured on; without them every tenth of `texts`, which is then not learned. */
  readonly dev?: readonly AnnotatedText[]
  /** What the types of the data are to be called; by default `PER`, `LOC` and `ORG` get the names that quotidien has for them. */
  readonly types?: Readonly<Record<string, string>>
  /** Passes over the texts, 1 to 100; 4 by default. */
  readonly epochs?: number
  /** Told after each epoch. */
  readonly onEpoch?: (epoch: Epoch) => void
  /** Its name in the card; by default `en-names`, `fr-names`. */
  readonly name?: string
  /** Where the texts come from and under which licence, for the card. */
  readonly data?: string
}

/** How far the training has come. */
export interface Epoch {
  /** `fold 1` to `fold 3`: models of two thirds of the texts, which show the last one what they find in the others; `names`: that one. */
  readonly stage: string
  /** From 1 to `epochs`, the passes of this stage. */
  readonly epoch: number
  /** How many passes this stage has. */
  readonly epochs: number
  /** Mean loss of a sentence. */
  readonly loss: number
  /** Strict scores on the dev texts, of the stage `names` only: of each type, and `ALL`. */
  readonly scores?: Scores
}

/** Strict precision, recall and F1 of each type, and of all together (`ALL`). */
export type Scores = ReadonlyMap<string, Score>

/** A model and what is to be known of it. */
export interface TrainedNames {
  /** The model's file: `createPipeline({ models: [model] })` reads with it. */
  readonly model: Uint8Array
  /** Markdown: data, types, scores, size. */
  readonly card: string
  /** On the dev texts, after the last epoch. */
  readonly scores: Scores
}
