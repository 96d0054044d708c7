import type { AnnotatedText } from './annotated.ts'

/** How a text may be cased: all capitals, a headline with capitals on every longer word, no capitals. */
export type Casing = 'upper' | 'title' | 'lower'

const WRITTEN: Record<Casing, (text: string) => string> = {
  upper: (text) => text.toUpperCase(),
  title: (text) => text.replace(/(?<![\p{L}'’])\p{Ll}(?=\p{L}{3,})/gu, (letter) => letter.toUpperCase()),
  lower: (text) => text.toLowerCase(),
}

/** Every `step`-th text, from `first` on, cased otherwise, for a model that does not lean on capitals alone. */
export function recased(
  texts: readonly AnnotatedText[],
  casing: Casing,
  step: number,
  first = 0,
): AnnotatedText[] {
  return texts
    .filter((_, i) => i % step === first)
    .map((one) => ({ ...one, id: `${one.id}-${casing}`, text: WRITTEN[casing](one.text) }))
    .filter((one, i) => one.text.length === texts[first + i * step]!.text.length)
}
