import type { AnnotatedText } from './annotated.ts'

/** What WiNER has as products though they are also companies; here they are organisations, but for lists of share links. */
const NETWORKS =
  /^(?:Twitter|Facebook|Google|YouTube|Instagram|WhatsApp|Snapchat|Wikipédia|Netflix|Uber|Airbnb)$/

/** With a nationality these are institutions; WiNER marks about half of them. */
const INSTITUTION = /(?<!\p{L})([Aa]rmée|[Pp]arlement|[Ss]énat|[Mm]arine) (\p{Ll}+)(?!\p{L})/gu

/** The text by our conventions where its corpus is of two minds, or has others. */
export function conventional(one: AnnotatedText, demonyms: ReadonlySet<string>): AnnotatedText {
  const { text } = one
  const institutions = [...text.matchAll(INSTITUTION)]
    .filter((match) => demonyms.has(match[2]!))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      type: 'ORGANIZATION' as const,
    }))
    .filter(({ start, end }) => one.names.every((name) => end <= name.start || name.end <= start))
  const names = one.names.map((name) => {
    const network = name.type === 'MISC' && NETWORKS.test(text.slice(name.start, name.end))
    return network && !listed(text, name.end) ? { ...name, type: 'ORGANIZATION' as const } : name
  })
  return { ...one, names: [...names, ...institutions].sort((a, b) => a.start - b.start) }
}

/** Does the line end after the name, but for a comma? */
function listed(text: string, end: number): boolean {
  return /^ ?,?(?:\n|$)/.test(text.slice(end, end + 3))
}
