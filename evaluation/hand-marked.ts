// Texts whose names we marked by hand, for tuning alone.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { NameType } from '../src/entities/names/labels.ts'
import type { Lang } from '../src/text/lang.ts'
import type { AnnotatedText } from '../training/names/annotated.ts'
import { readData } from './data.ts'

const file = (name: string): string => readFileSync(resolve(import.meta.dirname, name), 'utf8')

const TYPES: Record<string, NameType> = { P: 'PERSON', L: 'LOCATION', O: 'ORGANIZATION', M: 'MISC' }

/** Lines in the manner of news agencies: results, tables, markets, politics; six make a text. */
export function agency(): AnnotatedText[] {
  const lines = file('agency.txt').trim().split('\n')
  return Array.from({ length: Math.ceil(lines.length / 6) }, (_, i) => {
    const names: AnnotatedText['names'][number][] = []
    let text = ''
    for (const part of lines
      .slice(i * 6, i * 6 + 6)
      .join('\n')
      .split(/(\[[PLOM]\|[^\]]*\])/)) {
      const [, type, name] = /^\[([PLOM])\|(.*)\]$/.exec(part) ?? []
      const written = name ?? part
      if (type !== undefined)
        names.push({ start: text.length, end: text.length + written.length, type: TYPES[type]! })
      text += written
    }
    return { id: `agency-${i}`, text, names }
  })
}

/** Articles of NTREX that exist in both languages: offsets only, the texts are data. */
export function ntrex(lang: Lang): AnnotatedText[] {
  const marked = JSON.parse(file('ntrex-names.json')) as Record<
    string,
    Record<Lang, [start: number, end: number, type: NameType, thing: number][]>
  >
  const texts = JSON.parse(readData('align/ntrex-dev.json')) as Record<string, Record<Lang, string[]>>
  return Object.entries(marked).map(([id, languages]) => ({
    id: `${id}.${lang}`,
    text: texts[id]![lang].join('\n'),
    names: languages[lang].map(([start, end, type]) => ({ start, end, type })),
  }))
}
