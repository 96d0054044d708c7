import type { Lang } from '../text/lang.ts'
import { english } from './en/english.ts'
import { french } from './fr/french.ts'
import type { Language } from './language.ts'

const LANGUAGES: Record<Lang, Language> = { en: english, fr: french }

/** The language of that code. */
export function languageOf(code: Lang): Language {
  return LANGUAGES[code]
}
