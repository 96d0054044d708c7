import type { Document } from '../pipeline/document.ts'
import type { AnnotatedSpan, AnnotatedText } from './annotated.ts'
import { FormatError } from './format-error.ts'

/**
 * CoNLL columns: a token a line (form, Universal POS, IOB2 tag, separated by tabs), a blank line after each sentence.
 * A token that an entity covers only in part counts as covered.
 *
 * @example
 * ```ts
 * toConll(read('Anna left.')) // 'Anna\tPROPN\tB-PERSON\nleft\tVERB\tO\n.\tPUNCT\tO\n'
 * ```
 */
export function toConll(document: Document): string {
  const { entities, sentences, tokens } = document
  const lines: string[] = []
  let sentence = 0
  let next = 0
  for (const token of tokens) {
    if (sentence < sentences.length && token.start >= sentences[sentence]!.end) {
      lines.push('')
      while (sentence < sentences.length && token.start >= sentences[sentence]!.end) sentence++
    }
    while (next < entities.length && entities[next]!.end <= token.start) next++
    const entity = entities[next]
    const inside = entity !== undefined && entity.start < token.end
    const begins = inside && entity.start >= token.start
    lines.push(`${token.text}\t${token.pos}\t${inside ? `${begins ? 'B' : 'I'}-${entity.type}` : 'O'}`)
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

/**
 * Reads CoNLL columns: the form in the first column, the tag in the last, separated by tabs or spaces; a blank line ends a
 * sentence; lines that begin with `#` or `-DOCSTART-` are passed over. IO, IOB1, IOB2 and BIOES tags are understood.
 * The text is put together from the forms, a space between tokens and a newline between sentences.
 *
 * @throws FormatError for a line with one column, or a tag that is none.
 */
export function fromConll(conll: string): AnnotatedText {
  return parse(conll.split(/\r?\n/), 0)
}

/** Sentences of a text where a file does not say where its documents begin. */
const SENTENCES = 20

/**
 * As `fromConll`, a text for each document: one begins at a line `-DOCSTART-` or `# newdoc`. A file without such lines is cut
 * after every 20 sentences.
 *
 * @throws FormatError for a line with one column, or a tag that is none.
 * @example
 * ```ts
 * fromConllDocuments('-DOCSTART- O\n\nAnna B-PER\n\n-DOCSTART- O\n\nRome B-LOC\n').map(({ text }) => text) // ['Anna', 'Rome']
 * ```
 */
export function fromConllDocuments(conll: string): AnnotatedText[] {
  const lines = conll.split(/\r?\n/)
  const begins = (line: string) => /^(?:-DOCSTART-|# newdoc)/.test(line)
  const told = lines.some(begins)
  const texts: AnnotatedText[] = []
  let first = 0
  let sentences = 0
  lines.forEach((line, i) => {
    if (line.trim() === '' && i > 0 && lines[i - 1]!.trim() !== '') sentences++
    if (i < lines.length - 1 && !(told ? begins(line) : sentences === SENTENCES)) return
    const text = parse(lines.slice(first, i + 1), first)
    if (text.text !== '') texts.push(text)
    first = i + 1
    sentences = 0
  })
  return texts
}

/** Reads lines of a file, of which `before` others come before them. */
function parse(lines: readonly string[], before: number): AnnotatedText {
  const spans: AnnotatedSpan[] = []
  let text = ''
  let open: { start: number; end: number; type: string } | undefined
  let atStart = true
  const close = () => {
    if (open !== undefined) spans.push(open)
    open = undefined
  }
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') {
      close()
      if (!atStart) text += '\n'
      atStart = true
      continue
    }
    if (line.startsWith('# ') || line.startsWith('-DOCSTART-')) continue
    const columns = line.split(line.includes('\t') ? '\t' : /\s+/)
    const [form, tag] = [columns[0]!, columns.at(-1)!.trim()]
    if (columns.length < 2)
      throw new FormatError(
        'CoNLL',
        before + i + 1,
        `a token and its tag expected, got ${JSON.stringify(line)}`,
      )
    if (!atStart) text += ' '
    atStart = false
    const start = text.length
    text += form
    if (tag === 'O' || tag === '_') {
      close()
      continue
    }
    const [, prefix, type] = /^([BIESLU])-(.+)$/.exec(tag) ?? []
    if (prefix === undefined || type === undefined) {
      throw new FormatError(
        'CoNLL',
        before + i + 1,
        `a tag such as B-PERSON or O expected, got ${JSON.stringify(tag)}`,
      )
    }
    if (open === undefined || open.type !== type || 'BSU'.includes(prefix)) {
      close()
      open = { start, end: text.length, type }
    } else open.end = text.length
    if ('ESLU'.includes(prefix)) close()
  }
  close()
  return { text: text.trimEnd(), spans }
}
