// English corpora with names, turned to our conventions.

import { readData, readJsonLines } from '../../evaluation/data.ts'
import type { NameType } from '../../src/entities/names/labels.ts'
import { type AnnotatedText, mapped } from './annotated.ts'
import { type NamedTokens, spansOf, textOf } from './detokenise.ts'
import { CORRECTIONS, TITLES } from './en-lists.ts'

const SHORT = { PER: 'PERSON', LOC: 'LOCATION', ORG: 'ORGANIZATION', MISC: 'MISC', OTH: 'MISC' } as const

/** Universal NER on EWT: web pages, mail, blogs. OTH, which only the training part has, is mostly nationalities. */
export function ewt(part: 'train' | 'dev'): AnnotatedText[] {
  const texts: { id: string; text: string; names: AnnotatedText['names'][number][] }[] = []
  for (const block of readData(`ner/en/uner-ewt.${part}.iob2.gz`).split(/\n\n+/)) {
    const lines = block.split('\n')
    const id = lines.find((line) => line.startsWith('# newdoc id = '))?.slice(14)
    const sentence = lines.find((line) => line.startsWith('# text = '))?.slice(9)
    if (sentence === undefined) continue
    if (id !== undefined || texts.length === 0) texts.push({ id: id ?? part, text: '', names: [] })
    const current = texts.at(-1)!
    const rows = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split('\t'))
    const places: [number, number][] = []
    let at = 0
    for (const row of rows) {
      const found = sentence.indexOf(row[1]!, at)
      const start = found < 0 ? at : found
      at = Math.min(sentence.length, start + row[1]!.length)
      places.push([start, at])
    }
    const spans = spansOf(rows.map((row) => (row[2]!.length > 3 ? row[2]! : 'O')))
    const from = current.text.length
    const names = spans.map(({ start, end, type }) => ({
      start: from + places[start]![0],
      end: from + places[end - 1]![1],
      type,
    }))
    current.names.push(...mapped(names, SHORT))
    current.text += `${sentence}\n`
  }
  return texts
}

/** WikiGold: Wikipedia, IO tags, so that neighbours of one type are one. */
export function wikigold(): AnnotatedText[] {
  return readData('ner/en/wikigold.conll.gz')
    .split(/-DOCSTART- O\n/)
    .map((document, i) => textOf(`wikigold-${i}`, sentencesOf(document, ' ')))
    .filter(({ text }) => text !== '')
}

/** The Broad Twitter Corpus, less the handles and hashtags that it counts as names; titles and demonyms as we have them. */
export function btc(): AnnotatedText[] {
  return sentencesOf(readData('ner/en/btc.conll.gz'), '\t').map((sentence, i) =>
    textOf(`btc-${i}`, [withoutHandles(sentence)]),
  )
}

function sentencesOf(text: string, separator: string): NamedTokens[] {
  return text
    .split(/\n[ \t]*\n/)
    .map((block) => {
      const rows = block
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => line.split(separator))
      const tokens = rows.map((row) => row[0]!)
      return { tokens, spans: mapped(spansOf(rows.map((row) => row[1] ?? 'O')), SHORT) }
    })
    .filter(({ tokens }) => tokens.length > 0)
}

function withoutHandles({ tokens, spans }: NamedTokens): NamedTokens {
  const kept = spans.flatMap(({ start, end, type }) => {
    if (tokens.slice(Math.max(0, start - 1), end).some((token) => /^[@#]/.test(token))) return []
    let first = start
    while (type === 'PERSON' && first < end && TITLES.has(tokens[first]!)) first++
    const demonym = CORRECTIONS.get(tokens.slice(first, end).join(' ')) === 'MISC'
    return first < end ? [{ start: first, end, type: demonym ? ('MISC' as NameType) : type }] : []
  })
  const joined: string[] = []
  const place = tokens.map((token) => {
    if (joined.at(-1) === '@') joined[joined.length - 1] = `@${token}`
    else joined.push(token)
    return joined.length - 1
  })
  return {
    tokens: joined,
    spans: kept.map(({ start, end, type }) => ({ start: place[start]!, end: place[end - 1]! + 1, type })),
  }
}

const WORLDWIDE = {
  Person: 'PERSON',
  Location: 'LOCATION',
  Facility: 'LOCATION',
  Organization: 'ORGANIZATION',
  NORP: 'MISC',
  Misc: 'MISC',
  Product: 'MISC',
} as const

/** Newswire of all the world: for tuning, never for training. */
export function worldwide(): AnnotatedText[] {
  return readJsonLines<{
    id: string
    text: string
    entities: { start: number; end: number; type: string }[]
  }>('ner/en/worldwide.dev.jsonl.gz').map(({ id, text, entities }) => ({
    id,
    text,
    names: mapped(entities, WORLDWIDE),
  }))
}
