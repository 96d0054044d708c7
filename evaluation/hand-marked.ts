// Texts whose names we marked by hand, for tuning alone.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { NameType } from '../src/entities/names/labels.ts'
import type { Lang } from '../src/text/lang.ts'
import type { AnnotatedText } from '../training/names/annotated.ts'
import { bracketed } from '../training/names/marked.ts'
import { readData } from './data.ts'

const file = (name: string): string => readFileSync(resolve(import.meta.dirname, name), 'utf8')

/**
 * Made-up lines, six a text: `agency` in the manner of English news agencies (results, tables, markets, politics), `regional` of
 * French news (demonstrations, roads, unions, courts, firms, sport).
 */
export function madeUp(name: 'agency' | 'regional'): AnnotatedText[] {
  const lines = file(`${name}.txt`).trim().split('\n')
  return Array.from({ length: Math.ceil(lines.length / 6) }, (_, i) => ({
    id: `${name}-${i}`,
    ...bracketed(lines.slice(i * 6, i * 6 + 6).join('\n')),
  }))
}

/**
 * Articles of NTREX in two languages, each with the names that were marked in it; the texts are data. The same number is
 * the same thing in both languages. Errors in `ntrex` and `ntrex-more` have been read; `ntrex-unseen` is for scores alone.
 */
export type NtrexPart = 'ntrex' | 'ntrex-more' | 'ntrex-unseen'

export type NtrexNames = Record<
  string,
  Record<Lang, [start: number, end: number, type: NameType, thing: number][]>
>

export function ntrexNames(part: NtrexPart): NtrexNames {
  return JSON.parse(file(`${part.replace('ntrex', 'ntrex-names')}.json`)) as NtrexNames
}

/** The articles of a part in one language. */
export function ntrex(lang: Lang, part: NtrexPart = 'ntrex'): AnnotatedText[] {
  const marked = ntrexNames(part)
  const texts = JSON.parse(readData('align/ntrex-dev.json')) as Record<string, Record<Lang, string[]>>
  return Object.entries(marked).map(([id, languages]) => ({
    id: `${id}.${lang}`,
    text: texts[id]![lang].join('\n'),
    names: languages[lang].map(([start, end, type]) => ({ start, end, type })),
  }))
}
