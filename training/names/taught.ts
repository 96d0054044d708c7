import type { TokenSpan } from './detokenise.ts'

/** What a larger model (`teacher.py`) marks in a sentence, and where it is not sure. */
export interface Taught {
  readonly spans: readonly TokenSpan[]
  readonly unsure: readonly { readonly start: number; readonly end: number }[]
}

/** A sentence as its corpus has it, with what a second annotator and the larger model mark. */
interface Read {
  readonly tokens: readonly string[]
  readonly spans: readonly TokenSpan[]
  readonly others?: readonly TokenSpan[]
  readonly taught?: Taught
}

const TYPES: Record<string, string> = { P: 'PERSON', L: 'LOCATION', O: 'ORGANIZATION', M: 'MISC' }

/** A line of the larger model: `first-endTYPE` for each name, `first-end?` for each range that it is not sure of. */
export function taught(line: string): Taught {
  const entries = [...line.matchAll(/(\d+)-(\d+)([PLOM?])/g)].map(([, start, end, type]) => ({
    start: Number(start),
    end: Number(end),
    type: TYPES[type!] ?? '',
  }))
  return {
    spans: entries.filter(({ type }) => type !== ''),
    unsure: entries.filter(({ type }) => type === ''),
  }
}

/** The larger model's reading; where it is not sure, what the corpus has may be right as well. */
export function informed({ tokens, spans, others, taught }: Read): Omit<Read, 'taught'> {
  if (taught === undefined) return { tokens, spans, ...(others === undefined ? {} : { others }) }
  const doubted = ({ start, end }: TokenSpan): boolean =>
    taught.unsure.some((range) => range.start < end && start < range.end)
  const sure = taught.spans.filter((span) => !doubted(span))
  const open = spans.filter(
    (span) => doubted(span) && !sure.some(({ start, end }) => start < span.end && span.start < end),
  )
  return { tokens, spans: taught.spans, others: [...sure, ...open].sort((a, b) => a.start - b.start) }
}
