// A text's tokens as columns: numbers in typed arrays, no object a token. Loops that run over every token of an
// article read these; `Token` objects are made only for who asks a document for them.

/** The Universal POS tags (https://universaldependencies.org/u/pos/) in the order that columns number them. */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const

/** A Universal POS tag: `NOUN`, `PROPN`, `VERB` … */
export type Upos = (typeof UPOS)[number]

/** Stretches of a text as two columns of one length, in text order, without overlap: the i-th is `[start[i], end[i])`. */
export interface Ranges {
  /** UTF-16 offsets. */
  readonly start: Int32Array
  readonly end: Int32Array
}

/** Tokens, and the sentences that they make. No token is empty or holds a line break; a space, only within a number (`1 234,5`). */
export interface TokenColumns extends Ranges {
  /**
   * The index of each sentence's first token, then the number of tokens: sentence k is the tokens
   * `sentences[k]` to `sentences[k + 1]`, the latter excluded. No sentence is empty or crosses a paragraph's end.
   */
  readonly sentences: Int32Array
}

/** What a tagger says of each token. */
export interface TagColumns {
  /** Index into {@link UPOS}. */
  readonly pos: Uint8Array
  readonly lemma: readonly string[]
  /** The lemma of one token, where that is less work than those of all. */
  lemmaAt?(i: number): string
}

/** Tags whose lemmas are made when first wanted: most who want tags want no lemmas. */
export class LazyLemmas implements TagColumns {
  readonly pos: Uint8Array
  readonly #make: () => readonly string[]
  readonly #one: (i: number) => string
  #lemma: readonly string[] | undefined

  /** `make` makes the lemmas of all tokens, `one` that of one. */
  constructor(pos: Uint8Array, make: () => readonly string[], one: (i: number) => string) {
    this.pos = pos
    this.#make = make
    this.#one = one
  }

  get lemma(): readonly string[] {
    this.#lemma ??= this.#make()
    return this.#lemma
  }

  lemmaAt(i: number): string {
    return this.#lemma === undefined ? this.#one(i) : this.#lemma[i]!
  }
}
