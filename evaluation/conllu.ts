import { readData } from './data.ts'

/** A sentence of a Universal Dependencies file. */
export interface UdSentence {
  readonly text: string
  /** Opens a document, a paragraph. */
  readonly newDocument: boolean
  readonly newParagraph: boolean
  readonly words: readonly { readonly form: string; readonly lemma: string; readonly upos: string }[]
}

/** The sentences of `ud/NAME.conllu.gz`. Contractions are given as their words: `du` as `de le`. */
export function readUd(name: string): UdSentence[] {
  return readData(`ud/${name}.conllu.gz`)
    .split('\n\n')
    .filter((block) => block.includes('# text = '))
    .map((block) => {
      const lines = block.split('\n')
      const words = lines
        .filter((line) => /^\d+\t/.test(line))
        .map((line) => {
          const [, form = '', lemma = '', upos = ''] = line.split('\t')
          return { form, lemma, upos }
        })
      return {
        text: /^# text = (.*)$/m.exec(block)![1]!.trim(),
        newDocument: /^# newdoc/m.test(block),
        newParagraph: /^# newpar/m.test(block),
        words,
      }
    })
}

/** Sentences joined into documents, with the offsets that they have there. */
export interface Glued {
  readonly text: string
  readonly sentences: readonly (readonly [number, number])[]
}

/**
 * Documents made of sentences joined by spaces, an empty line where a paragraph opens (unless `paragraphs` is false). A
 * document opens where the file says so, or every 20 sentences where it says nothing.
 */
export function glue(sentences: readonly UdSentence[], paragraphs = true): Glued[] {
  const marked = sentences.some((s) => s.newDocument)
  const documents: { text: string; sentences: [number, number][] }[] = []
  sentences.forEach(({ text, newDocument, newParagraph }, i) => {
    if (documents.length === 0 || (marked ? newDocument : i % 20 === 0))
      documents.push({ text: '', sentences: [] })
    const document = documents.at(-1)!
    if (document.text !== '') document.text += newParagraph && paragraphs ? '\n\n' : ' '
    const start = document.text.length
    document.text += text
    document.sentences.push([start, document.text.length])
  })
  return documents
}
