import { columnsOf } from '../../src/document/columns.ts'
import { readText } from '../../src/document/read.ts'
import { labelsOf } from '../../src/entities/names/labels.ts'
import type { NameDocument } from '../../src/entities/names/sequence.ts'
import type { NameWord } from '../../src/entities/names/words.ts'
import type { Language } from '../../src/language/language.ts'
import type { AnnotatedText } from './annotated.ts'

/** An annotated text as the recogniser reads it, and the labels of its words. No sentence ends within a name. */
export interface LabelledText extends NameDocument {
  readonly labels: readonly string[]
}

export function labelledText(
  { text, names }: AnnotatedText,
  language: Language,
  describe: (word: string) => NameWord,
): LabelledText {
  const { start, end, sentences } = columnsOf(
    readText(text, { lang: language.code }, new Map([[language.code, language]])),
  )
  const words = Array.from(start, (from, i) => text.slice(from, end[i]))
  let i = 0
  const spans = [...names]
    .sort((a, b) => a.start - b.start)
    .flatMap((name) => {
      while (i < start.length && end[i]! <= name.start) i++
      const first = i
      let last = first
      while (last < start.length && start[last]! < name.end) last++
      i = last
      return last > first ? [{ start: first, end: last, type: name.type }] : []
    })
  const inside = new Set(
    spans.flatMap((name) => Array.from({ length: name.end - name.start - 1 }, (_, k) => name.start + 1 + k)),
  )
  return {
    words,
    sentences: sentences.filter((first) => !inside.has(first)),
    described: words.map(describe),
    labels: labelsOf(words.length, spans),
  }
}
