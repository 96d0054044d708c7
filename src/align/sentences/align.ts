import type { Lang } from '../../text/lang.ts'
import { roundScore } from '../../text/score.ts'
import type { Bead } from '../alignment.ts'
import { Scorer } from '../similarity/scorer.ts'
import { Vocabulary } from '../similarity/vocabulary.ts'
import type { Sentences } from './evaluation.ts'
import { marksOf } from './marks.ts'
import { mine } from './mine.ts'
import { alignMonotone, UNANSWERED } from './monotone.ts'

/** Which languages, and whether in order. */
export interface AlignSentencesOptions {
  /** The language of the source. */
  readonly sourceLang: Lang
  /** The language of the target. */
  readonly targetLang: Lang
  /**
   * `'monotone'` (the default): the two sides are one text and its translation; every sentence comes back in exactly
   * one bead, in order, 0-1 and 1-0 to 4-4. `'free'`: any order, with much that has no counterpart; only pairs believed
   * to be translations come back, each sentence in at most one.
   */
  readonly order?: 'monotone' | 'free'
  /**
   * 0..1: beads scored lower are left out. In free order 0.5 where it is not given; a monotone alignment is whole
   * unless it is given.
   */
  readonly minScore?: number
}

/**
 * Aligns sentences with their translations, or with their other versions in one language. A bead's score is the
 * probability, 0..1, that its two sides are what corresponds to each other, no more and no less.
 *
 * Takes time and memory in proportion to the sentences.
 *
 * @throws TypeError if a side is no array of strings; RangeError for an unknown language, order or `minScore`.
 *
 * @example
 * alignSentences(['He left.', 'It rained.'], ['Il est parti.', 'Il pleuvait.'], { sourceLang: 'en', targetLang: 'fr' })
 * // [{ source: [0], target: [0], score: 0.9… }, { source: [1], target: [1], score: 0.9… }]
 */
export function alignSentences(
  source: readonly string[],
  target: readonly string[],
  options: AlignSentencesOptions,
): Bead[] {
  checkSentences('source', source)
  checkSentences('target', target)
  const { sourceLang, targetLang, order = 'monotone', minScore } = options
  if (order !== 'monotone' && order !== 'free') throw new RangeError(`unknown order: ${String(order)}`)
  if (minScore !== undefined && !(minScore >= 0 && minScore <= 1))
    throw new RangeError(`minScore must be between 0 and 1: ${String(minScore)}`)
  const from = new Vocabulary(sourceLang)
  const to = new Vocabulary(targetLang)
  const left = readSentences(from, source)
  const right = readSentences(to, target)
  if (order === 'free') {
    return mine(new Scorer(from, to), left.passages, right.passages)
      .filter((pair) => pair.score >= (minScore ?? 0.5))
      .map((pair) => ({ source: [pair.source], target: [pair.target], score: roundScore(pair.score) }))
  }
  return alignMonotone(new Scorer(from, to, UNANSWERED), left, right)
    .filter((step) => step.score >= (minScore ?? 0))
    .map((step) => ({
      source: range(step.source, step.sources),
      target: range(step.target, step.targets),
      score: roundScore(step.score),
    }))
}

function checkSentences(name: string, sentences: unknown): void {
  if (!Array.isArray(sentences))
    throw new TypeError(`${name} must be an array of strings: ${String(sentences)}`)
  const odd = sentences.findIndex((sentence) => typeof sentence !== 'string')
  if (odd >= 0) throw new TypeError(`${name}[${odd}] must be a string: ${String(sentences[odd])}`)
}

function readSentences(vocabulary: Vocabulary, sentences: readonly string[]): Sentences {
  return {
    passages: sentences.map((sentence) => vocabulary.passage(sentence)),
    lengths: Int32Array.from(sentences, (sentence) => sentence.length),
    marks: marksOf(sentences),
  }
}

const range = (start: number, length: number) => Array.from({ length }, (_, k) => start + k)
