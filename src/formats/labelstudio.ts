import type { Document } from '../pipeline/document.ts'
import { type AnnotatedText, checked } from './annotated.ts'

/** One task of Label Studio, a line of its JSONL; offsets in UTF-16, as in browsers. */
export interface LabelStudioTask {
  /** The text. */
  readonly data: { readonly text: string; readonly id?: string }
  /** What models found. */
  readonly predictions?: readonly LabelStudioReading[]
  /** What people marked. */
  readonly annotations?: readonly LabelStudioReading[]
}

/** What one annotator or model marked. */
export interface LabelStudioReading {
  /** Which model, in a prediction. */
  readonly model_version?: string
  /** What was marked, in UTF-16 offsets. */
  readonly result: readonly {
    readonly id: string
    readonly type: 'labels'
    readonly from_name: string
    readonly to_name: string
    readonly score?: number
    readonly value: {
      readonly start: number
      readonly end: number
      readonly text: string
      readonly labels: readonly string[]
    }
  }[]
}

/** A document's entities as pre-annotations; the labelling interface has a `Labels` tag `label` on a `Text` tag `text`. */
export function toLabelStudio({ id, text, entities }: Document): LabelStudioTask {
  const result = entities.map(({ start, end, text, type, score }, i) => ({
    id: `e${i + 1}`,
    type: 'labels' as const,
    from_name: 'label',
    to_name: 'text',
    score,
    value: { start, end, text, labels: [type] },
  }))
  return { data: { text, id }, predictions: [{ model_version: 'quotidien', result }] }
}

/**
 * The spans that a person annotated, or else the predictions, of a Label Studio task: of its first reading.
 *
 * @throws RangeError for a span that lies outside the text or ends before it starts.
 */
export function fromLabelStudio({ data, annotations, predictions }: LabelStudioTask): AnnotatedText {
  const reading = annotations?.[0] ?? predictions?.[0]
  const spans = (reading?.result ?? [])
    .filter(({ type }) => type === 'labels')
    .map(({ value: { start, end, labels } }) => ({ start, end, type: labels[0] ?? '' }))
  return checked({ ...(data.id === undefined ? {} : { id: data.id }), text: data.text, spans })
}
