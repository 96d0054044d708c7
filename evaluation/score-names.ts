import { columnsOf } from '../src/document/columns.ts'
import { readText } from '../src/document/read.ts'
import { NAME_TYPES } from '../src/entities/names/labels.ts'
import type { Recogniser } from '../src/entities/names/recogniser.ts'
import type { Language } from '../src/language/language.ts'
import type { AnnotatedText } from '../training/names/annotated.ts'

/** Precision, recall and F1 of exact spans with their type, and how many there are in the key. */
export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly gold: number
}

export interface NamesScore {
  /** Over people, places and organisations. */
  readonly main: Score
  readonly types: Readonly<Record<string, Score>>
  /** Every name found: its score and whether it is right. */
  readonly judged: readonly { readonly score: number; readonly right: boolean }[]
  readonly errors: readonly NameError[]
}

interface NameError {
  /** `missed`, `invented`, `type` (right span), `span` (right type, overlapping) or `both`. */
  readonly kind: 'missed' | 'invented' | 'type' | 'span' | 'both'
  readonly text: string
  readonly gold?: { readonly text: string; readonly type: string }
  readonly found?: { readonly text: string; readonly type: string }
}

interface Name {
  readonly start: number
  readonly end: number
  readonly type: string
}

/** Scores a recogniser on annotated texts. */
export function scoreNames(
  texts: readonly AnnotatedText[],
  language: Language,
  recogniser: Recogniser,
  types: readonly string[] = NAME_TYPES,
): NamesScore {
  const counts: Record<string, { right: number; gold: number; found: number }> = {}
  for (const type of types) counts[type] = { right: 0, gold: 0, found: 0 }
  const judged: { score: number; right: boolean }[] = []
  const errors: NameError[] = []
  for (const { text, names } of texts) {
    const columns = columnsOf(readText(text, { lang: language.code }, new Map([[language.code, language]])))
    const words = Array.from(columns.start, (from, i) => text.slice(from, columns.end[i]))
    const found = recogniser
      .find(words, columns.sentences)
      .map((name) => ({ ...name, start: columns.start[name.start]!, end: columns.end[name.end - 1]! }))
      .filter((name) => types.includes(name.type))
    const gold = names.filter((name) => types.includes(name.type))
    for (const name of gold) counts[name.type]!.gold++
    for (const name of found) {
      const right = gold.some((other) => same(name, other))
      counts[name.type]!.found++
      if (right) counts[name.type]!.right++
      judged.push({ score: name.score, right })
    }
    errors.push(...errorsOf(text, gold, found))
  }
  const main = types.filter((type) => type !== 'MISC').map((type) => counts[type]!)
  return {
    main: scoreOf(main),
    types: Object.fromEntries(types.map((type) => [type, scoreOf([counts[type]!])])),
    judged,
    errors,
  }
}

function same(a: Name, b: Name): boolean {
  return a.start === b.start && a.end === b.end && a.type === b.type
}

function scoreOf(counts: readonly { right: number; gold: number; found: number }[]): Score {
  const sum = (key: 'right' | 'gold' | 'found') => counts.reduce((n, count) => n + count[key], 0)
  const [right, gold, found] = [sum('right'), sum('gold'), sum('found')]
  return {
    precision: right / Math.max(1, found),
    recall: right / Math.max(1, gold),
    f1: (2 * right) / Math.max(1, gold + found),
    gold,
  }
}

function errorsOf(text: string, gold: readonly Name[], found: readonly Name[]): NameError[] {
  const around = (name: Name) =>
    `${text.slice(Math.max(0, name.start - 40), name.start)}[${text.slice(name.start, name.end)}]${text.slice(name.end, name.end + 30)}`.replaceAll(
      '\n',
      ' ',
    )
  const described = (name: Name) => ({ text: text.slice(name.start, name.end), type: name.type })
  const overlaps = (a: Name, b: Name) => a.start < b.end && b.start < a.end
  const errors: NameError[] = []
  for (const name of gold) {
    if (found.some((other) => same(name, other))) continue
    const other = found.find((one) => overlaps(one, name))
    if (other === undefined) {
      errors.push({ kind: 'missed', text: around(name), gold: described(name) })
      continue
    }
    const exact = other.start === name.start && other.end === name.end
    const kind = exact ? 'type' : other.type === name.type ? 'span' : 'both'
    errors.push({ kind, text: around(name), gold: described(name), found: described(other) })
  }
  for (const name of found)
    if (!gold.some((other) => overlaps(other, name)))
      errors.push({ kind: 'invented', text: around(name), found: described(name) })
  return errors
}
