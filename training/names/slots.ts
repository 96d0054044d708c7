import type { NameType } from '../../src/entities/names/labels.ts'
import type { AnnotatedText } from './annotated.ts'

/** What fills a slot: the type of the name, and a maker of it. */
export type Slots = Readonly<Record<string, readonly [NameType, () => string]>>

/** A French sentence with its slots filled; `de` and `que` lose their vowel before another. */
export function filled(id: string, sentence: string, slots: Slots): AnnotatedText {
  let text = ''
  const names: AnnotatedText['names'][number][] = []
  for (const part of sentence) {
    const slot = slots[part]
    if (slot === undefined) {
      text += part
      continue
    }
    const name = slot[1]()
    if (/^[AEIOUÉÈ]/.test(name)) text = text.replace(/(?<=(?<!\p{L})(?:d|qu))e $/iu, '’')
    names.push({ start: text.length, end: text.length + name.length, type: slot[0] })
    text += name
  }
  return { id, text, names }
}
