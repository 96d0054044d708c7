import { readData, readJsonLines } from '../evaluation/data.ts'
import { readUdTexts, type UdText } from '../evaluation/ud-tokens.ts'
import { tokenize } from '../src/language/fr/columns.ts'
import type { Sequence } from '../src/tagger/features.ts'
import { normalForm } from '../src/tagger/pos-features.ts'
import type { Example } from '../src/tagger/train/examples.ts'

/** Hand-tagged sentences of two corpora. What Sequoia tags otherwise than GSD is given GSD's tag. */
export function taggedSentences(): { gsd: UdText[]; sequoia: UdText[] } {
  const sequoia = ['fr_sequoia-ud-train', 'fr_sequoia-ud-dev']
    .flatMap(readUdTexts)
    .map(({ text, tokens }) => ({
      text,
      tokens: tokens.map((token) => (SYMBOLS.has(token.form) ? { ...token, upos: 'SYM' } : token)),
    }))
  return { gsd: readUdTexts('fr_gsd-ud-dev'), sequoia }
}

const SYMBOLS: ReadonlySet<string> = new Set(['%', '/'])

/** A tagged sentence as the trainer takes it. */
export function exampleOf({ tokens }: UdText): Example<Sequence> {
  return { sequence: { words: tokens.map((t) => t.form) }, labels: tokens.map((t) => t.upos) }
}

const LAWS = 40_000

/** Sentences of words without tags: news, everyday sentences, health, law. */
export function* rawSentences(): Generator<string[]> {
  for (const { text } of readJsonLines<{ text: string }>('ner/fr/winer-2016-2017.jsonl.gz'))
    for (const line of text.split('\n')) yield* sentencesOf(line)
  for (const name of ['tatoeba', 'tico19']) for (const line of frenchColumn(name)) yield* sentencesOf(line)
  for (const line of frenchColumn('canada-laws').slice(0, LAWS)) yield* sentencesOf(line)
}

function frenchColumn(name: string): string[] {
  const column = readData(`align/${name}.en-fr.tsv.gz`)
    .split('\n')
    .map((line) => line.split('\t')[1] ?? '')
  return [...new Set(column)]
}

function* sentencesOf(line: string): Generator<string[]> {
  const { start, end, sentences } = tokenize(line, {
    start: Int32Array.of(0),
    end: Int32Array.of(line.length),
  })
  for (let k = 0; k + 1 < sentences.length; k++) {
    const words: string[] = []
    for (let i = sentences[k]!; i < sentences[k + 1]!; i++)
      words.push(normalForm(line.slice(start[i], end[i])))
    if (words.length > 0) yield words
  }
}
