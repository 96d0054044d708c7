import type { Segment } from '../segment.ts'
import { K, type Words, wordAt } from '../words/words.ts'
import { kindOfPhrase } from './kind.ts'
import { phrasesBetween } from './mention.ts'
import type { Phrase } from './phrase.ts'

const SPEAKING: ReadonlySet<string> = new Set(['person', 'group', 'writing'])

/** The phrase that a colon makes the speaker of what follows: `Rogers: “…”`, `Trump was clear: “…”`. */
export function leadOf(
  words: Words,
  mask: Int32Array,
  phrases: readonly Phrase[],
  segment: Segment,
): { phrase: Phrase; direct: boolean } | undefined {
  const { kind, opensLine } = words
  let w = wordAt(words, segment.content[0]!.start) - 1
  while (w >= 0 && kind[w] === K.quote && !opensLine[w]) w--
  if (w < 0 || kind[w] !== K.colon) return undefined
  let from = w
  while (from > 0 && !opensLine[from] && kind[from - 1] !== K.stop && mask[from - 1] === 0) from--
  const near = phrasesBetween(phrases, from, w - 1)
  const first = near.find((p) => p.governor === 'none')
  // `This does not surprise pollster Daron Shaw: “…”`
  const last = near.find((p) => p.full === w - 1 && p.form === 'name')
  const speaks = first !== undefined && (first.form !== 'nominal' || SPEAKING.has(kindOfPhrase(words, first)))
  const phrase = speaks ? first : (last ?? first)
  return phrase === undefined ? undefined : { phrase, direct: phrase.full === w - 1 }
}

/** The name that signs what stands before it, on its line or the next: `“…” — Ann Lee, 42`. */
export function signatureOf(words: Words, phrases: readonly Phrase[], { end }: Segment): Phrase | undefined {
  const { kind, lower, opensLine, count } = words
  let w = wordAt(words, end)
  while (w < count && kind[w] === K.quote && !opensLine[w]) w++
  if (kind[w] !== K.bracket || !DASHES.has(lower[w]!) || (opensLine[w + 1] ?? 1) === 1) return undefined
  const phrase = phrasesBetween(phrases, w + 1, w + 1)[0]
  if (phrase?.form !== 'name') return undefined
  const next = phrase.full + 1
  const ends = next >= count || opensLine[next] === 1 || kind[next] === K.comma || kind[next] === K.bracket
  return ends || (kind[next] === K.stop && (next + 1 >= count || opensLine[next + 1] === 1))
    ? phrase
    : undefined
}

const DASHES = new Set(['-', '–', '—', '―', '‒'])

/** The last person named on the line before a fragment between marks: `Tom Daley felt ‘inferior’`. */
export function nearestBefore(
  words: Words,
  mask: Int32Array,
  phrases: readonly Phrase[],
  segment: Segment,
  fits: (phrase: Phrase) => boolean,
): Phrase | undefined {
  const { kind, opensLine } = words
  const to = wordAt(words, segment.start) - 1
  if (to < 0 || mask[to] !== 0 || opensLine[to + 1]) return undefined
  let from = to
  while (from > 0 && !opensLine[from] && kind[from - 1] !== K.stop && to - from < 60) from--
  return phrasesBetween(phrases, from, to)
    .reverse()
    .find((p) => p.governor === 'none' && mask[p.first] === 0 && fits(p))
}

const ENDS: ReadonlySet<number> = new Set([K.stop, K.colon])

/** The subject of what stands on the line before a quotation, or in the sentence before it. */
export function subjectBefore(
  words: Words,
  mask: Int32Array,
  phrases: readonly Phrase[],
  segment: Segment,
): Phrase | undefined {
  const { kind, opensLine } = words
  let to = wordAt(words, segment.start) - 1
  while (to >= 0 && (kind[to] === K.quote || kind[to] === K.stop) && mask[to] === 0) to--
  if (to < 0 || mask[to] !== 0) return undefined
  let from = to
  while (from > 0 && !opensLine[from] && !ENDS.has(kind[from - 1]!) && to - from < 60) from--
  return phrasesBetween(phrases, from, to).find((p) => p.governor === 'none' && mask[p.first] === 0)
}

/** Whether a segment starts on the line behind another, with nothing but marks between. */
export function isNextLine(text: string, before: Segment, after: Segment): boolean {
  const between = text.slice(before.end, after.start)
  return between.includes('\n') && !LETTER.test(between)
}

const LETTER = /[\p{L}\p{N}]/u

/** How many lines stand between two segments, 0 for neighbours. */
export function linesBetween(text: string, before: Segment, after: Segment): number {
  let lines = 0
  for (const line of text.slice(before.end, after.start).split('\n').slice(1, -1))
    if (/\p{L}{3}/u.test(line)) lines++
  return lines
}
