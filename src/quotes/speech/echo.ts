import type { Segment } from '../segment.ts'
import { K, type Words, wordFrom } from '../words/words.ts'

/** Words of so many letters tell what is said. */
const TELLING = 4
/** A single word that is taken up again has so many. */
const ALONE = 6
/** Fewer words than these are anyone’s, but for a heading, which takes its words from what is below. */
const OWN = 4
/** No heading has more words. */
const HEADING = 40
/** No more segments than these are looked for by one word. */
const MOST = 8

const NONE: readonly Wanted[] = []

interface Wanted {
  readonly index: number
  readonly telling: ReadonlySet<string>
  /** What must stand there in one piece, a space on either side. */
  readonly whole: string
}

/**
 * Ties words that nobody is named for to the segment where someone speaks them: headlines, headings and captions quote
 * what is below them. That segment is the first one that holds them all, or, for a heading, all those of them that tell
 * something; a heading that was taken for a term is speech then. O(words).
 */
export function tieEchoes(words: Words, segments: readonly Segment[]): Segment[] {
  /** By the longest word. */
  const wanted = new Map<string, Wanted[]>()
  segments.forEach((segment, index) => {
    if (segment.kind === 'indirect' || segment.cue !== undefined) return
    const opens = opensHeading(words, segment)
    if (segment.kind === 'scare' && !opens) return
    const spoken = wordsOf(words, segment)
    const telling = new Set(spoken.filter(({ length }) => length >= TELLING))
    const longest = [...telling].reduce((a, b) => (b.length > a.length ? b : a), '')
    const own = spoken.length >= OWN || inHeading(words, segment)
    if (!own || longest === '' || (telling.size === 1 && longest.length < ALONE)) return
    const others = wanted.get(longest) ?? []
    const whole = opens ? '' : ` ${spoken.join(' ')} `
    if (others.length < MOST) wanted.set(longest, [...others, { index, telling, whole }])
  })
  if (wanted.size === 0) return [...segments]
  const tied = [...segments]
  segments.forEach((said, echoes) => {
    if (said.cue === undefined || said.kind === 'scare') return
    const spoken = wordsOf(words, said)
    const looked = new Set(spoken.flatMap((word) => wanted.get(word) ?? NONE))
    if (looked.size === 0) return
    const all = ` ${spoken.join(' ')} `
    const set = new Set(spoken)
    for (const { index, telling, whole } of looked) {
      const segment = tied[index]!
      const same = all.includes(whole) && [...telling].every((one) => set.has(one))
      if (!same || segment.echoes !== undefined) continue
      const kind = segment.kind === 'scare' ? 'partial' : segment.kind
      tied[index] = { ...segment, kind, echoes }
    }
  })
  return tied
}

/** The words that are spoken, in small letters, without punctuation. */
function wordsOf(words: Words, { content }: Segment): string[] {
  const { kind, lower, start, count } = words
  const spoken: string[] = []
  for (const span of content)
    for (let w = wordFrom(words, span.start); w < count && start[w]! < span.end; w++)
      if (kind[w]! < K.comma) spoken.push(lower[w]!)
  return spoken
}

/** Whether the line of a segment is short and no sentence ends on it. */
function inHeading(words: Words, { start }: Segment): boolean {
  const { kind, opensLine, count } = words
  const at = wordFrom(words, start)
  let first = at
  while (first > 0 && opensLine[first] === 0) if (at - --first > HEADING) return false
  let w = first
  do {
    if (kind[w] === K.stop || w - first > HEADING) return false
    w++
  } while (w < count && opensLine[w] === 0)
  return true
}

/** Whether a heading starts with a segment. */
function opensHeading(words: Words, segment: Segment): boolean {
  return words.opensLine[wordFrom(words, segment.start)] === 1 && inHeading(words, segment)
}
