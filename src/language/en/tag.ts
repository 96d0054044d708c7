import { bisect } from '../../text/bisect.ts'
import { kindOf, SPACE } from '../../text/chars.ts'
import { LazyLemmas, type TagColumns, type TokenColumns, UPOS } from '../../text/columns.ts'
import type { Forms } from '../../text/vocabulary.ts'
import { normalise } from './normalise.ts'
import type { WinkReader } from './wink/reader.ts'
import { WinkTagger } from './wink/tagger.ts'

const NUMBER = new Map<string, number>(UPOS.map((pos, i) => [pos, i]))
const X = NUMBER.get('X')!
const CHUNK = 4096
let tagger: WinkTagger | undefined
let upos: Uint8Array | undefined

/**
 * wink's tags and lemmas. It is given our tokens with a space between any two, so that it cannot join what we have split:
 * where it splits one further, the first piece's tag counts.
 */
export function tag(
  text: string,
  { start, end, sentences }: TokenColumns,
  { words, vocabulary, ids }: Forms,
): TagColumns {
  tagger ??= new WinkTagger()
  upos ??= Uint8Array.from(tagger.reader.tags, (name) => NUMBER.get(name) ?? X)
  const { reader } = tagger
  const pos = new Uint8Array(start.length).fill(X)
  const chunks: string[][] = []
  /** The first token of each chunk. */
  const firsts: number[] = []
  let first = 0
  for (let k = 1; k < sentences.length; k++) {
    const past = sentences[k]!
    const from = start[first]!
    if (end[past - 1]! - from < CHUNK && k + 1 < sentences.length) continue
    const joined = text.slice(from, end[past - 1]!)
    const plain = normalise(joined)
    const chunk = words.slice(first, past)
    const odd = plain !== joined
    if (odd)
      for (let i = first; i < past; i++) chunk[i - first] = plain.slice(start[i]! - from, end[i]! - from)
    const tags = tagger.tag(chunk, odd ? undefined : { vocabulary, ids: ids.subarray(first, past) })
    for (let i = first; i < past; i++) pos[i] = upos[tags[i - first]!]!
    chunks.push(chunk)
    firsts.push(first)
    first = past
  }
  // Kept: one by one they are asked for again and again, and wink reads the chunk for each.
  const lemmas: string[][] = []
  const lemmasOf = (chunk: number) => {
    lemmas[chunk] ??= new Chunk(reader, chunks[chunk]!).lemmas()
    return lemmas[chunk]
  }
  return new LazyLemmas(
    pos,
    () => chunks.flatMap((_, c) => lemmasOf(c)),
    (i) => {
      const chunk = bisect(firsts.length, (c) => firsts[c]! <= i) - 1
      return lemmasOf(chunk)[i - firsts[chunk]!]!
    },
  )
}

type Tokens = ReturnType<ReturnType<WinkReader['read']>['tokens']>

/** Words that wink read together. */
class Chunk {
  readonly words: readonly string[]
  readonly #its: WinkReader['its']
  readonly #tokens: Tokens
  readonly #tags: readonly string[]
  /** Of each word the number of its first token, where some word has more than one. */
  readonly #places: readonly number[] | undefined

  constructor({ its, readTagged }: WinkReader, words: readonly string[]) {
    this.words = words
    this.#its = its
    this.#tokens = readTagged(words.join(' ')).tokens()
    this.#tags = this.#tokens.out(its.pos as never) as unknown as string[]
    if (this.#tags.length !== words.length) this.#places = placesOf(words, this.#tokens.out())
  }

  tag(i: number): string {
    return this.#tags[this.#place(i)] ?? ''
  }

  lemmas(): string[] {
    const lemmas = this.#tokens.out(this.#its.lemma as never) as unknown as string[]
    return this.words.map((word, i) => lemmaOf(word, lemmas[this.#place(i)] ?? word, this.tag(i)))
  }

  #place(i: number): number {
    return this.#places === undefined ? i : (this.#places[i] ?? -1)
  }
}

function placesOf(words: readonly string[], values: readonly string[]): number[] {
  const places: number[] = []
  let left = 0
  for (let j = 0; j < values.length; j++) {
    if (values[j] === '' || kindOf(values[j]!.charCodeAt(0)) === SPACE) continue
    if (left === 0) {
      left = words[places.length]!.length
      places.push(j)
    }
    left -= values[j]!.length
  }
  return places
}

const CLITIC_BE = new Set(["'s", '’s', "'m", '’m', "'re", '’re'])

/** wink's lemma, but for names, which keep their capitals, and what it leaves as it stands. */
function lemmaOf(form: string, lemma: string, tag: string): string {
  if (tag === 'PROPN' || form === 'I') return form
  if (tag === 'AUX' && CLITIC_BE.has(form)) return 'be'
  return lemma === 'an' ? 'a' : lemma
}
