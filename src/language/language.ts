import type { Lang } from '../text/lang.ts'

/**
 * What a language must give. Algorithms read what they need from here; `en/` and `fr/` fill it in with data in small files.
 * A third language is one more folder, a model and a line in `registry.ts`.
 */
export interface Language {
  readonly code: Lang
}
