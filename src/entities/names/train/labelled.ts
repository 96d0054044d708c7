import { columnsOf } from '../../../document/columns.ts'
import { readText } from '../../../document/read.ts'
import type { Language } from '../../../language/language.ts'
import { labelsOf, NAME_TYPES } from '../labels.ts'
import type { NameDocument } from '../words.ts'
import { isCapital, type NameWord } from '../words.ts'
import type { NamedText, TypedRange } from './corpus.ts'

/** An annotated text as the recogniser reads it, and the labels of its words. No sentence ends within a name. */
export interface LabelledText extends NameDocument {
  /** Several where annotators differ, or where the corpus does not mark all types. */
  readonly labels: readonly (string | readonly string[])[]
}

export function labelledText(
  { text, names, others = names }: NamedText,
  language: Language,
  describe: (word: string) => NameWord,
  marks: readonly string[] = NAME_TYPES,
): LabelledText {
  const { start, end, sentences } = columnsOf(
    readText(text, { lang: language.code }, new Map([[language.code, language]])),
  )
  const words = Array.from(start, (from, i) => text.slice(from, end[i]))
  const spans = tokenSpans(names, start, end)
  const second = tokenSpans(others, start, end)
  const inside = new Set(
    [...spans, ...second].flatMap((name) =>
      Array.from({ length: name.end - name.start - 1 }, (_, k) => name.start + 1 + k),
    ),
  )
  const described = words.map(describe)
  const labels = labelsOf(words.length, spans)
  const otherLabels = labelsOf(words.length, second)
  const unmarked = NAME_TYPES.filter((type) => !marks.includes(type)).flatMap((type) =>
    [...'BIES'].map((place) => `${place}-${type}`),
  )
  return {
    words,
    sentences: sentences.filter((first) => !inside.has(first)),
    described,
    labels: labels.map((label, i) => {
      if (label !== otherLabels[i]) return [label, otherLabels[i]!]
      return label === 'O' && unmarked.length > 0 && isCapital(described[i]!) ? [label, ...unmarked] : label
    }),
  }
}

/** The tokens that names cover. */
function tokenSpans(names: readonly TypedRange[], start: Int32Array, end: Int32Array): TypedRange[] {
  let i = 0
  return [...names]
    .sort((a, b) => a.start - b.start)
    .flatMap((name) => {
      while (i < start.length && end[i]! <= name.start) i++
      const first = i
      let last = first
      while (last < start.length && start[last]! < name.end) last++
      i = last
      return last > first ? [{ start: first, end: last, type: name.type }] : []
    })
}
