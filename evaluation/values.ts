// npm run evaluate -- values [--errors]: dates, times and amounts on the five articles and on the sets that mark some of them.
// Sets differ in what a span takes in, so beside exact spans the table says how many marked spans some value overlaps.

import { articles } from '../corpus/index.ts'
import { readText } from '../src/document/read.ts'
import type { Extraction } from '../src/entities/extractor.ts'
import { findValues } from '../src/entities/values/find.ts'
import { english } from '../src/language/en/english.ts'
import { french } from '../src/language/fr/french.ts'
import type { Lang } from '../src/text/lang.ts'
import { readJsonLines } from './data.ts'

interface Marked {
  readonly text: string
  readonly lang: Lang
  readonly published?: string
  readonly spans: readonly {
    readonly start: number
    readonly end: number
    readonly type: string
    readonly value?: string
  }[]
}

interface Annotated {
  readonly text: string
  readonly entities: readonly { start: number; end: number; type: string; nested?: boolean }[]
}

const LANGUAGES = new Map([english, french].map((language) => [language.code, language]))
const TYPES = new Set(
  'DATE TIME DURATION MONEY PERCENT QUANTITY CARDINAL ORDINAL EMAIL URL HASHTAG MENTION'.split(' '),
)

const SETS: Record<string, () => Marked[]> = {
  corpus: () =>
    articles.map(({ text, lang, published, entities }) => ({
      text,
      lang,
      published,
      spans: entities.filter(({ type }) => TYPES.has(type)).map((one) => ({ ...one, value: one.canonical })),
    })),
  worldwide: () => jsonLines('ner/en/worldwide.dev.jsonl.gz', 'en', { Date: 'DATE', Money: 'MONEY' }),
  winer: () => jsonLines('ner/fr/winer-2016-2017.jsonl.gz', 'fr', { Date: 'DATE', Hour: 'TIME' }),
}

function jsonLines(file: string, lang: Lang, types: Record<string, string>): Marked[] {
  return readJsonLines<Annotated>(file).map(({ text, entities }) => ({
    text,
    lang,
    spans: entities
      .filter(({ type, nested }) => type in types && nested !== true)
      .map(({ start, end, type }) => ({ start, end, type: types[type]! })),
  }))
}

interface Count {
  gold: number
  exact: number
  covered: number
  found: number
}

export function run(args: readonly string[]): void {
  console.log('set        type        gold  exact  covered  found')
  for (const [name, load] of Object.entries(SETS)) {
    const counts = new Map<string, Count>()
    const errors = new Map<string, number>()
    let agreeing = 0
    let dated = 0
    const start = performance.now()
    let characters = 0
    for (const marked of load()) {
      const found = valuesOf(marked)
      characters += marked.text.length
      const types = new Set(marked.spans.map(({ type }) => type))
      for (const one of found) countOf(counts, one.type).found++
      for (const span of marked.spans) {
        const count = countOf(counts, span.type)
        count.gold++
        const same = found.find(
          (one) => one.start === span.start && one.end === span.end && one.type === span.type,
        )
        const other = found.find((one) => one.start < span.end && span.start < one.end)
        if (same !== undefined) count.exact++
        if (other !== undefined) count.covered++
        if (same === undefined) note(errors, marked, span, other)
        if (/^\d{4}-/.test(span.value ?? '')) {
          dated++
          if (same !== undefined && String(same.value).slice(0, 10) === span.value!.slice(0, 10)) agreeing++
        }
      }
      for (const one of found) {
        const meets = marked.spans.some((span) => span.start < one.end && one.start < span.end)
        if (!meets && (types.has(one.type) || name === 'corpus')) note(errors, marked, undefined, one)
      }
    }
    for (const [type, { gold, exact, covered, found }] of counts) {
      if (gold === 0 && name !== 'corpus') continue
      const cells = [gold, share(exact, gold), share(covered, gold), found]
      console.log(name.padEnd(11) + type.padEnd(9) + cells.map((cell) => String(cell).padStart(7)).join(''))
    }
    if (dated > 0) console.log(`${name}: ${agreeing} of ${dated} dates resolved as in the gold`)
    const milliseconds = performance.now() - start
    console.log(
      `${name}: ${((characters / milliseconds) * 1000).toExponential(1)} characters a second, reading included`,
    )
    if (args.includes('--errors')) {
      for (const [error, times] of [...errors].sort((a, b) => b[1] - a[1]).slice(0, 120))
        console.log(`${times}\t${error}`)
    }
  }
}

function valuesOf({ text, lang, published }: Marked): Extraction[] {
  return findValues(readText(text, { lang, ...(published === undefined ? {} : { published }) }, LANGUAGES))
}

function countOf(counts: Map<string, Count>, type: string): Count {
  let count = counts.get(type)
  if (count === undefined) {
    count = { gold: 0, exact: 0, covered: 0, found: 0 }
    counts.set(type, count)
  }
  return count
}

/** Counts errors by their class: digits are one digit, so that `12 May` and `31 May` are one error. */
function note(errors: Map<string, number>, { text }: Marked, gold?: Span, found?: Span): void {
  const show = (span: Span | undefined) =>
    span === undefined ? '–' : `${span.type} ${text.slice(span.start, span.end).replace(/\d+/g, '9')}`
  const at = (gold ?? found)!
  const around = text.slice(Math.max(0, at.start - 25), at.end + 20).replace(/\s+/g, ' ')
  const error = `${show(gold)} | ${show(found)}`
  const key = [...errors.keys()].find((one) => one.startsWith(`${error}   `)) ?? `${error}   … ${around} …`
  errors.set(key, (errors.get(key) ?? 0) + 1)
}

interface Span {
  readonly start: number
  readonly end: number
  readonly type: string
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3)
}
