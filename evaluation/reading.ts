import { articles } from '../corpus/index.ts'
import { guessLanguage } from '../src/language/guess.ts'
import { LANGUAGES } from '../src/language/registry.ts'
import { read } from '../src/pipeline/read.ts'
import type { Lang } from '../src/text/lang.ts'
import { type Glued, glue, readUd } from './conllu.ts'
import { readData, readJsonLines } from './data.ts'
import { printTagging } from './tagging.ts'

/** Which language a line is in; sentences of documents glued from Universal Dependencies. */
export function run([detail]: readonly string[]): void {
  for (const least of [8, 5, 3, 1]) {
    console.log(
      `language of lines of ${least} words or more: ${PARALLEL.map((set) => guesses(set, least, detail)).join('   ')}`,
    )
  }
  roles(detail)
  for (const [lang, name] of SETS) {
    const sentences = readUd(name)
    const punctuated = sentences.filter(({ text }) => /[.!?…]["'”’»)]*$/.test(text))
    console.log(
      `sentences ${name.padEnd(20)} paragraphs kept ${score(glue(sentences), lang, detail === name)}` +
        `   none ${score(glue(sentences, false), lang)}   none, ends marked ${score(glue(punctuated, false), lang, detail === `${name}+`)}`,
    )
  }
  printTagging(detail === 'tags')
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

/** Roles on the corpus; how many paragraphs of articles without furniture are taken for it. */
function roles(detail?: string): void {
  for (const { id, lang, text, paragraphs } of articles) {
    const gold = new Map(paragraphs.map(({ start, role }) => [start, role]))
    const ours = read(text, { lang }).paragraphs
    const wrong = ours.filter(({ start, role }) => gold.get(start) !== role)
    console.log(
      `roles ${id} ${ours.length - wrong.length} of ${paragraphs.length} ${wrong.map((p) => `${p.role}: ${p.text}`).join(' | ')}`,
    )
  }
  for (const [name, lang, texts] of cleanArticles()) {
    const found = texts.map((text) => read(text, { lang }).paragraphs)
    const taken = found.flat().filter(({ role }) => role === 'boilerplate')
    console.log(
      `roles ${name}: ${taken.length} of ${found.flat().length} paragraphs taken for furniture, ${found.filter(([first]) => first?.role === 'title').length} titles in ${found.length} texts`,
    )
    if (detail === 'roles') for (const { text } of taken) console.log(`    ${text.slice(0, 120)}`)
  }
}

function cleanArticles(): [string, Lang, string[]][] {
  const rows = readData('align/newstest2009-2013.dev.tsv.gz').trimEnd().split('\n')
  const column = (i: number) => [rows.map((row) => row.split('\t')[i]).join('\n')]
  const ntrex = JSON.parse(readData('align/ntrex-dev.json')) as Record<string, { en: string[]; fr: string[] }>
  return [
    ['newstest', 'en', column(1)],
    ['newstest', 'fr', column(2)],
    ['ntrex', 'en', Object.values(ntrex).map(({ en }) => en.join('\n'))],
    ['ntrex', 'fr', Object.values(ntrex).map(({ fr }) => fr.join('\n'))],
    [
      'worldwide',
      'en',
      readJsonLines<{ text: string }>('ner/en/worldwide.dev.jsonl.gz').map(({ text }) => text),
    ],
    [
      'winer',
      'fr',
      readJsonLines<{ text: string }>('ner/fr/winer-2016-2017.jsonl.gz').map(({ text }) => text),
    ],
  ]
}

const SETS: readonly (readonly [Lang, string])[] = [
  ['en', 'en_ewt-ud-dev'],
  ['en', 'en_ewt-ud-test'],
  ['fr', 'fr_gsd-ud-dev'],
  ['fr', 'fr_gsd-ud-test'],
  ['fr', 'fr_sequoia-ud-dev'],
]

/** F1 of whole sentences, both ends right; F1 of where they begin. */
function score(documents: readonly Glued[], lang: Lang, show = false): string {
  let hits = 0
  let begins = 0
  let gold = 0
  let found = 0
  for (const { text, sentences } of documents) {
    const ends = new Set(sentences.map(([start, end]) => `${start} ${end}`))
    const ours = read(text, { lang }).sentences
    gold += ends.size
    found += ours.length
    const starts = new Set(sentences.map(([start]) => start))
    for (const { start, end } of ours) {
      if (ends.has(`${start} ${end}`)) hits++
      if (starts.has(start)) begins++
    }
    if (show) showErrors(text, starts, new Set(ours.map((s) => s.start)))
  }
  const f1 = (right: number) => ((2 * right) / (gold + found)).toFixed(4)
  return `${f1(hits)} (${f1(begins)})`
}

/** `-` a boundary missed, `+` one too many, with what stands around it. */
function showErrors(text: string, gold: ReadonlySet<number>, ours: ReadonlySet<number>): void {
  for (const at of [...gold, ...ours].sort((a, b) => a - b)) {
    if (gold.has(at) && ours.has(at)) continue
    const around = `${text.slice(Math.max(0, at - 50), at)}|${text.slice(at, at + 40)}`
    console.log(`${gold.has(at) ? '-' : '+'} ${around.replaceAll('\n', '⏎')}`)
  }
}
