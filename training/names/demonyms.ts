import { readData } from '../../evaluation/data.ts'
import type { AnnotatedText } from './annotated.ts'

/** Capitalised in Wiktionary for another reason. */
const OTHERS = new Set(
  'capricorne trésor ricard boche issa état état-nation pouilly-fumé morgon dieu seigneur'.split(' '),
)

/** French demonyms, lower-cased, with their plurals: the capitalised common nouns of Wiktionary (`Russe {mf} :: …`). */
export function frenchDemonyms(): Set<string> {
  const found = new Set<string>()
  for (const line of readData('align/wiktionary.fr-en.txt.gz').split('\n')) {
    const word = /^(\p{Lu}\p{Ll}+(?:-\p{L}+)?) \{(?:m|f|mf)\}/u.exec(line)?.[1]?.toLowerCase()
    if (word === undefined || OTHERS.has(word)) continue
    found.add(word)
    if (!/[sx]$/.test(word)) found.add(`${word}s`)
    if (/ien$|éen$/.test(word)) found.add(`${word}ne`).add(`${word}nes`)
    else if (/(?:ais|ois|ain|in|an|on|ol|and|ard)$/.test(word)) found.add(`${word}e`).add(`${word}es`)
  }
  return found
}

/** The text with demonyms that are in no name marked as MISC: French corpora leave them out. */
export function withDemonyms(
  { id, text, names }: AnnotatedText,
  demonyms: ReadonlySet<string>,
): AnnotatedText {
  const added = [...text.matchAll(/\p{L}+(?:-\p{L}+)*/gu)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, type: 'MISC' as const }))
    .filter(({ start, end }) => demonyms.has(text.slice(start, end).toLowerCase()))
    .filter(({ start, end }) => names.every((name) => end <= name.start || name.end <= start))
  return { id, text, names: [...names, ...added].sort((a, b) => a.start - b.start) }
}
