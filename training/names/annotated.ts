import type { NameType } from '../../src/entities/names/labels.ts'

/** A text whose names are known. */
export interface AnnotatedText {
  readonly id: string
  readonly text: string
  readonly names: readonly { readonly start: number; readonly end: number; readonly type: NameType }[]
  /** What a second annotator marked: where the two differ, either may be right. */
  readonly others?: AnnotatedText['names']
}

/** The names of the type that the table gives for a corpus's own type; others are dropped. */
export function mapped(
  names: Iterable<{ readonly start: number; readonly end: number; readonly type: string }>,
  table: Readonly<Record<string, NameType>>,
): AnnotatedText['names'] {
  return [...names].flatMap(({ start, end, type }) => {
    const ours = table[type]
    return ours === undefined ? [] : [{ start, end, type: ours }]
  })
}
