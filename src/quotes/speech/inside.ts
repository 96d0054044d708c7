import type { VerbCue } from '../clauses/cues.ts'
import type { Units } from '../clauses/units.ts'
import type { Marked } from '../marks/marked.ts'
import { K } from '../words/words.ts'

/**
 * Takes words of attribution out of the marks: `« Oui, explique-t-il, mais non »`, and what follows the missing closing mark
 * of `« Oui, a expliqué X.` `units` and `verbs` are read as if there were no marks. O(verbs + stretches).
 */
export function splitIncises(marked: readonly Marked[], units: Units, verbs: readonly VerbCue[]): Marked[] {
  const split: Marked[] = []
  let v = 0
  for (const one of marked) {
    let rest: Marked | undefined = one
    while (v < verbs.length && units.start[verbs[v]!.head]! < one.start) v++
    for (; v < verbs.length && units.start[verbs[v]!.head]! < one.end && rest !== undefined; v++) {
      const incise = inciseIn(rest, units, verbs[v]!)
      if (incise === undefined) continue
      const [head, tail] = cut(rest, incise)
      if (head === undefined) continue
      split.push(head)
      rest = tail
    }
    if (rest !== undefined) split.push(rest)
  }
  return split
}

/** The offsets from the comma before an attribution to the one behind it, or to the end of its line. */
function inciseIn(one: Marked, units: Units, verb: VerbCue): [number, number] | undefined {
  const { kind, start, end } = units
  if (verb.mood !== 'finite') return undefined
  const inverted =
    verb.inverted !== undefined || (one.closed ? isSaidBy(units, verb) : isInverted(units, verb))
  const before = inverted ? verb.first - 1 : one.closed ? -1 : beforeSubject(units, verb.first)
  if (before < 0 || kind[before] !== K.comma || start[before]! <= one.start) return undefined
  const line = one.lines.find((l) => l.start <= start[before]! && start[before]! < l.end)
  if (line === undefined) return undefined
  let i = Math.max(verb.last, verb.inverted ?? 0) + 1
  while (i < units.count && end[i]! <= line.end && kind[i] !== K.comma && kind[i] !== K.stop) i++
  // a réagi son mari, John
  let name = i + 1
  while (kind[i] === K.comma && kind[name] === K.name) name++
  if (name > i + 1 && (kind[name] === K.comma || kind[name] === K.stop)) i = name
  const inside = i < units.count && end[i]! <= line.end
  // « Non, a-t-il dit. Nous restons. »
  const stops = kind[i] === K.comma || (kind[i] === K.stop && inverted)
  if (one.closed && !(inside && stops)) return undefined
  // `…, he said` that is no attribution has an object
  if (!inverted && i - verb.last > 3) return undefined
  return [start[before]!, one.closed ? end[i]! : line.end]
}

/** What stands before the pronoun or name in front of a verb. */
function beforeSubject({ kind }: Units, verb: number): number {
  let i = verb - 1
  if (kind[i] === K.pronoun) return i - 1
  while (i >= 0 && kind[i] === K.name) i--
  return i
}

/** Verb first, its subject behind: `, a expliqué West plus tôt`. */
function isInverted({ kind }: Units, { last }: VerbCue): boolean {
  const next = kind[last + 1]
  return next === K.name || next === K.determiner
}

/** `, a réagi son mari`, `, explique Jean Petit`: a name or a person right behind the verb, where a language has that inside marks. */
function isSaidBy({ kind, lower, words, speakers, text, start }: Units, { last, verb }: VerbCue): boolean {
  if (!words.incisesInside || verb.frames.includes('t')) return false
  if (kind[last + 1] === K.name) return /\p{Lu}/u.test(text[start[last + 1]!]!)
  return kind[last + 1] === K.determiner && speakers.persons.has(lower[last + 2] ?? '')
}

/** What stands before and behind `[from, to)`; undefined where that is nothing. */
function cut(one: Marked, [from, to]: [number, number]): [Marked | undefined, Marked | undefined] {
  const head = one.lines
    .filter((line) => line.start < from)
    .map((line) => (line.end > from ? { ...line, end: from } : line))
  const tail = one.lines
    .filter((line) => line.end > to)
    .map((line) => (line.start < to ? { ...line, start: to + 1 } : line))
    .filter((line) => line.start < line.end)
  if (head.length === 0) return [undefined, one]
  const first = { ...one, lines: head, end: head.at(-1)!.end, closed: true }
  if (tail.length === 0) return [first, undefined]
  return [first, { ...one, lines: tail, start: tail[0]!.start, opened: true, reopens: false }]
}
