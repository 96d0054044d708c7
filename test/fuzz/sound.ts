import type { Document, Span } from '../../src/index.ts'

/** Throws with what is wrong, unless `right`. */
export function check(right: boolean, wrong: () => string): void {
  if (!right) throw new Error(`wrong: ${wrong()}`)
}

/** Throws unless all that a document says of its text holds: every span a slice, layers in order, scores within bounds. */
export function checkDocument(document: Document): void {
  const { text, paragraphs, sentences, tokens, entities, quotes } = document
  checkSpans({ ...document }, text)
  for (const layer of [paragraphs, sentences, tokens]) checkCover(layer, text)
  for (const { start, end, text, pos, lemma } of tokens) {
    check(pos !== '' && lemma !== '', () => `token ${start}..${end} has no tag or lemma`)
    check(!/[\n\r\u2028\u2029]/.test(text), () => `a line ends within token ${start}..${end}`)
  }
  let paragraph = 0
  for (const { start, end } of sentences) {
    while (paragraphs[paragraph]!.end <= start) paragraph++
    const { start: first, end: last } = paragraphs[paragraph]!
    check(first <= start && end <= last, () => `sentence ${start}..${end} leaves its paragraph`)
  }
  checkOrder(entities, 'entity')
  for (const { start, score, type, id, name, extractor } of entities) {
    check(score >= 0 && score <= 1, () => `entity at ${start} is scored ${score}`)
    check(
      [type, id, name, extractor].every((part) => typeof part === 'string' && part !== ''),
      () => {
        return `entity at ${start} lacks something: ${JSON.stringify({ type, id, name, extractor })}`
      },
    )
  }
  for (const { start, end, content, score, speaker } of quotes) {
    check(start < end && content.length > 0, () => `quotation ${start}..${end} is empty`)
    check(score >= 0 && score <= 1, () => `quotation at ${start} is scored ${score}`)
    checkOrder(content, 'content')
    check(content[0]!.start >= start && content.at(-1)!.end <= end, () => `content leaves ${start}..${end}`)
    check(speaker === undefined || speaker.name !== '', () => `the speaker of ${start}..${end} has no name`)
  }
  const contents = quotes.flatMap(({ content }) => content).sort((a, b) => a.start - b.start)
  checkOrder(contents, 'content of some quotation')
}

/** Throws unless every span in `value`, however deep, is a slice of `text`. */
export function checkSpans(value: unknown, text: string): void {
  if (typeof value !== 'object' || value === null) return
  const { start, end, text: slice } = value as Partial<Span>
  if (typeof start === 'number' && typeof end === 'number' && typeof slice === 'string') {
    check(
      Number.isInteger(start) && Number.isInteger(end) && text.slice(start, end) === slice,
      () =>
        `${start}..${end} says ${JSON.stringify(slice)}, the text ${JSON.stringify(text.slice(start, end))}`,
    )
  }
  for (const child of Object.values(value)) checkSpans(child, text)
}

/** Throws unless the spans come one after another, none of them empty. */
export function checkOrder(spans: readonly { start: number; end: number }[], what: string): void {
  let at = 0
  for (const { start, end } of spans) {
    check(start >= at && end > start, () => `${what} ${start}..${end} begins before ${at} or is empty`)
    at = end
  }
}

/** Throws unless the spans come one after another and only white space lies between them. */
function checkCover(spans: readonly Span[], text: string): void {
  checkOrder(spans, 'a span')
  let at = 0
  for (const { start, end } of spans) {
    check(!/\S/.test(text.slice(at, start)), () => `nothing covers ${at}..${start}`)
    at = end
  }
  check(text.slice(at).trim() === '', () => `nothing covers what follows ${at}`)
}
