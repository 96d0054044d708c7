import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { classBits, GAZETTEER, type GazetteerClass, PREFIX } from '../../src/entities/names/classes.ts'
import { encodeLexicon } from '../../src/entities/names/lexicon.ts'
import type { Language } from '../../src/language/language.ts'
import { hashText, mix } from '../../src/tagger/hash.ts'

/** What the words of a language's gazetteer file say: `phrase TAB class TAB level` a line. */
export interface Phrase {
  readonly phrase: string
  readonly class: GazetteerClass
  /** 1 rare to 3 common. */
  readonly level: number
}

export function readPhrases(file: string): Phrase[] {
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [phrase = '', kind = '', level = ''] = line.split('\t')
      return { phrase, class: kind as GazetteerClass, level: Number(level) }
    })
}

/** The section `gazetteer` of phrases, split into words as the language splits them. */
export function gazetteerSection(phrases: readonly Phrase[], language: Language): Uint8Array {
  const text = phrases.map(({ phrase }) => phrase.toLowerCase()).join('\n\n')
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const { phrase } of phrases) {
    starts.push(at)
    ends.push(at + phrase.toLowerCase().length)
    at += phrase.toLowerCase().length + 2
  }
  const paragraphs = { start: Int32Array.from(starts), end: Int32Array.from(ends) }
  const { start, end } = language.tokenize(text, paragraphs)
  const entries = new Map<number, number>()
  let token = 0
  phrases.forEach(({ class: kind, level }, p) => {
    let hash = 0
    while (token < start.length && start[token]! < ends[p]!) {
      if (start[token]! > starts[p]!) entries.set(hash, (entries.get(hash) ?? 0) | PREFIX)
      hash = mix(hash, hashText(text, start[token]!, end[token]!))
      token++
    }
    if (hash !== 0) entries.set(hash, stronger(entries.get(hash) ?? 0, kind, level))
  })
  return encodeLexicon(entries)
}

/** The bits with a class added, at the higher of two levels. */
function stronger(bits: number, kind: GazetteerClass, level: number): number {
  const known = (bits >> GAZETTEER[kind]) & 3
  const leveled = kind === 'first' || kind === 'surname' || kind === 'town'
  return leveled && known >= level
    ? bits
    : (leveled ? bits & ~(3 << GAZETTEER[kind]) : bits) | classBits(kind, level)
}
