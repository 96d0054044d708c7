import type { Document } from '../pipeline/document.ts'
import { type AnnotatedSpan, type AnnotatedText, checked } from './annotated.ts'
import { convertOffsets } from './offsets.ts'

/** A spaCy `Doc` as its `to_json` writes it and `Doc.from_json` reads it; offsets in code points. */
export interface SpacyDoc {
  /** The whole text. */
  readonly text: string
  /** The entities. */
  readonly ents: readonly SpacySpan[]
  /** The sentences. */
  readonly sents?: readonly { readonly start: number; readonly end: number }[]
  /** The tokens, with tag and lemma. */
  readonly tokens?: readonly {
    readonly id: number
    readonly start: number
    readonly end: number
    readonly pos?: string
    readonly lemma?: string
  }[]
  /** Span groups by name: the quotations. */
  readonly spans?: Readonly<Record<string, readonly SpacySpan[]>>
}

/** A span as spaCy writes it. */
export interface SpacySpan {
  /** In code points. */
  readonly start: number
  /** Behind the last character. */
  readonly end: number
  /** The type. */
  readonly label: string
  /** The entity’s key. */
  readonly kb_id?: string
}

/**
 * A document as spaCy's JSON: entities as `ents` (their key as `kb_id`), quotations in the span groups `quotes`, `cues` and
 * `speakers`, each quotation's contents labelled with its kind.
 *
 * @example
 * ```ts
 * JSON.stringify(toSpacy(read('Anna left.'))) // in Python: Doc(nlp.vocab).from_json(json.loads(line))
 * ```
 */
export function toSpacy(document: Document): SpacyDoc {
  const { text, tokens, sentences, entities, quotes } = document
  const contents = quotes.flatMap((quote) => quote.content.map((span) => ({ ...span, label: quote.kind })))
  const cues = quotes.flatMap(({ cue }) => (cue === undefined ? [] : [{ ...cue, label: cue.lemma }]))
  const speakers = quotes.flatMap(({ speaker }) =>
    speaker?.mention === undefined ? [] : [{ ...speaker.mention, label: speaker.name }],
  )
  const all = [...tokens, ...sentences, ...entities, ...contents, ...cues, ...speakers]
  const points = convertOffsets(
    text,
    all.flatMap(({ start, end }) => [start, end]),
    'utf16',
    'codepoint',
  )
  let next = 0
  const place = () => ({ start: points[next++]!, end: points[next++]! })
  return {
    text,
    tokens: tokens.map(({ pos, lemma }, id) => ({ id, ...place(), pos, lemma })),
    sents: sentences.map(place),
    ents: entities.map(({ type, key }) => ({
      ...place(),
      label: type,
      ...(key === undefined ? {} : { kb_id: key }),
    })),
    spans: {
      quotes: contents.map(({ label }) => ({ ...place(), label })),
      cues: cues.map(({ label }) => ({ ...place(), label })),
      speakers: speakers.map(({ label }) => ({ ...place(), label })),
    },
  }
}

/**
 * The entities (`ents`) of a spaCy document.
 *
 * @throws RangeError for an offset outside the text, or an entity that ends before it starts.
 */
export function fromSpacy({ text, ents }: SpacyDoc): AnnotatedText {
  const offsets = convertOffsets(
    text,
    ents.flatMap(({ start, end }) => [start, end]),
    'codepoint',
    'utf16',
  )
  const spans = ents.map(
    ({ label }, i): AnnotatedSpan => ({ start: offsets[2 * i]!, end: offsets[2 * i + 1]!, type: label }),
  )
  return checked({ text, spans })
}
