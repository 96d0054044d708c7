import { lexiconBetween, termsOf } from '../lexicon/languages.ts'
import type { Vocabulary } from './vocabulary.ts'
import { isNumber } from './words.ts'

/** Which terms of one vocabulary may stand for which of another. */
export interface Translations {
  /** Row `s`, a term of the first vocabulary, holds entries `[starts[s], starts[s + 1])`. */
  readonly starts: Uint32Array
  /** Terms of the second vocabulary. */
  readonly targets: Uint32Array
  /** P(target | source) of each entry. */
  readonly forward: Float32Array
  /** P(source | target) of each entry. */
  readonly backward: Float32Array
}

/** A number stands for itself. */
const SAME_NUMBER = 0.8
/** A word that the lexicon has never seen stands for itself, as names do; the more it was seen, the less. */
const SAME_WORD = 0.6
/** In one language a word stands for itself. */
const SAME_LANGUAGE = 0.8
/** What is less probable both ways counts for nothing. */
const LEAST = 0.003

/** The translations between the terms of two vocabularies, once all passages are read. */
export function translate(from: Vocabulary, to: Vocabulary): Translations {
  const rows = new Rows()
  const lexicon = lexiconBetween(from.lang, to.lang)
  const source = termsOf(from.lang)
  const target = termsOf(to.lang)
  const toIds = lexicon && present(lexicon.target.ids, to)
  for (let s = 0; s < from.size; s++) {
    rows.begin()
    const term = from.terms[s]!
    const known = source.ids.get(term)
    if (lexicon && toIds && known !== undefined)
      for (let at = lexicon.starts[known]!; at < lexicon.starts[known + 1]!; at++) {
        const t = toIds[lexicon.targets[at]!]!
        if (t >= 0) rows.add(t, lexicon.forward[at]!, lexicon.backward[at]!)
      }
    const same = to.idOf(term)
    if (same === undefined) continue
    const alike = lexicon
      ? likeness(term, frequencyIn(source, term), frequencyIn(target, term))
      : SAME_LANGUAGE
    rows.add(same, alike, alike)
  }
  return rows.done()
}

/** The numbers in a vocabulary of a lexicon's terms, -1 where it has not read one. */
function present(ids: ReadonlyMap<string, number>, vocabulary: Vocabulary): Int32Array {
  const found = new Int32Array(ids.size).fill(-1)
  vocabulary.terms.forEach((term, id) => {
    const known = ids.get(term)
    if (known !== undefined) found[known] = id
  })
  return found
}

type Side = ReturnType<typeof termsOf>

const frequencyIn = (side: Side, term: string) => side.frequency[side.ids.get(term) ?? -1] ?? 0

/** How likely a word stands for the same letters in another language. */
function likeness(term: string, frequency: number, otherFrequency: number): number {
  if (isNumber(term)) return SAME_NUMBER
  return SAME_WORD / (1 + RARE * Math.min(frequency, otherFrequency))
}

/** A word half as often as one in this many is a word of the language, not a name. */
const RARE = 500_000

/** Collects rows of entries. */
class Rows {
  #starts: number[] = []
  #targets: number[] = []
  #forward: number[] = []
  #backward: number[] = []

  begin(): void {
    this.#starts.push(this.#targets.length)
  }

  /** Adds an entry to the row begun last; of two with one target the more probable stays. */
  add(target: number, forward: number, backward: number): void {
    if (forward < LEAST && backward < LEAST) return
    const start = this.#starts.at(-1)!
    let at = start
    while (at < this.#targets.length && this.#targets[at] !== target) at++
    this.#targets[at] = target
    this.#forward[at] = Math.max(forward, this.#forward[at] ?? 0)
    this.#backward[at] = Math.max(backward, this.#backward[at] ?? 0)
  }

  done(): Translations {
    return {
      starts: Uint32Array.from([...this.#starts, this.#targets.length]),
      targets: Uint32Array.from(this.#targets),
      forward: Float32Array.from(this.#forward),
      backward: Float32Array.from(this.#backward),
    }
  }
}
