import { languageSection } from '../entities/names/model-language.ts'
import { Recogniser } from '../entities/names/recogniser.ts'
import type { NamedText } from '../entities/names/train/corpus.ts'
import { trainModel } from '../entities/names/train/train.ts'
import { type AnnotatedText, checked } from '../formats/annotated.ts'
import { LANGUAGES } from '../language/registry.ts'
import { decodeBase64Model, encodeModel } from '../tagger/model.ts'
import { cardOf } from './card.ts'
import type { Scores, TrainedNames, TrainNamesOptions } from './options.ts'
import { scoreOn } from './score.ts'

export type { Score } from '../entities/score.ts'
export type { AnnotatedSpan, AnnotatedText } from '../formats/annotated.ts'
export type { Lang } from '../text/lang.ts'
export type { Epoch, Scores, TrainedNames, TrainNamesOptions } from './options.ts'

const TYPES = { PER: 'PERSON', LOC: 'LOCATION', ORG: 'ORGANIZATION' }

/** Labels are numbered in a byte, four a type. */
const MOST_TYPES = 60

/**
 * Trains a model that finds names, on texts of your own. It has the word lists of the language's built-in model, and nothing
 * else of it. Deterministic: the same texts give the same bytes. Ten thousand sentences take about a minute.
 *
 * @throws TypeError for options of another type; RangeError for an unknown language, fewer than two texts without `dev`, texts
 * without a name, a name without a type, spans outside their text, more than 60 types, or a number of epochs that is none.
 * @example
 * ```ts
 * const texts = ['Ajax beat Feyenoord.', 'Feyenoord lost.'].map((text) => ({
 *   text,
 *   spans: [...text.matchAll(/Ajax|Feyenoord/g)].map(({ index, 0: name }) => ({
 *     start: index,
 *     end: index + name.length,
 *     type: 'CLUB',
 *   })),
 * }))
 * const { model } = trainNames({ lang: 'en', texts, dev: texts })
 * createPipeline({ models: [model] }).read('Ajax won.').entities[0]?.type // 'CLUB'
 * ```
 */
export function trainNames(options: TrainNamesOptions): TrainedNames {
  const { lang, epochs = 4, onEpoch } = options
  const language = LANGUAGES.get(lang)
  if (language?.names === undefined) throw new RangeError(`unknown language: ${String(lang)}`)
  if (!Number.isInteger(epochs) || epochs < 1 || epochs > 100)
    throw new RangeError(`epochs must be 1 to 100, not ${String(epochs)}`)
  const { texts, dev } = partsOf(options)
  const { calibration: _, ...lists } = decodeBase64Model(language.names).sections
  const sections = { ...lists, ...languageSection(lang) }
  let scores: Scores = new Map()
  const model = trainModel(
    { language, sections, corpora: [{ texts }], options: { epochs, l1: 0.7 } },
    (stage, epoch, loss, model) => {
      const last = stage === 'names'
      if (last) scores = scoreOn(dev, language, new Recogniser(model()))
      const of = last ? epochs : Math.ceil(epochs / 2)
      onEpoch?.({ stage, epoch, epochs: of, loss, ...(last ? { scores } : {}) })
    },
  )
  const bytes = encodeModel(model)
  return { model: bytes, scores, card: cardOf({ options, texts, dev, scores, epochs, size: bytes.length }) }
}

/** The texts to learn from and those to measure on, their types named as quotidien names them. */
function partsOf({ texts, dev, types = {} }: TrainNamesOptions): { texts: NamedText[]; dev: NamedText[] } {
  for (const [name, list] of Object.entries({ texts, dev: dev ?? [] }))
    if (!Array.isArray(list)) throw new TypeError(`${name} must be an array, not ${String(list)}`)
  const names = new Map(Object.entries({ ...TYPES, ...types }))
  const named = (list: readonly AnnotatedText[]) =>
    list.map((one, i): NamedText => {
      const { text, spans } = checked(one)
      return {
        id: String(i),
        text,
        names: spans
          .filter(({ start, end }) => text.slice(start, end).trim() !== '')
          .map(({ start, end, type }) => ({ start, end, type: names.get(type) ?? type })),
      }
    })
  const all = named(texts)
  const parts =
    dev === undefined
      ? {
          texts: all.filter((_, i) => !isHeldOut(i, all.length)),
          dev: all.filter((_, i) => isHeldOut(i, all.length)),
        }
      : { texts: all, dev: named(dev) }
  if (parts.texts.length === 0 || parts.dev.length === 0)
    throw new RangeError('two texts are needed at least: one to learn from and one to measure on')
  const found = new Set(parts.texts.flatMap((text) => text.names.map(({ type }) => type)))
  if (found.has('')) throw new RangeError('a name is marked without a type')
  if (found.size === 0) throw new RangeError('no name is marked in the texts')
  if (found.size > MOST_TYPES) throw new RangeError(`at most ${MOST_TYPES} types, not ${found.size}`)
  return parts
}

/** Every tenth text, or the last of fewer. */
function isHeldOut(i: number, count: number): boolean {
  return count < 10 ? i === count - 1 && count > 1 : i % 10 === 9
}
