import { withNames } from '../entities/names/find.ts'
import { languageOf } from '../entities/names/model-language.ts'
import type { Language, Languages } from '../language/language.ts'
import { withReportingVerbs } from '../language/reporting-verbs.ts'
import { decodeModel, type Model } from '../tagger/model.ts'
import type { Lang } from '../text/lang.ts'

/** What a pipeline changes of its languages. Plain data, so that workers can be told. */
export interface Customs {
  /** Models made by `trainNames` of `quotidien/train`, each in place of the built-in one of its language. */
  readonly models?: readonly Uint8Array[]
  /**
   * More verbs of speech, by their infinitives: `{ en: ['harrumph', 'hit back'], fr: ['persifler', 's’esclaffer'] }`. They
   * are conjugated as the built-in ones are.
   */
  readonly reportingVerbs?: Readonly<Partial<Record<Lang, readonly string[]>>>
}

/**
 * `languages` with what is changed of them.
 *
 * @throws TypeError for a model that is no Uint8Array or verbs that are no strings; RangeError for a model that cannot be read, for
 * a verb that is no infinitive, and for a language that is none of `languages`.
 */
export function customised(languages: Languages, { models = [], reportingVerbs = {} }: Customs): Languages {
  const changed = new Map<Lang, Language>(languages)
  const known = (code: string | undefined, what: string): Language => {
    const language = changed.get(code as Lang)
    if (language !== undefined) return language
    throw new RangeError(
      `${what} for ${code ?? 'no language'}, but the pipeline reads ${[...languages.keys()].join(', ')}`,
    )
  }
  for (const [code, verbs] of Object.entries(reportingVerbs)) {
    const language = known(code, 'verbs')
    if (!Array.isArray(verbs))
      throw new TypeError(`reportingVerbs.${code} must be an array, not ${String(verbs)}`)
    changed.set(language.code, { ...language, quotation: withReportingVerbs(language.quotation, verbs) })
  }
  for (const bytes of models) {
    const model = decoded(bytes)
    const language = known(languageOf(model), 'a model')
    changed.set(language.code, withNames(language, model))
  }
  return changed
}

function decoded(bytes: Uint8Array): Model {
  if (!(bytes instanceof Uint8Array)) throw new TypeError(`a model is a Uint8Array, not ${String(bytes)}`)
  try {
    return decodeModel(bytes)
  } catch (error) {
    throw new RangeError((error as Error).message, { cause: error })
  }
}
