import type { Marked } from '../marks/marked.ts'
import { INITIAL } from '../words/types.ts'
import { K, type Words, wordFrom } from '../words/words.ts'

/** What the words between marks look like, whatever stands around them. */
export interface Looks {
  readonly words: number
  /** A finite verb is in it. */
  readonly clause: boolean
  /** It ends as a sentence does. */
  readonly stops: boolean
  /** Every longer word is capitalised: a title of a work, a name. */
  readonly title: boolean
  /** It opens with a capital letter. */
  readonly capital: boolean
  /** What its first word is. */
  readonly opening: number
}

const CAPITAL = /^\p{Lu}/u

/** Reads what stands between one pair of marks. Looks at a bounded number of its words. */
export function looksOf(words: Words, { lines, start, end }: Marked): Looks {
  const { text } = words
  let i = wordFrom(words, start)
  const limit = Math.min(words.count, i + LOOK)
  while (i < limit && words.kind[i] === K.quote) i++
  const first = i
  let clause = false
  let title = true
  let capitals = 0
  let smalls = 0
  for (; i < words.count && words.start[i]! < end && i - first < LOOK; i++) {
    const kind = words.kind[i]!
    if (!clause && (kind === K.verb || kind === K.auxiliary)) {
      const word = text.slice(words.start[i], words.end[i])
      clause = !/(?:ing|ant|er|ir)$/.test(word) && word !== 'to'
    }
    const { initial } = words.types[i]!
    // « coup d’État », « un coup d’État », but « la Foudre »
    const small = initial === INITIAL.small
    if (i === first && small && (kind === K.noun || kind === K.verb)) title = false
    if (i === first + 1 && small && words.types[first]!.initial === INITIAL.small) title = false
    if (initial === INITIAL.capital) capitals++
    else if (initial === INITIAL.small && words.end[i]! - words.start[i]! > 4) smalls++
  }
  const last = lines.at(-1)!
  return {
    words: lines.length > 1 ? LOOK : countWords(text, lines[0]!.start, lines[0]!.end),
    clause,
    stops: /[.!?…][\s"'’”»)]*$/u.test(text.slice(Math.max(lines[0]!.start, last.end - 6), last.end)),
    title: title && capitals > 0 && smalls === 0,
    capital: CAPITAL.test(text.slice(lines[0]!.start, lines[0]!.start + 2)),
    opening: first < words.count ? words.kind[first]! : K.other,
  }
}

/** How many words are looked at. */
const LOOK = 60
/** So many characters are that many words, without a look: marks may stand in marks, each pair around all the rest. */
const LONG = 1000

function countWords(text: string, start: number, end: number): number {
  if (end - start > LONG) return LOOK
  let count = 0
  let inside = false
  for (let i = start; i < end; i++) {
    const space = text[i] === ' ' || text[i] === '\u00a0' || text[i] === '\u202f'
    if (!space && !inside) count++
    inside = !space
  }
  return count
}

/** Whether the words could be an utterance of their own. */
export function isUtterance({ words, clause, stops }: Looks): boolean {
  return (clause && words > 2) || (stops && words > 1) || words > 9
}

/**
 * Whether a fragment is likely to be somebody's words, whatever stands around it: long, or with an article, a preposition or
 * a verb of its own. Terms and names are short, have their article before the marks, and often capitals.
 */
export function isWorded({ words, clause, title, capital, opening }: Looks): boolean {
  if (title || capital) return false
  return words > 4 || (words > 1 && (clause || OPENING.has(opening)))
}

const OPENING: ReadonlySet<number> = new Set([K.determiner, K.preposition, K.pronoun])
