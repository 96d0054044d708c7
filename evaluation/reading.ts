import { guessLanguage } from '../src/language/guess.ts'
import { LANGUAGES } from '../src/language/registry.ts'
import { read } from '../src/pipeline/read.ts'
import type { Lang } from '../src/text/lang.ts'
import { type Glued, glue, readUd } from './conllu.ts'
import { readData } from './data.ts'

/** Which language a line is in; sentences of documents glued from Universal Dependencies. */
export function run([detail]: readonly string[]): void {
  for (const least of [8, 5, 3, 1]) {
    console.log(
      `language of lines of ${least} words or more: ${PARALLEL.map((set) => guesses(set, least, detail)).join('   ')}`,
    )
  }
  for (const [lang, name] of SETS) {
    const sentences = readUd(name)
    const punctuated = sentences.filter(({ text }) => /[.!?…]["'”’»)]*$/.test(text))
    console.log(
      `sentences ${name.padEnd(20)} paragraphs kept ${score(glue(sentences), lang, detail === name)}` +
        `   none ${score(glue(sentences, false), lang)}   none, ends marked ${score(glue(punctuated, false), lang, detail === `${name}+`)}`,
    )
  }
}

/** Two columns of tab-separated files: English, French. */
const PARALLEL = ['newstest2009-2013.dev', 'tico19.en-fr'] as const

function guesses(name: string, least: number, detail?: string): string {
  const rows = readData(`align/${name}.tsv.gz`).trimEnd().split('\n')
  const shares = (['en', 'fr'] as const).map((lang, i) => {
    const lines = rows
      .map((row) => row.split('\t').at(i - 2) ?? '')
      .filter((line) => line.split(' ').length >= least)
    const wrong = lines.filter((line) => guessLanguage(line, LANGUAGES) !== lang)
    if (detail === 'guess' && least === 8) for (const line of wrong) console.log(`${lang} ${line}`)
    return `${lang} ${(1 - wrong.length / lines.length).toFixed(4)} of ${lines.length}`
  })
  return `${name} ${shares.join(', ')}`
}

const SETS: readonly (readonly [Lang, string])[] = [
  ['en', 'en_ewt-ud-dev'],
  ['en', 'en_ewt-ud-test'],
  ['fr', 'fr_gsd-ud-dev'],
  ['fr', 'fr_gsd-ud-test'],
  ['fr', 'fr_sequoia-ud-dev'],
]

/** F1 of whole sentences: both ends right. */
function score(documents: readonly Glued[], lang: Lang, show = false): string {
  let hits = 0
  let gold = 0
  let found = 0
  for (const { text, sentences } of documents) {
    const ends = new Set(sentences.map(([start, end]) => `${start} ${end}`))
    const ours = read(text, { lang }).sentences
    gold += ends.size
    found += ours.length
    for (const { start, end } of ours) if (ends.has(`${start} ${end}`)) hits++
    if (show) showErrors(text, new Set(sentences.map(([start]) => start)), new Set(ours.map((s) => s.start)))
  }
  return ((2 * hits) / (gold + found)).toFixed(4)
}

/** `-` a boundary missed, `+` one too many, with what stands around it. */
function showErrors(text: string, gold: ReadonlySet<number>, ours: ReadonlySet<number>): void {
  for (const at of [...gold, ...ours].sort((a, b) => a - b)) {
    if (gold.has(at) && ours.has(at)) continue
    const around = `${text.slice(Math.max(0, at - 50), at)}|${text.slice(at, at + 40)}`
    console.log(`${gold.has(at) ? '-' : '+'} ${around.replaceAll('\n', '⏎')}`)
  }
}
