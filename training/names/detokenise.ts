import type { NameType } from '../../src/entities/names/labels.ts'
import type { AnnotatedText } from './annotated.ts'

/** Tokens `[start, end)` that bear a name. */
export interface TokenSpan {
  readonly start: number
  readonly end: number
  readonly type: string
}

const CLOSES = /^(?:[,.;:!?%)\]}…’”]|[.,!?]{2,}|['’](?:s|S|ll|re|ve|m|d)|n['’]t|N['’]T)$/
const OPENS = /^[([{$£€#“‘]$/

/** A tokenised sentence and its names. */
export interface NamedTokens {
  readonly tokens: readonly string[]
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: NameType }[]
  /** A second annotator's. */
  readonly others?: NamedTokens['spans']
}

/** Sentences as one text, a line each. */
export function textOf(id: string, sentences: readonly NamedTokens[]): AnnotatedText {
  let text = ''
  const names: AnnotatedText['names'][number][] = []
  const others: AnnotatedText['names'][number][] = []
  for (const sentence of sentences) {
    const { line, starts, ends } = detokenise(sentence.tokens)
    const at = text.length
    const placed = (spans: NamedTokens['spans']) =>
      spans.map(({ start, end, type }) => ({ start: at + starts[start]!, end: at + ends[end - 1]!, type }))
    names.push(...placed(sentence.spans))
    others.push(...placed(sentence.others ?? sentence.spans))
    text += `${line}\n`
  }
  return sentences.some((sentence) => sentence.others !== undefined)
    ? { id, text, names, others }
    : { id, text, names }
}

/** Writes tokens as running text: no space before a comma, after an opening bracket, inside quotation marks. */
function detokenise(tokens: readonly string[]): { line: string; starts: number[]; ends: number[] } {
  const starts: number[] = []
  const ends: number[] = []
  let line = ''
  let open = false
  let glue = true
  for (const token of tokens) {
    const closing = CLOSES.test(token) || (token === '"' && open)
    if (!glue && !closing) line += ' '
    starts.push(line.length)
    line += token
    ends.push(line.length)
    if (token === '"') open = !open
    glue = OPENS.test(token) || (token === '"' && open)
  }
  return { line, starts, ends }
}

/** The names that B-, I- and O tags (or I- and O tags alone) mark; a change of type opens a name. */
export function spansOf(tags: readonly string[]): TokenSpan[] {
  const spans: TokenSpan[] = []
  let start = -1
  let type = ''
  const close = (end: number): void => {
    if (start >= 0) spans.push({ start, end, type })
    start = -1
  }
  tags.forEach((tag, i) => {
    const kind = tag.slice(2)
    if (tag[0] === 'B' || tag[0] === 'O' || kind !== type) close(i)
    if (tag[0] !== 'O' && start < 0) {
      start = i
      type = kind
    }
  })
  close(tags.length)
  return spans
}
