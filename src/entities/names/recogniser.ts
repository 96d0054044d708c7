import { type Known, knownWithin } from '../../tagger/known-words.ts'
import { Labeller } from '../../tagger/labeller.ts'
import type { Labelling } from '../../tagger/labelling.ts'
import type { Model } from '../../tagger/model.ts'
import { roundScore } from '../../text/score.ts'
import type { Forms } from '../../text/vocabulary.ts'
import { type Calibration, calibrated, readCalibration } from './calibration.ts'
import { evidenceOf, typesOf } from './evidence.ts'
import { nameFeatures } from './features.ts'
import { namesIn } from './labels.ts'
import { Lexicons } from './lexicons.ts'
import type { NameSequence } from './sequence.ts'
import { sequencesOf } from './sequence.ts'
import type { NameDocument, NameWord } from './words.ts'

/** A name found: a range of tokens, its type, and the calibrated probability that it is just that. */
export interface FoundName {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly score: number
}

/** Stands behind a name in messages, and in none. */
const PICTURE = /^\p{Extended_Pictographic}/u

/** Finds names with one model, reading each document twice: the second time it knows what the first found elsewhere. */
export class Recogniser {
  readonly #lexicons: Lexicons
  readonly #labeller: Labeller<NameWord, NameSequence>
  readonly #types: Uint8Array
  readonly #calibration: Calibration

  constructor(model: Model) {
    this.#lexicons = new Lexicons(model.sections)
    this.#labeller = new Labeller(model, nameFeatures(this.#lexicons))
    this.#types = typesOf(model.labels)
    this.#calibration = readCalibration(model.sections.calibration)
  }

  /**
   * The names among `words`; `sentences` holds the index of each sentence's first word, then the number of words. Words that
   * have been looked up in a vocabulary come with their `forms`.
   */
  find(words: readonly string[], sentences: ArrayLike<number>, forms?: Forms): FoundName[] {
    const known = this.#labeller.know(words, forms)
    const found: FoundName[] = []
    this.#label({ words, sentences, described: known.described }, known).forEach((labelling, s) => {
      for (const { start, end, type } of namesIn(labelling.path, this.#labeller.labels)) {
        const score = roundScore(calibrated(labelling.probability(start, end), this.#calibration))
        const from = sentences[s]! + start
        let to = sentences[s]! + end
        while (to - from > 1 && PICTURE.test(words[to - 1]!)) to--
        found.push({ start: from, end: to, type, score })
      }
    })
    return found
  }

  #label(document: NameDocument, known: Known<NameWord>): Labelling[] {
    const { sentences } = document
    const sequences = sequencesOf(document, this.#lexicons)
    const first = sequences.map((sequence, s) =>
      this.#labeller.label(sequence, knownWithin(known, sentences[s]!, sentences[s + 1]!)),
    )
    const evidence = evidenceOf(document, first, this.#types)
    return sequences.map((sequence, s) => {
      const [from, to] = [sentences[s]!, sentences[s + 1]!]
      const own = evidence.subarray(from, to)
      if (own.every((code) => code === 0)) return first[s]!
      return this.#labeller.relabel(first[s]!, { ...sequence, evidence: own }, knownWithin(known, from, to))
    })
  }
}
