import glosses from '../../../models/en-fr-glosses.js'
import lexicon from '../../../models/en-fr-lexicon.js'
import type { Lang } from '../../text/lang.ts'
import { createLexicon, type Lexicon, reverse, type Side } from './lexicon.ts'

/** The lexicons there are: source language, target language, files. */
const LEXICONS: readonly { source: Lang; target: Lang; read(): Lexicon }[] = [
  { source: 'en', target: 'fr', read: once(() => createLexicon(lexicon, glosses)) },
]

/** Decoded on first use. */
function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** The lexicon from one language to the other; undefined where there is none, as from a language to itself. */
export function lexiconBetween(source: Lang, target: Lang): Lexicon | undefined {
  for (const one of LEXICONS) {
    if (one.source === source && one.target === target) return one.read()
    if (one.source === target && one.target === source) return reversed(one.read)
  }
  return undefined
}

const REVERSED = new Map<() => Lexicon, Lexicon>()

function reversed(read: () => Lexicon): Lexicon {
  const found = REVERSED.get(read) ?? reverse(read())
  REVERSED.set(read, found)
  return found
}

/**
 * The terms of a language and how frequent they are.
 *
 * @throws RangeError for a language that no lexicon knows.
 */
export function termsOf(lang: Lang): Side {
  for (const one of LEXICONS) {
    if (one.source === lang) return one.read().source
    if (one.target === lang) return one.read().target
  }
  throw new RangeError(`unknown language: ${String(lang)}`)
}
