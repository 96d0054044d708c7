import type { Document } from '../pipeline/document.ts'
import type { Span } from '../text/span.ts'
import type { AnnotatedSpan, AnnotatedText } from './annotated.ts'
import { FormatError } from './format-error.ts'
import { convertOffsets } from './offsets.ts'

/** As much of the W3C Web Annotation data model as is written and read here. */
export interface AnnotationPage {
  /** The vocabulary. */
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld'
  /** `AnnotationPage`. */
  readonly type: 'AnnotationPage'
  /** An annotation an entity and a quotation. */
  readonly items: readonly WebAnnotation[]
}

/** One annotation of the W3C’s model. */
export interface WebAnnotation {
  /** `Annotation`. */
  readonly type: 'Annotation'
  /** Unique in its page. */
  readonly id: string
  /** What is said of the passage. */
  readonly body: readonly { readonly type: 'TextualBody'; readonly purpose: string; readonly value: string }[]
  /** Where it stands, by position and by its words. */
  readonly target: {
    readonly source: string
    readonly selector: readonly [
      { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
      {
        readonly type: 'TextQuoteSelector'
        readonly exact: string
        readonly prefix: string
        readonly suffix: string
      },
    ]
  }
}

const CONTEXT = 32

/**
 * A W3C Web Annotation page: an annotation for each entity (tagged with its type, identified by its key or name) and for each
 * quotation (tagged `quotation` and its kind, described by its speaker). Positions count code points, as the standard says.
 */
export function toWebAnnotation(document: Document): AnnotationPage {
  const { id, text, entities, quotes } = document
  const bodies: { span: Span; values: [purpose: string, value: string][] }[] = [
    ...entities.map((span) => ({
      span,
      values: [
        ['tagging', span.type],
        ['identifying', span.key ?? span.name],
      ] as [string, string][],
    })),
    ...quotes.map((span) => ({
      span,
      values: [
        ['tagging', 'quotation'],
        ['classifying', span.kind],
        ...(span.speaker === undefined ? [] : [['describing', span.speaker.name]]),
      ] as [string, string][],
    })),
  ]
  const points = convertOffsets(
    text,
    bodies.flatMap(({ span }) => [span.start, span.end]),
    'utf16',
    'codepoint',
  )
  const items = bodies.map(
    ({ span, values }, i): WebAnnotation => ({
      type: 'Annotation',
      id: `${id}#${i + 1}`,
      body: values.map(([purpose, value]) => ({ type: 'TextualBody', purpose, value })),
      target: {
        source: id,
        selector: [
          { type: 'TextPositionSelector', start: points[2 * i]!, end: points[2 * i + 1]! },
          {
            type: 'TextQuoteSelector',
            exact: span.text,
            prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
            suffix: text.slice(span.end, span.end + CONTEXT),
          },
        ],
      },
    }),
  )
  return { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', items }
}

/**
 * Reads the annotations of a page against the text they speak of; the first `tagging` body is the type.
 *
 * @throws FormatError for an annotation without a position, or one outside the text (the line is its place in `items`).
 */
export function fromWebAnnotation(text: string, page: AnnotationPage): AnnotatedText {
  const length = [...text].length
  const positions = page.items.map(({ target }, i) => {
    const position = target.selector.find(({ type }) => type === 'TextPositionSelector')
    if (
      position === undefined ||
      !('start' in position) ||
      !(position.start <= position.end && position.end <= length)
    ) {
      throw new FormatError(
        'Web Annotation',
        i + 1,
        `a position within the text expected, got ${JSON.stringify(position)}`,
      )
    }
    return position
  })
  const offsets = convertOffsets(
    text,
    positions.flatMap(({ start, end }) => [start, end]),
    'codepoint',
    'utf16',
  )
  const spans = page.items.map(({ body }, i): AnnotatedSpan => {
    const type = body.find(({ purpose }) => purpose === 'tagging')?.value ?? 'annotation'
    return { start: offsets[2 * i]!, end: offsets[2 * i + 1]!, type }
  })
  return { text, spans }
}
