import type { TextDocument } from '../document/document.ts'
import type { Extraction, Extractor } from '../entities/extractor.ts'
import type { Lang } from '../text/lang.ts'

/** A regular expression and what it finds. */
export interface PatternOptions {
  /** The extractor’s name. */
  readonly name: string
  /** The type of what it finds. */
  readonly type: string
  /** Asked for every match, whether its `g` flag is set or not; empty matches are passed over. */
  readonly match: RegExp
  /** Only documents in this language; without it, all. */
  readonly lang?: Lang
}

/**
 * An extractor that finds what a regular expression matches.
 *
 * @throws TypeError if `match` is none.
 * @example
 * ```ts
 * const flights = pattern({ name: 'flights', type: 'FLIGHT', match: /\b[A-Z]{2}\d{3,4}\b/ })
 * createPipeline().with(flights).read('Flight AF447 left at noon.').entities.map((entity) => entity.text)
 * // ['AF447', 'noon']
 * ```
 */
export function pattern(options: PatternOptions): Extractor {
  const { name, type, match, lang } = options
  if (!(match instanceof RegExp))
    throw new TypeError(`pattern ${name}: match must be a RegExp, not ${String(match)}`)
  const every = new RegExp(match.source, match.flags.includes('g') ? match.flags : `${match.flags}g`)
  return {
    name,
    *extract(document: TextDocument): Generator<Extraction> {
      if (lang !== undefined && document.lang !== lang) return
      for (const { index, 0: text } of document.text.matchAll(every)) {
        if (text !== '') yield { start: index, end: index + text.length, type }
      }
    },
  }
}
