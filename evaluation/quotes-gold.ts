import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Document } from '../src/pipeline/document.ts'
import { read } from '../src/pipeline/read.ts'
import type { QuoteKind } from '../src/quotes/quote.ts'
import type { Segment } from '../src/quotes/segment.ts'
import type { Lang } from '../src/text/lang.ts'
import { type Span, span } from '../src/text/span.ts'
import { DATA, readJsonLines } from './data.ts'

/** One annotated segment: a stretch of speech on one line. */
export interface GoldSegment extends Span {
  readonly kind: QuoteKind
  readonly group: number
  readonly speaker: Span | null
  readonly speakerName: string | null
  readonly cue: Span | null
  /** Inside another segment: neither asked for nor held against the detection. */
  readonly nested: boolean
}

export interface GoldArticle {
  readonly id: string
  readonly lang: Lang
  readonly text: string
  readonly segments: readonly GoldSegment[]
}

type Pair = [number, number] | null

interface NtrexRecord {
  kind: QuoteKind
  start: number
  end: number
  group: number
  speaker: Pair
  speaker_name: string | null
  cue: Pair
}

/** The articles of a folder in one language: `ID.LANG.txt` beside `ID.LANG.json`, as GUIDE.md says; ntrex-dev by default. */
export function ntrexGold(lang: Lang, folder = resolve(DATA, 'quotes/ntrex-dev')): GoldArticle[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(`.${lang}.json`))
  return names.sort().map((name) => {
    const text = readFileSync(resolve(folder, name.replace(/json$/, 'txt')), 'utf8')
    const records = JSON.parse(readFileSync(resolve(folder, name), 'utf8')) as NtrexRecord[]
    const at = (pair: Pair) => (pair === null ? null : span(text, pair[0], pair[1]))
    const segments = records.map((r) => ({
      ...span(text, r.start, r.end),
      kind: r.kind,
      group: r.group,
      speaker: at(r.speaker),
      speakerName: r.speaker_name,
      cue: at(r.cue),
      nested: false,
    }))
    return { id: name.replace(/\.json$/, ''), lang, text, segments }
  })
}

interface SeedRecord {
  kind: QuoteKind
  start: number
  end: number
  group: number
  speaker_start: number | null
  speaker_end: number | null
  speaker_name: string | null
  cue_start: number | null
  cue_end: number | null
  nested: boolean
}

/** The five articles of the corpus. */
export function seedGold(): GoldArticle[] {
  const folder = resolve(DATA, '../seeds')
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return names.sort().map((name) => {
    const text = readFileSync(resolve(folder, name), 'utf8')
    const gold = readFileSync(resolve(folder, 'gold', name.replace(/txt$/, 'quotes.json')), 'utf8')
    const records = JSON.parse(gold) as SeedRecord[]
    const segments = records.map((r) => ({
      ...span(text, r.start, r.end),
      kind: r.kind,
      group: r.group,
      speaker: r.speaker_start === null ? null : span(text, r.speaker_start, r.speaker_end!),
      speakerName: r.speaker_name,
      cue: r.cue_start === null ? null : span(text, r.cue_start, r.cue_end!),
      nested: r.nested,
    }))
    const lang = read(text).lang
    return { id: name.replace(/\.txt$/, ''), lang, text, segments }
  })
}

interface PolnearRecord {
  id: string
  text: string
  attributions: { kind: QuoteKind; source: Span[]; cue: Span[]; content: Span[] }[]
}

/** PolNeAR: one gold segment for each run of content that nothing but spaces and marks interrupts. */
export function polnearGold(part: 'dev' | 'train'): GoldArticle[] {
  return readJsonLines<PolnearRecord>(`quotes/polnear.${part}.jsonl.gz`).map(({ id, text, attributions }) => {
    const segments = attributions.flatMap(({ kind, source, cue, content }, group) =>
      joined(text, content).map((piece) => ({
        ...span(text, piece.start, piece.end),
        kind,
        group,
        speaker: source.length === 0 ? null : span(text, source[0]!.start, source.at(-1)!.end),
        speakerName: null,
        cue: cue.length === 0 ? null : span(text, cue[0]!.start, cue.at(-1)!.end),
        nested: false,
      })),
    )
    return { id, lang: 'en', text, segments }
  })
}

function joined(text: string, pieces: readonly Span[]): Span[] {
  const runs: Span[] = []
  for (const piece of [...pieces].sort((a, b) => a.start - b.start)) {
    const last = runs.at(-1)
    const adjoins = last !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(last.end, piece.start))
    if (adjoins) runs[runs.length - 1] = span(text, last.start, Math.max(last.end, piece.end))
    else runs.push(piece)
  }
  return runs
}

const MARK = /[«»“”„‟‘’‚‹›"']/u

/** Segments start and end with their marks, gold ones within: the mark that `step` leads to is taken in. */
function overMarks(text: string, offset: number, step: 1 | -1): number {
  let at = step === 1 ? offset : offset - 1
  while (text[at] === ' ' || text[at] === '\u00a0' || text[at] === '\u202f') at += step
  if (!MARK.test(text[at] ?? '')) return offset
  return step === 1 ? at + 1 : at
}

/** Gold as the detection would deliver it, to develop the speaker stage on: a group is one segment. */
export function goldSegments(article: GoldArticle): {
  document: Document
  segments: Segment[]
  gold: GoldSegment[]
} {
  const document = read(article.text, { id: article.id, lang: article.lang })
  const gold = article.segments.filter((s) => !s.nested)
  const groups = new Map<string, GoldSegment[]>()
  for (const one of gold) {
    const key = `${one.group} ${one.kind}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const firsts: GoldSegment[] = []
  const segments = [...groups.values()].map((parts): Segment => {
    const [first] = parts as [GoldSegment]
    firsts.push(first)
    return {
      kind: first.kind,
      frame: first.cue === null ? 'floating' : first.cue.start >= first.end ? 'incise' : 'clause',
      content: parts.map(({ start, end, text }) => ({ start, end, text })),
      start: overMarks(article.text, Math.min(...parts.map((p) => p.start)), -1),
      end: overMarks(article.text, Math.max(...parts.map((p) => p.end)), 1),
      ...(first.cue === null ? {} : { cue: { ...first.cue, lemma: first.cue.text } }),
      score: 1,
    }
  })
  return { document, segments, gold: firsts }
}
