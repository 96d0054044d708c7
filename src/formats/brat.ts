import type { Document } from '../pipeline/document.ts'
import type { Span } from '../text/span.ts'
import type { AnnotatedSpan, AnnotatedText } from './annotated.ts'
import { FormatError } from './format-error.ts'
import { convertOffsets } from './offsets.ts'

/**
 * brat standoff (an `.ann` file; the `.txt` file beside it holds the document's text), offsets in code points.
 * Entities are text-bound annotations with a note (name and key); a quotation is a `Quotation` with its kind as an
 * attribute and `Cue` and `Speaker` relations.
 */
export function toBrat(document: Document): string {
  const points = codePoints(document)
  const lines: string[] = []
  const next = { T: 1, R: 1, A: 1, '#': 1 }
  const textBound = (type: string, spans: readonly Span[]) => {
    const id = `T${next.T++}`
    const places = spans.map(({ start, end }) => `${points.get(start)} ${points.get(end)}`).join(';')
    lines.push(`${id}\t${type} ${places}\t${spans.map(({ text }) => text.replace(/\s/g, ' ')).join(' ')}`)
    return id
  }
  for (const entity of document.entities) {
    const id = textBound(label(entity.type), [entity])
    const note = [entity.name, entity.key].filter((part) => part !== undefined).join(' | ')
    lines.push(`#${next['#']++}\tAnnotatorNotes ${id}\t${note.replace(/\s/g, ' ')}`)
  }
  for (const { content, kind, cue, speaker } of document.quotes) {
    const quotation = textBound('Quotation', content)
    lines.push(`A${next.A++}\tKind ${quotation} ${kind}`)
    if (cue !== undefined) lines.push(`R${next.R++}\tCue Arg1:${quotation} Arg2:${textBound('Cue', [cue])}`)
    if (speaker?.mention !== undefined) {
      lines.push(`R${next.R++}\tSpeaker Arg1:${quotation} Arg2:${textBound('Speaker', [speaker.mention])}`)
    }
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

/**
 * Reads the text-bound annotations (`T` lines) of a brat file against its text; one with several fragments gives the span
 * from the first to the last. Other lines are passed over.
 *
 * @throws FormatError for a `T` line of another form, or one that points outside the text.
 */
export function fromBrat(text: string, ann: string): AnnotatedText {
  const found = ann.split(/\r?\n/).flatMap((line, i) => {
    if (!line.startsWith('T')) return []
    const [, type, places] = /^T\S*\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t/.exec(`${line}\t`) ?? []
    if (type === undefined || places === undefined) {
      throw new FormatError(
        'brat',
        i + 1,
        `T1<tab>Type start end<tab>text expected, got ${JSON.stringify(line)}`,
      )
    }
    const numbers = places.split(/[ ;]/).map(Number)
    return [{ type, line: i + 1, start: Math.min(...numbers), end: Math.max(...numbers) }]
  })
  const length = [...text].length
  const outside = found.find(({ end }) => end > length)
  if (outside !== undefined)
    throw new FormatError('brat', outside.line, `ends at ${outside.end}, the text has ${length} characters`)
  const offsets = convertOffsets(
    text,
    found.flatMap(({ start, end }) => [start, end]),
    'codepoint',
    'utf16',
  )
  const spans = found.map(
    ({ type }, i): AnnotatedSpan => ({ start: offsets[2 * i]!, end: offsets[2 * i + 1]!, type }),
  )
  return { text, spans }
}

// brat allows no white space in a type.
const label = (type: string) => type.replace(/\s/g, '_')

/** The code point offset of every span of the document that gets written. */
function codePoints(document: Document): Map<number, number> {
  const spans: Span[] = [...document.entities]
  for (const { content, cue, speaker } of document.quotes) {
    spans.push(...content, ...[cue, speaker?.mention].filter((one) => one !== undefined))
  }
  const units = [...new Set(spans.flatMap(({ start, end }) => [start, end]))]
  const points = convertOffsets(document.text, units, 'utf16', 'codepoint')
  return new Map(units.map((unit, i) => [unit, points[i]!]))
}
