import { FINITE, INFINITIVE, PARTICIPLE } from '../../language/quotation-words.ts'
import { briefInt32s } from '../../text/brief.ts'
import type { Segment } from '../segment.ts'
import { K, type Words, wordAt } from '../words/words.ts'

/** Where the words of attribution lie around a cue. All numbers are indices of words. */
export interface Clause {
  /** The verb with its auxiliaries and small words; for a source preposition the words of the cue. `last` is included. */
  readonly first: number
  readonly last: number
  /** The stretch in which a speaker may stand: from the sentence's start or the speech before, to its end or the speech after. */
  readonly from: number
  readonly to: number
  /** The speech comes right before the verb: `“…,” said X`. */
  readonly inverted: boolean
  readonly form: 'finite' | 'participle' | 'infinitive' | 'passive' | 'source'
  /** A participle opens the sentence: its subject follows, `Likening it to theft, Plasco said`. */
  readonly opens: boolean
  /** The pronoun joined to the verb: `il` of `a-t-il`; -1 without. */
  readonly clitic: number
}

/** Which words stand inside quotation marks or reported speech: the number of the segment plus one, or 0. */
export function maskOf(words: Words, segments: readonly Segment[]): Int32Array {
  const mask = briefInt32s(words.count)
  const spans: { start: number; end: number; i: number }[] = []
  segments.forEach(({ content, kind }, i) => {
    if (kind !== 'scare') for (const { start, end } of content) spans.push({ start, end, i })
  })
  spans.sort((a, b) => a.start - b.start)
  let w = 0
  for (const { start, end, i } of spans) {
    while (w > 0 && words.start[w - 1]! >= start) w--
    while (w < words.count && words.start[w]! < start) w++
    for (; w < words.count && words.start[w]! < end; w++) if (mask[w] === 0) mask[w] = i + 1
  }
  return mask
}

const SCAN = 80

/** The clause around the cue of segment `index`. */
export function clauseAround(
  words: Words,
  mask: Int32Array,
  segment: Segment,
  index: number,
): Clause | undefined {
  const { cue } = segment
  if (cue === undefined) return undefined
  const head = wordAt(words, cue.start)
  const tail = Math.max(head, wordAt(words, cue.end - 1))
  if (head >= words.count) return undefined
  const { kind, lower, lexicon } = words
  const own = index + 1
  if (segment.frame === 'source' || lexicon.sources.has(lower[head]!) || kind[head] === K.preposition) {
    const from = backward(words, mask, head, own)
    return {
      first: head,
      last: tail,
      from,
      to: forward(words, mask, tail, own),
      inverted: false,
      form: 'source',
      clitic: -1,
      opens: false,
    }
  }
  let clitic = -1
  let first = head
  while (first > 0 && head - first < 8 && !words.opensLine[first] && mask[first - 1] === 0) {
    const k = kind[first - 1]
    if (k === K.auxiliary || k === K.between || k === K.adverb) first--
    else if (k === K.pronoun && isJoined(words, first - 1)) {
      clitic = first - 1
      first--
    } else break
  }
  // `in saying`, `en disant`, `while adding`
  if (first === head && isGerund(words, head) && first > 0 && mask[first - 1] === 0) {
    const before = kind[first - 1]
    if (before === K.preposition || before === K.subordinator) first--
  }
  if (first === head) first = distantAuxiliary(words, mask, head)
  // `results called “a shame” by the mayor`: a participle without a helper
  const agent = segment.frame === 'passive' && first === head && hasAgent(words, mask, head, own)
  const form = agent ? 'passive' : formOf(words, first, head)
  first = overHearsay(words, first)
  let last = tail
  while (last + 1 < words.count && mask[last + 1] === 0 && last - tail < 6) {
    if (kind[last + 1] === K.pronoun && isJoined(words, last + 1)) clitic = ++last
    else if (kind[last + 1] === K.between || kind[last + 1] === K.adverb) last++
    else break
  }
  const from = backward(words, mask, first, own)
  let start = from
  while (start < first && kind[start] === K.quote) start++
  const opens = form === 'participle' && start === first
  const to = forward(words, mask, last, opens || form === 'passive' ? -1 : own)
  return {
    first,
    last,
    from,
    to,
    inverted: isInverted(words, mask, first),
    form,
    opens,
    clitic,
  }
}

/** `avait, dans un communiqué, déclaré`: the auxiliary of a participle over what stands between them; else the head itself. */
function distantAuxiliary(
  { kind, lower, opensLine, language }: Words,
  mask: Int32Array,
  head: number,
): number {
  if (language.quotation.verbs().get(lower[head]!)?.moods !== PARTICIPLE) return head
  for (let j = head - 1; j >= 0 && head - j < 7 && !opensLine[j + 1] && mask[j] === 0; j--) {
    if (kind[j] === K.auxiliary) return j
    if (kind[j] === K.pronoun && kind[j - 1] === K.comma && kind[j + 1] === K.comma) continue
    if (kind[j] === K.verb || kind[j] === K.pronoun || kind[j] === K.relative || kind[j]! > K.comma)
      return head
  }
  return head
}

