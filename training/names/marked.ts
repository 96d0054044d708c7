import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readData } from '../../evaluation/data.ts'
import type { NameType } from '../../src/entities/names/labels.ts'
import type { AnnotatedText } from './annotated.ts'

const TYPES: Readonly<Record<string, NameType>> = {
  P: 'PERSON',
  L: 'LOCATION',
  O: 'ORGANIZATION',
  M: 'MISC',
}

/** Sentences of UD French GSD (CC BY-SA 4.0) with the names that fr-gsd.tsv marks in them, a text a sentence. */
export function gsd(): AnnotatedText[] {
  const texts = new Map<string, string>()
  for (const part of ['dev', 'test'])
    for (const block of readData(`ud/fr_gsd-ud-${part}.conllu.gz`).split(/\n\n+/)) {
      const id = /^# sent_id = (.+)$/m.exec(block)?.[1]
      const text = /^# text = (.+)$/m.exec(block)?.[1]
      if (id !== undefined && text !== undefined) texts.set(id, text)
    }
  return marked('fr-gsd.tsv', texts)
}

/** Paragraphs of TICO-19 with the names that fr-tico19.tsv marks in them, by their line. */
export function tico(): AnnotatedText[] {
  const lines = readData('align/tico19.en-fr.tsv.gz').split('\n')
  return marked('fr-tico19.tsv', new Map(lines.map((line, i) => [String(i), line.split('\t').at(-1)!])))
}

/** Texts in the manner of the press, a line each, written and marked for this. */
export function press(): AnnotatedText[] {
  return readFileSync(resolve(import.meta.dirname, 'fr-press.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line, i) => ({ id: `press-${i}`, ...bracketed(line) }))
}

/** A text in which names stand in brackets behind the letter of their type: `[P|Ada Lovelace] was born in [L|London]`. */
export function bracketed(marked: string): Pick<AnnotatedText, 'text' | 'names'> {
  const names: AnnotatedText['names'][number][] = []
  let text = ''
  for (const part of marked.split(/(\[[PLOM]\|[^\]]*\])/)) {
    const [, type, name] = /^\[([PLOM])\|(.*)\]$/.exec(part) ?? []
    const start = text.length
    text += name ?? part
    if (type !== undefined) names.push({ start, end: text.length, type: TYPES[type]! })
  }
  return { text, names }
}

/**
 * Texts with the names of a file: in each line a text's id, a tab, then its names in their order, parted by `|`, each a
 * letter for its type, a space and the name.
 */
function marked(file: string, texts: ReadonlyMap<string, string>): AnnotatedText[] {
  return readFileSync(resolve(import.meta.dirname, file), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [id = '', names = ''] = line.split('\t')
      return { ...located(texts.get(id)!, names === '' ? [] : names.split('|')), id: `${file}-${id}` }
    })
}

function located(text: string, names: readonly string[]): Pick<AnnotatedText, 'text' | 'names'> {
  const plain = text.replace(/[\u00a0\u202f]/g, ' ')
  let at = 0
  return {
    text,
    names: names.map((name) => {
      const start = plain.indexOf(name.slice(2), at)
      if (start < 0) throw new RangeError(`no ${name} in ${text}`)
      at = start + name.length - 2
      return { start, end: at, type: TYPES[name[0]!]! }
    }),
  }
}
