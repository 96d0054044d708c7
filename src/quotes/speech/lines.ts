import { isHeadline, type VerbCue } from '../clauses/cues.ts'
import { hasFinite } from '../clauses/finite.ts'
import { inciseAt } from '../clauses/incise.ts'
import { skipConnectives } from '../clauses/sentence.ts'
import type { Units } from '../clauses/units.ts'
import { K } from '../words/words.ts'
import type { Drafts } from './draft.ts'

// Attributions that do not stand in the sentence that they are of, and headlines.

/** `Why? she asked.` `Yes! exclaimed Ann.`: a sentence that is nothing but attribution makes speech of what stands before it. */
export function readQuestionBefore(
  drafts: Drafts,
  from: number,
  end: number,
  verbs: readonly VerbCue[],
  s: number,
): boolean {
  const { units } = drafts
  const { sentences, kind, lower } = units
  // a small letter opens no other sentence
  const small = SMALL.test(units.text[units.start[from]!]!)
  if (s === 0 || (end - from > 8 && !small)) return false
  const incise = inciseAt(units, from, verbs, !small)
  if (incise?.verb === undefined || !(small || (incise.to >= end && incise.verb.verb.frames.includes('q'))))
    return false
  const start = skipConnectives(units, sentences[s - 1]!, from)
  let past = from
  while (past > start && kind[past - 1] === K.stop) past--
  if (past === from || !(lower[past] === '?' || (small && lower[past] === '!')) || past === start)
    return false
  if (drafts.all.at(-1) !== undefined && drafts.all.at(-1)!.end > units.start[start]!) return false
  drafts.report(start, past + 1, drafts.sourceOf(incise), 0.7)
  return true
}

/**
 * `Jack Ross: My ambition is …`: a name, a colon, and words in the first person; in a headline any words behind the name of
 * one of `verbs`' speakers.
 */
export function readNameLine(drafts: Drafts, from: number, end: number, verbs: readonly VerbCue[]): boolean {
  const { units } = drafts
  const { kind, lower, words } = units
  let colon = from
  while (colon < end && kind[colon] === K.name && colon - from < NAME) colon++
  if (colon === from || colon >= end || kind[colon] !== K.colon || colon + 1 >= end) return false
  let first = false
  for (let i = colon + 1; i < end; i++) {
    if (units.marked[i]! >= 0) return false
    first ||= words.firstPerson.has(lower[i]!)
  }
  // Kanye West: Rapper changes his name
  const noun = kind[colon + 1] === K.determiner ? colon + 2 : colon + 1
  const headed =
    !units.speakers.persons.has(lower[noun] ?? '') &&
    units.sentence[from]! < 2 &&
    isHeadline(units, from) &&
    speaksOn(units, lower[colon - 1]!, verbs)
  if (!headed && !(first && hasFinite(units, colon + 1, end))) return false
  drafts.report(colon + 1, end, { frame: 'lead' }, 0.6)
  return true
}

const SMALL = /\p{Ll}/u

/** Whether the bearer of a name stands right beside a verb of speech: `Gates said`, `said Mr Gates`. */
function speaksOn({ lower, kind }: Units, name: string, verbs: readonly VerbCue[]): boolean {
  return verbs.some(({ first, last, mood }) => {
    if (mood !== 'finite') return false
    if (lower[first - 1] === name) return true
    for (let i = last + 1; i < lower.length && kind[i] === K.name; i++) if (lower[i] === name) return true
    return false
  })
}

/** How many words the name before a colon may have. */
const NAME = 5

/** Words between marks of a headline that stand between marks in someone's speech further on are that one's words. */
export function settleHeadlines(drafts: Drafts): void {
  const { units, marked } = drafts
  const said = new Set<string>()
  let m = 0
  for (const draft of [...drafts.all].sort((a, b) => a.start - b.start)) {
    if (draft.kind !== 'mixed') continue
    while (m < marked.length && marked[m]!.end <= draft.start) m++
    for (let k = m; k < marked.length && marked[k]!.start < draft.end; k++) {
      const { lines } = marked[k]!
      said.add(plain(units.text.slice(lines[0]!.start, lines[0]!.end)))
    }
  }
  const past = headlinesEnd(units.text)
  for (const draft of drafts.all) {
    if (draft.kind !== 'scare' || draft.start >= past) continue
    const [start, end] = draft.spans[0]!
    if (said.has(plain(units.text.slice(start, end)))) draft.kind = 'partial'
  }
}

const TRAILING = /[\s,.!?…]/u

/** In small letters, without the stops and spaces at the end. */
function plain(words: string): string {
  let end = words.length
  while (end > 0 && TRAILING.test(words[end - 1]!)) end--
  return words.slice(0, end).toLowerCase()
}

/** Where the lines up to the first that ends in a full stop end, three at most: a title and what stands under it. */
function headlinesEnd(text: string): number {
  let headlines = 0
  for (let line = 0, at = 0; line < 3 && at < text.length; line++) {
    const end = text.indexOf('\n', at)
    const past = end < 0 ? text.length : end
    if (/[.!?…:]\s*$/u.test(text.slice(Math.max(at, past - 4), past))) break
    headlines = past
    at = past + 1
  }
  return headlines
}