/** Whether the by of a passive follows, in or right behind the speech of mask `own`. */
function hasAgent(
  { kind, lower, lexicon, count }: Words,
  mask: Int32Array,
  head: number,
  own: number,
): boolean {
  for (let i = head + 1; i < count && i - head < SCAN && kind[i] !== K.stop && kind[i] !== K.comma; i++) {
    if (mask[i] === 0 && lexicon.agent.has(lower[i]!)) return true
    while (mask[i + 1] === own) i++
  }
  return false
}

/** `is said to have claimed`: the hedge before the verb is part of it. */
function overHearsay({ kind, lower, lexicon }: Words, first: number): number {
  const hedged = lexicon.particles.has(lower[first] ?? '') && kind[first - 1] === K.verb
  return hedged && lexicon.copulas.has(lower[first - 2] ?? '') ? first - 2 : first
}

function isGerund({ lower, lexicon }: Words, head: number): boolean {
  return lower[head]!.endsWith(lexicon.participle)
}

function isJoined({ text, start, end }: Words, i: number): boolean {
  const before = text[start[i]! - 1]
  return before === '-' && i > 0 && start[i]! - end[i - 1]! <= 3
}

function formOf({ kind, lower, lexicon, language }: Words, first: number, head: number): Clause['form'] {
  const word = lower[head]!
  let copula = false
  let auxiliary = false
  // se sont, hier, félicités
  if (first > 0 && first < head && lexicon.reflexives.has(lower[first - 1]!)) return 'finite'
  for (let i = first; i < head; i++) {
    if (lexicon.reflexives.has(lower[i]!)) return 'finite'
    if (kind[i] === K.auxiliary) auxiliary = lower[i] !== 'to'
    if (lexicon.copulas.has(lower[i]!) || lower[i] === 'été') copula = true
  }
  if (word.endsWith(lexicon.participle) && !auxiliary) return 'participle'
  if (word.endsWith(lexicon.participle)) return 'finite'
  if (copula) return lexicon.cited.has(word) ? 'finite' : 'passive'
  if (lower[head - 1] === 'to') return 'infinitive'
  const moods = language.quotation.verbs().get(word)?.moods
  const infinitive =
    moods === undefined
      ? language.quotation.infinitiveEnding?.test(word)
      : (moods & INFINITIVE) !== 0 && (moods & FINITE) === 0
  if (!auxiliary && infinitive) return 'infinitive'
  return 'finite'
}

/** Whether speech ends right before word `i`, with nothing but marks and commas between. */
function isInverted({ kind }: Words, mask: Int32Array, i: number): boolean {
  let j = i - 1
  while (j >= 0 && mask[j] === 0 && (kind[j] === K.comma || kind[j] === K.quote || kind[j] === K.stop)) j--
  return j >= 0 && mask[j] !== 0
}

/** The first word of the sentence before word `i`, or the word after the own speech if that comes first. */
function backward(words: Words, mask: Int32Array, i: number, own: number): number {
  const { kind, opensLine, text, start } = words
  let j = i
  while (j > 0 && i - j < SCAN && !opensLine[j]) {
    const before = mask[j - 1]!
    if (before === own) break
    if (before !== 0) {
      // other speech: go over it, unless it ends a sentence and a capital follows
      if (kind[j - 1] === K.stop && /\p{Lu}/u.test(text[start[j]!]!)) break
    } else if (endsSentence(words, j - 1)) break
    j--
  }
  return j
}

/** The last word of the sentence after word `i`, or the word before the next speech; `own` -1 goes over speech. */
function forward(words: Words, mask: Int32Array, i: number, own: number): number {
  const { opensLine, count } = words
  let j = i
  while (j + 1 < count && j - i < SCAN && !opensLine[j + 1]) {
    if (mask[j + 1] !== 0 && own >= 0) break
    if (mask[j + 1] === 0 && endsSentence(words, j + 1)) break
    j++
  }
  return j
}

/** Whether word `i` ends a sentence: a stop that neither a comma, a bracket nor a small letter follows: `(D-Wis.) said`. */
export function endsSentence({ kind, lower, lexicon, text, start, end, count }: Words, i: number): boolean {
  if (kind[i] !== K.stop) return false
  if (i + 1 >= count || text[start[i]!] === ';') return true
  // Sens. Ann Lee and Tom Reed
  if (i > 0 && start[i] === end[i - 1] && lexicon.titles.has(`${lower[i - 1]!}.`)) return false
  const next = kind[i + 1]
  // N.Y.
  if (start[i + 1] === end[i] && (next === K.name || next === K.noun)) return false
  return next !== K.comma && next !== K.bracket && !SMALL.test(text[start[i + 1]!]!)
}

const SMALL = /\p{Ll}/u
