// Monotone alignment next to hunalign's WASM build, with the shipped lexicon as its dictionary and without: quality and time.
import { alignSentences, type Bead } from '../src/index.ts'
import { dictionaryFor, hunalign } from './hunalign.ts'
import { aligned, news, type Parallel, strictF1 } from './parallel.ts'
import { against, type Row } from './table.ts'

const SIZES = [100, 1_000, 10_000]

/** Prepares an aligner for a text; what comes back is timed. */
type Aligner = (text: Parallel) => Promise<() => readonly Bead[]>

export async function alignmentRows(): Promise<Row[]> {
  const dictionary = await dictionaryFor('en-fr')
  const aligners: readonly (readonly [name: string, aligner: Aligner])[] = [
    [
      'quotidien',
      async ({ en, fr }) =>
        () =>
          alignSentences(en, fr, { sourceLang: 'en', targetLang: 'fr' }),
    ],
    ['hunalign (WASM), our dictionary', ({ en, fr }) => hunalign(dictionary, en, fr)],
    ['hunalign (WASM), no dictionary', ({ en, fr }) => hunalign('', en, fr)],
  ]
  const texts = aligned()
  const collections = [
    ...SIZES.map((size) => ({ texts: [news(size)], runs: 3 })),
    ...(['articles', 'books'] as const).map((kind) => ({
      texts: texts.filter((text) => text.kind === kind),
      runs: 1,
    })),
  ].filter(({ texts }) => texts.length > 0)
  // Reads the lexicon, and lets the engine compile what runs often.
  for (let run = 0; run < 4; run++) await aligners[0]![1](news(100)).then((align) => align())

  const rows: Row[] = []
  for (const { texts, runs } of collections) {
    const measured = []
    for (const [name, aligner] of aligners) measured.push({ name, ...(await measure(aligner, texts, runs)) })
    const section = `Alignment, ${describe(texts)}`
    for (const { name, f1, ms } of measured) {
      rows.push({ section, name: `${name}: strict F1`, value: f1, unit: '' })
      rows.push({
        section,
        name: `${name}: time`,
        value: ms,
        unit: 'ms',
        ratio: against('quotidien', ms, measured[0]!.ms),
      })
    }
  }
  return rows
}

function describe(texts: readonly (Parallel & { readonly kind?: string })[]): string {
  const lines = (side: 'en' | 'fr') =>
    texts.reduce((sum, text) => sum + text[side].length, 0).toLocaleString('en')
  const what = texts[0]!.kind === undefined ? texts[0]!.name : `${texts.length} ${texts[0]!.kind}`
  return `${lines('en')} × ${lines('fr')} sentences (${what})`
}

/** Strict F1, and the median of the milliseconds of CPU time that some runs over all texts take. */
async function measure(
  aligner: Aligner,
  texts: readonly Parallel[],
  runs: number,
): Promise<{ f1: number; ms: number }> {
  const times: number[] = []
  let f1 = 0
  for (let run = 0; run < runs; run++) {
    let ms = 0
    const results = []
    for (const text of texts) {
      const align = await aligner(text)
      const before = process.cpuUsage()
      results.push({ beads: align(), links: text.links })
      const { user, system } = process.cpuUsage(before)
      ms += (user + system) / 1000
    }
    times.push(ms)
    f1 = strictF1(results)
  }
  return { f1, ms: times.sort((a, b) => a - b)[Math.floor(runs / 2)]! }
}
