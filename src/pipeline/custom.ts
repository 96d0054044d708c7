import { withNames } from '../entities/names/find.ts'
import { languageOf } from '../entities/names/model-language.ts'
import type { Language, Languages } from '../language/language.ts'
import { decodeModel, type Model } from '../tagger/model.ts'
import type { Lang } from '../text/lang.ts'

/** What a pipeline changes of its languages. Plain data, so that workers can be told. */
export interface Customs {
  /** Models made by `trainNames` of `quotidien/train`, each in place of the built-in one of its language. */
  readonly models?: readonly Uint8Array[]
}

/**
 * `languages` with what is changed of them.
 *
 * @throws TypeError for a model that is no Uint8Array; RangeError for one that cannot be read or is for another language.
 */
export function customised(languages: Languages, { models = [] }: Customs): Languages {
  const changed = new Map<Lang, Language>(languages)
  for (const bytes of models) {
    const model = decoded(bytes)
    const code = languageOf(model) as Lang | undefined
    const language = code === undefined ? undefined : changed.get(code)
    if (language === undefined)
      throw new RangeError(
        `a model for ${code ?? 'no language'}, but the pipeline reads ${[...languages.keys()]}`,
      )
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
