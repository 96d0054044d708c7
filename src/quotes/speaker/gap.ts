import { K, type Words } from '../words/words.ts'

/** What stands between a phrase and a verb. */
export interface Gap {
  readonly empty: boolean
  /** Begins with a preposition, participle or relative: a complement of the phrase. */
  readonly attached: boolean
  /** Begins with a relative. */
  readonly relative: boolean
  readonly verbs: boolean
  /** Has a verb that can be no participle. */
  readonly finite: boolean
  readonly auxiliary: boolean
  /** Commas or brackets, a conjunction or new clause stand in it. */
  readonly broken: boolean
  readonly commaOnly: boolean
  /** Opens and ends with a comma: an apposition or relative clause. */
  readonly enclosed: boolean
}

/** What ends a stretch that belongs together. */
export const BREAKS: ReadonlySet<number> = new Set([
  K.comma,
  K.bracket,
  K.quote,
  K.colon,
  K.coordinator,
  K.subordinator,
])

/** What stands from word `from` up to word `to`. */
export function between({ kind, lower, lexicon }: Words, from: number, to: number): Gap {
  let verbs = false
  let finite = false
  let auxiliary = false
  let broken = false
  for (let i = from; i < to; i++) {
    const k = kind[i]!
    if (k === K.verb || k === K.auxiliary) verbs = true
    if (k === K.auxiliary) auxiliary = true
    if (k === K.verb && !lexicon.participles.some((ending) => lower[i]!.endsWith(ending))) finite = true
    if (BREAKS.has(k)) broken = true
  }
  const opening = kind[from]
  return {
    empty: from >= to,
    attached:
      opening === K.preposition ||
      opening === K.of ||
      opening === K.verb ||
      opening === K.relative ||
      opening === K.adjective ||
      (kind[from + 1] === K.adjective && lexicon.quantifiers.has(lower[from]!)), // plus pauvres
    relative: opening === K.relative,
    verbs,
    finite,
    auxiliary,
    broken,
    commaOnly: to - from === 1 && kind[from] === K.comma,
    enclosed: to - from > 1 && (opening === K.comma || opening === K.bracket) && isAside(kind[to - 1]!),
  }
}

const isAside = (k: number) => k === K.comma || k === K.bracket
