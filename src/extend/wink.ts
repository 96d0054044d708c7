import type { TextDocument } from '../document/document.ts'
import type { Extraction, Extractor } from '../entities/extractor.ts'
import { normalise } from '../language/en/normalise.ts'
import { withoutEndlessHosts } from '../language/en/wink/addresses.ts'
import { steadyWink } from '../language/en/wink/load.ts'

/** Patterns in wink’s language and what they find. */
export interface WinkPatternsOptions {
  /** The extractor’s name. */
  readonly name: string
  /** wink's custom entities: a type and the patterns of its entity patterns' language, `'[ADJ] [NOUN|PROPN]'`. */
  readonly patterns: readonly { readonly name: string; readonly patterns: readonly string[] }[]
}

/**
 * An extractor on wink's custom entities, for English documents; the name of a pattern is the type of what it finds. It has an
 * instance of wink of its own, since what an instance learns replaces what it knew.
 *
 * @throws Error, wink's own, for a pattern that it cannot read.
 * @example
 * ```ts
 * const ranks = winkPatterns({ name: 'ranks', patterns: [{ name: 'RANK', patterns: ['[|deputy] [minister|general]'] }] })
 * createPipeline().with(ranks).read('The deputy minister left.').entities.map(({ text }) => text) // ['deputy minister']
 * ```
 */
export function winkPatterns({ name, patterns }: WinkPatternsOptions): Extractor {
  const { winkNLP, model } = steadyWink()
  const wink = winkNLP(model, ['sbd', 'pos', 'cer'])
  wink.learnCustomEntities(patterns.map((pattern) => ({ ...pattern, patterns: [...pattern.patterns] })))
  const { its } = wink
  return {
    name,
    *extract({ text, lang }: TextDocument): Generator<Extraction> {
      if (lang !== 'en') return
      const doc = wink.readDoc(withoutEndlessHosts(normalise(text)))
      const spaces = doc.tokens().out(its.precedingSpaces) as string[]
      const values = doc.tokens().out() as string[]
      const ends: number[] = []
      let at = 0
      for (const [i, value] of values.entries()) {
        at += spaces[i]!.length + value.length
        ends.push(at)
      }
      const entities = doc.customEntities()
      const spans = entities.out(its.span as never) as unknown as [first: number, last: number][]
      const types = entities.out(its.type as never) as unknown as string[]
      for (const [i, [first, last]] of spans.entries()) {
        yield { start: ends[first]! - values[first]!.length, end: ends[last]!, type: types[i]! }
      }
    },
  }
}
