import compromise from 'compromise'
import type { TextDocument } from '../document/document.ts'
import type { Extraction, Extractor } from '../entities/extractor.ts'

/** An expression in compromise’s match language and what it finds. */
export interface CompromiseMatchOptions {
  /** The extractor’s name. */
  readonly name: string
  /** The type of what it finds. */
  readonly type: string
  /** A pattern of compromise's match language: `'#Person+ (said|told)'`. */
  readonly match: string
}

interface Term {
  readonly offset: { readonly start: number; readonly length: number }
}

/**
 * An extractor on compromise's match language, for English documents. Spans run from the first to the last term, since
 * compromise's offsets of a whole match are wrong where it opens with a mark.
 *
 * @example
 * ```ts
 * const sizes = compromiseMatch({ name: 'sizes', type: 'SIZE', match: '#Value+ (square|cubic)? #Unit' })
 * createPipeline().with(sizes).read('It is 40 square metres large.').entities[0]?.text // '40 square metres'
 * ```
 */
export function compromiseMatch({ name, type, match }: CompromiseMatchOptions): Extractor {
  return {
    name,
    *extract({ text, lang }: TextDocument): Generator<Extraction> {
      if (lang !== 'en') return
      const found = compromise(text)
        .match(match)
        .json({ offset: true, terms: { offset: true } }) as { terms: Term[] }[]
      for (const { terms } of found) {
        const [first, last] = [terms[0]?.offset, terms.at(-1)?.offset]
        if (first === undefined || last === undefined) continue
        yield { start: first.start, end: last.start + last.length, type }
      }
    },
  }
}
