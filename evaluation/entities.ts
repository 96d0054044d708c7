// npm run evaluate -- entities [SET ...] [--errors]: names on the tuning sets; with --errors each error by its class.

import { Recogniser } from '../src/entities/names/recogniser.ts'
import { english } from '../src/language/en/english.ts'
import { french } from '../src/language/fr/french.ts'
import type { Language } from '../src/language/language.ts'
import { decodeBase64Model } from '../src/tagger/model.ts'
import type { AnnotatedText } from '../training/names/annotated.ts'
import { ewt, worldwide } from '../training/names/en.ts'
import { sequoia } from '../training/names/sequoia.ts'
import { winer } from '../training/names/winer.ts'
import { madeUp, ntrex } from './hand-marked.ts'
import { type NamesScore, type Score, scoreNames } from './score-names.ts'

interface TuningSet {
  readonly language: Language
  readonly texts: () => readonly AnnotatedText[]
  /** Types that the set marks; all by default. */
  readonly types?: readonly string[]
}

/** The types that all sets mark; most leave demonyms out of MISC. */
const MAIN = ['PERSON', 'LOCATION', 'ORGANIZATION']

const SETS: Record<string, TuningSet> = {
  winer: { language: french, texts: () => winer().dev, types: MAIN },
  sequoia: { language: french, texts: () => sequoia('dev'), types: MAIN },
  worldwide: { language: english, texts: worldwide },
  ewt: { language: english, texts: () => ewt('dev'), types: MAIN },
  'ntrex-en': { language: english, texts: () => ntrex('en'), types: MAIN },
  'ntrex-fr': { language: french, texts: () => ntrex('fr'), types: MAIN },
  regional: { language: french, texts: () => madeUp('regional'), types: MAIN },
  'ntrex-more-en': { language: english, texts: () => ntrex('en', 'ntrex-more'), types: MAIN },
  'ntrex-more-fr': { language: french, texts: () => ntrex('fr', 'ntrex-more'), types: MAIN },
  'ntrex-unseen-en': { language: english, texts: () => ntrex('en', 'ntrex-unseen'), types: MAIN },
  'ntrex-unseen-fr': { language: french, texts: () => ntrex('fr', 'ntrex-unseen'), types: MAIN },
  agency: { language: english, texts: () => madeUp('agency'), types: MAIN },
}

/** The sets that the arguments of a command name; all where they name none. */
export function setsOf(args: readonly string[]): [name: string, set: TuningSet][] {
  const chosen = args.filter((arg) => !arg.startsWith('--'))
  const unknown = chosen.find((name) => !(name in SETS))
  if (unknown !== undefined) throw new RangeError(`no set ${unknown}: ${Object.keys(SETS).join(', ')}`)
  return Object.entries(SETS).filter(([name]) => chosen.length === 0 || chosen.includes(name))
}

export function run(args: readonly string[]): void {
  const recognisers = new Map<Language, Recogniser>()
  const judged: NamesScore['judged'][number][] = []
  console.log('set           type           gold     P      R      F1')
  for (const [name, { language, texts, types }] of setsOf(args)) {
    if (language.names === undefined) continue
    const recogniser = recognisers.get(language) ?? new Recogniser(decodeBase64Model(language.names))
    recognisers.set(language, recogniser)
    const score = scoreNames(texts(), language, recogniser, types)
    print(name, 'PER+LOC+ORG', score.main)
    for (const [type, one] of Object.entries(score.types)) print('', type, one)
    judged.push(...score.judged)
    if (args.includes('--errors')) printErrors(score)
  }
  printReliability(judged)
}

function print(set: string, type: string, { gold, precision, recall, f1 }: Score): void {
  const numbers = [precision, recall, f1].map((value) => value.toFixed(4))
  console.log(`${set.padEnd(14)}${type.padEnd(14)}${String(gold).padStart(5)}  ${numbers.join(' ')}`)
}

function printErrors({ errors }: NamesScore): void {
  for (const kind of ['missed', 'invented', 'type', 'span', 'both'] as const) {
    const ones = errors.filter((error) => error.kind === kind)
    console.log(`\n${kind}: ${ones.length}`)
    for (const { text, gold, found } of ones) {
      const told = [gold, found].map((name) =>
        name === undefined ? '-' : `${name.type.slice(0, 3)} ${name.text}`,
      )
      console.log(`  ${told.join(' | ')}    ${text}`)
    }
  }
}

/** In ten bins of the score: how many names, their mean score and the share that is right; then the expected error. */
function printReliability(judged: NamesScore['judged']): void {
  console.log('\nscore     names   mean  right')
  let error = 0
  for (let bin = 0; bin < 10; bin++) {
    const ones = judged.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === bin)
    if (ones.length === 0) continue
    const mean = ones.reduce((sum, { score }) => sum + score, 0) / ones.length
    const right = ones.filter((one) => one.right).length / ones.length
    error += (Math.abs(mean - right) * ones.length) / judged.length
    const range = `${(bin / 10).toFixed(1)}-${((bin + 1) / 10).toFixed(1)}`
    console.log(`${range}  ${String(ones.length).padStart(7)}  ${mean.toFixed(3)}  ${right.toFixed(3)}`)
  }
  console.log(`calibration error ${error.toFixed(4)}`)
}
