import { columnsOf } from '../../document/columns.ts'
import type { TextDocument } from '../../document/document.ts'
import type { Language } from '../../language/language.ts'
import { decodeBase64Model, type Model } from '../../tagger/model.ts'
import type { Extraction } from '../extractor.ts'
import { Recogniser } from './recogniser.ts'

const recognisers = new WeakMap<Language, Recogniser>()

/** People, places, organisations and other names, each with its calibrated score. */
export function findNames(document: TextDocument): Extraction[] {
  const { text } = document
  const { start, end, sentences, language } = columnsOf(document)
  const recogniser = recogniserOf(language)
  if (recogniser === undefined) return []
  const words = Array.from(start, (from, i) => text.slice(from, end[i]))
  return recogniser.find(words, sentences).map((name) => ({
    start: start[name.start]!,
    end: end[name.end - 1]!,
    type: name.type,
    score: name.score,
  }))
}

function recogniserOf(language: Language): Recogniser | undefined {
  let recogniser = recognisers.get(language)
  if (recogniser === undefined && language.names !== undefined) {
    recogniser = new Recogniser(decodeBase64Model(language.names))
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
