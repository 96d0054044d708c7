import { mix } from './hash.ts'

/** What is labelled: the words of one sentence, and whatever else the feature set wants to know about it. */
export interface Sequence {
  readonly words: readonly string[]
}

/**
 * Turns words into features, each a 32-bit integer (`hashText`, `mix`). What a word says alone, wherever it stands,
 * is separate from what hangs on more than one word: the labeller computes the former once a word type and keeps the
 * sum of its weights, for each of the `offsets` from which it is seen.
 *
 * ```ts
 * const features: FeatureSet<number, Sequence> = {
 *   version: 'demo-1',
 *   offsets: [-1, 0, 1],
 *   describe: (word) => hashText(word.toLowerCase()),
 *   word: (hash, offset, out) => out.add(hash),
 *   context: (words, i, sequence, out) => out.add(mix(words[i]!, words[i + 1] ?? 0)),
 * }
 * ```
 */
export interface FeatureSet<W, S extends Sequence> {
  /** Written into models: one made with other features is refused. */
  readonly version: string
  /** The neighbours whose word features a position sees; 0 is the word itself. */
  readonly offsets: readonly number[]
  /** What there is to know of a word type, kept in a bounded cache. `''` stands for the sequence's boundaries. */
  describe(word: string): W
  /** Adds the features of a word seen from `offset` (the labeller marks them with the offset itself). */
  word(word: W, offset: number, out: Hashes): void
  /** Adds the features of position `i` that hang on more than one word or on the sequence. */
  context(words: readonly W[], i: number, sequence: S, out: Hashes): void
  /**
   * May position `i` do without its context features once the words around it alone put it outside all spans, beyond doubt?
   * Most words of a text are such, and context is what costs time.
   */
  plain?(words: readonly W[], i: number, sequence: S): boolean
  /**
   * By so much in log-probability must one label lead by the words around it alone for tags to do without the context features
   * there; by default they never do.
   */
  readonly sure?: number
  /** Adds those features of position `i` that only `Labeller.relabel` looks at: what a first labelling has shown. */
  later?(words: readonly W[], i: number, sequence: S, out: Hashes): void
}

/** A growing list of feature hashes. */
export class Hashes {
  values = new Int32Array(256)
  length = 0

  add(hash: number): void {
    if (this.length === this.values.length) {
      const grown = new Int32Array(this.length * 2)
      grown.set(this.values)
      this.values = grown
    }
    this.values[this.length++] = hash
  }
}

/** Puts into `out`, in place of what it held, the features of a word seen from one offset. */
export function hashWord<W, S extends Sequence>(
  features: FeatureSet<W, S>,
  word: W,
  offset: number,
  out: Hashes,
): void {
  out.length = 0
  features.word(word, offset, out)
  for (let i = 0; i < out.length; i++) out.values[i] = mix(out.values[i]!, offset)
}
