import type { Lang } from '../text/lang.ts'
import { english } from './en/english.ts'
import { french } from './fr/french.ts'
import type { Language, Languages } from './language.ts'

/**
 * Every language there is, for the entry points that read all of them. Only entry points import this: an algorithm gets
 * its language from the document (`columnsOf(document).language`).
 */
export const LANGUAGES: Languages = new Map<Lang, Language>([
  ['en', english],
  ['fr', french],
])
