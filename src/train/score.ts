import { columnsOf } from '../document/columns.ts'
import { readText } from '../document/read.ts'
import type { Recogniser } from '../entities/names/recogniser.ts'
import type { NamedText } from '../entities/names/train/corpus.ts'
import { type Score, scoreSpans } from '../entities/score.ts'
import type { Language } from '../language/language.ts'

/** Strict scores of a recogniser on texts whose names are known. */
export function scoreOn(
  texts: readonly NamedText[],
  language: Language,
  recogniser: Recogniser,
): Map<string, Score> {
  const languages = new Map([[language.code, language]])
  return scoreSpans(
    texts.map(({ text, names }) => {
      const { start, end, sentences } = columnsOf(readText(text, { lang: language.code }, languages))
      const words = Array.from(start, (from, i) => text.slice(from, end[i]))
      const predicted = recogniser
        .find(words, sentences)
        .map((name) => ({ start: start[name.start]!, end: end[name.end - 1]!, type: name.type }))
      return { gold: names, predicted }
    }),
  )
}
