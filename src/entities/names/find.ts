import { columnsOf } from '../../document/columns.ts'
import type { TextDocument } from '../../document/document.ts'
import type { Language } from '../../language/language.ts'
import { decodeBase64Model, type Model } from '../../tagger/model.ts'
import type { Extraction } from '../extractor.ts'
import { languageOf } from './model-language.ts'
import { Recogniser } from './recogniser.ts'

const recognisers = new WeakMap<Language, Recogniser>()

/** People, places, organisations and other names, each with its calibrated score. */
export function findNames(document: TextDocument): Extraction[] {
  const columns = columnsOf(document)
  const { start, end, words, sentences, language } = columns
  const recogniser = recogniserOf(language)
  if (recogniser === undefined) return []
  return recogniser.find(words, sentences, columns).map((name) => ({
    start: start[name.start]!,
    end: end[name.end - 1]!,
    type: name.type,
    score: name.score,
  }))
}

function recogniserOf(language: Language): Recogniser | undefined {
  let recogniser = recognisers.get(language)
  if (recogniser === undefined && language.names !== undefined) {
    const model = decodeBase64Model(language.names)
    const other = languageOf(model)
    // The files of two languages have one form: one in the other's place would be read, and find little.
    if (other !== undefined && other !== language.code)
      throw new Error(`swapped model: one for ${other} stands in the place of the names of ${language.code}`)
    recogniser = new Recogniser(model)
    recognisers.set(language, recogniser)
  }
  return recogniser
}

/** `language` with its names found by another model. */
export function withNames(language: Language, model: Model): Language {
  const changed: Language = { ...language }
  recognisers.set(changed, new Recogniser(model))
  return changed
}
