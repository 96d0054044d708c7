import type { Model } from '../../tagger/model.ts'
import { Lexicon } from './lexicon.ts'

/** A model's word lists: clusters of words that are used alike, and gazetteers. */
export class Lexicons {
  /** Fine cluster number plus one, by the hash of a word. */
  readonly clusters: Lexicon
  /** Class bits, by the chained hash of a phrase's lower-cased words. */
  readonly gazetteer: Lexicon
  readonly #levels: readonly (readonly number[])[]

  constructor({ clusters, gazetteer, tree }: Model['sections']) {
    this.clusters = new Lexicon(clusters)
    this.gazetteer = new Lexicon(gazetteer)
    this.#levels = levelsOf(tree ?? Uint8Array.of(0, 0, 0))
  }

  /** The cluster at each level, fine to coarse; numbers differ between levels. */
  levels(cluster: number): readonly number[] {
    return this.#levels[cluster] ?? []
  }
}

/** The section `tree`: how many fine clusters (two bytes), then for each its middle and its coarse cluster, a byte each. */
function levelsOf(tree: Uint8Array): number[][] {
  const count = tree[0]! | (tree[1]! << 8)
  const levels: number[][] = [[]]
  for (let i = 0; i < count; i++) levels.push([i + 1, 0x10000 + tree[2 + i * 2]!, 0x20000 + tree[3 + i * 2]!])
  return levels
}
