import type { Model } from '../../tagger/model.ts'
import type { Lang } from '../../text/lang.ts'

/** The section `language` of a model: which language it is for. */
export function languageSection(lang: Lang): Model['sections'] {
  return { language: new TextEncoder().encode(lang) }
}

/** The language that a model says it is for; nothing where it does not. */
export function languageOf({ sections }: Model): string | undefined {
  return sections.language === undefined ? undefined : new TextDecoder().decode(sections.language)
}
