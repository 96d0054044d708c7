import type { AnnotatedText } from './annotated.ts'

const INSTITUTION =
  /^ (?:(?:defen[cs]e|foreign|interior|finance|health|justice|education|energy) ministry|army|military|navy|air force)\b/

/** A text where a nationality and the institution that follows it are one organisation: *Ukrainian defence ministry*. */
export function withInstitutions(text: AnnotatedText): AnnotatedText {
  const extended = (names: AnnotatedText['names']): AnnotatedText['names'] =>
    names.map((name) => {
      const after = name.type === 'MISC' ? INSTITUTION.exec(text.text.slice(name.end, name.end + 40)) : null
      return after === null ? name : { ...name, end: name.end + after[0].length, type: 'ORGANIZATION' }
    })
  return {
    ...text,
    names: extended(text.names),
    ...(text.others === undefined ? {} : { others: extended(text.others) }),
  }
}
