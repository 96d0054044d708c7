import type { Document } from '../pipeline/document.ts'
import { type AnnotatedSpan, type AnnotatedText, checked } from './annotated.ts'
import { convertOffsets } from './offsets.ts'

/** One task of Prodigy, a line of its JSONL; offsets in code points. */
export interface ProdigyTask {
  /** The text to annotate. */
  readonly text: string
  /** What is marked in it, in code points. */
  readonly spans?: readonly { readonly start: number; readonly end: number; readonly label: string }[]
  /** Shown beside the text. */
  readonly meta?: Readonly<Record<string, unknown>>
}

/** A document's entities as a Prodigy task, for a person to correct. */
export function toProdigy({ id, text, entities }: Document): ProdigyTask {
  const points = convertOffsets(
    text,
    entities.flatMap(({ start, end }) => [start, end]),
    'utf16',
    'codepoint',
  )
  const spans = entities.map(({ type }, i) => ({
    start: points[2 * i]!,
    end: points[2 * i + 1]!,
    label: type,
  }))
  return { text, spans, meta: { id } }
}

/**
 * The spans of a Prodigy task.
 *
 * @throws RangeError for an offset outside the text, or a span that ends before it starts.
 */
export function fromProdigy({ text, spans = [] }: ProdigyTask): AnnotatedText {
  const offsets = convertOffsets(
    text,
    spans.flatMap(({ start, end }) => [start, end]),
    'codepoint',
    'utf16',
  )
  return checked({
    text,
    spans: spans.map(
      ({ label }, i): AnnotatedSpan => ({ start: offsets[2 * i]!, end: offsets[2 * i + 1]!, type: label }),
    ),
  })
}
