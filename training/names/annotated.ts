import type { NameType } from '../../src/entities/names/labels.ts'
import type { NamedText } from '../../src/entities/names/train/corpus.ts'

type Names = readonly { readonly start: number; readonly end: number; readonly type: NameType }[]

/** A text whose names are known, of our own types. */
export interface AnnotatedText extends NamedText {
  readonly names: Names
  readonly others?: Names
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
