// npx tsx training/lexicon.ts: makes models/en-fr-lexicon.js and models/en-fr-glosses.js, in about two minutes.

import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readData } from '../evaluation/data.ts'
import { type CountedPairs, encodePairs } from '../src/align/lexicon/file.ts'
import { eachWord, termOf } from '../src/align/similarity/words.ts'
import { alignWords } from './lexicon-aligner.ts'
import { readGlosses } from './lexicon-wiktionary.ts'

/** Terms of one language, numbered in order of first sight, with their counts. */
class Terms {
  readonly numbers = new Map<string, number>()
  readonly counts: number[] = []

  read(text: string, weight = 0): Int32Array {
    const terms: number[] = []
    eachWord(text, (word) => {
      const term = termOf(word)
      const number = this.numbers.get(term) ?? this.numbers.size
      if (number === this.numbers.size) this.numbers.set(term, number)
      this.counts[number] = (this.counts[number] ?? 0) + weight
      terms.push(number)
    })
    return Int32Array.from(terms)
  }

  /** The most frequent terms: function words, nearly all. */
  frequent(count: number): Set<string> {
    const sorted = [...this.numbers].sort((a, b) => this.counts[b[1]]! - this.counts[a[1]]!)
    return new Set(sorted.slice(0, count).map(([term]) => term))
  }
}

type Pair = readonly [english: string, french: string]

const readPairs = (name: string): Pair[] =>
  readData(name)
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => line.split('\t') as [string, string])

/** Statutes repeat themselves: each English paragraph once, of moderate length, and of those an even sample. */
function sampleLaws(size: number): Pair[] {
  const seen = new Set<string>()
  const laws = readPairs('align/canada-laws.en-fr.tsv.gz').filter(
    ([english]) => english.length > 20 && english.length < 260 && !seen.has(english) && seen.add(english),
  )
  return Array.from({ length: size }, (_, i) => laws[Math.floor((i * laws.length) / size)]!)
}

/** Longest sentence, in words, that word alignment reads. */
const LONGEST = 60
/** Pairs counted less often than this are left out. */
const LEAST = 0.2

function trainLexicon(english: Terms, french: Terms): CountedPairs {
  const corpora: readonly (readonly [readonly Pair[], number])[] = [
    [readPairs('align/tatoeba.en-fr.tsv.gz'), 1],
    [readPairs('align/tico19.en-fr.tsv.gz'), 1],
    [sampleLaws(60_000), 0.5],
  ]
  const source: Int32Array[] = []
  const target: Int32Array[] = []
  const weights: number[] = []
  for (const [pairs, weight] of corpora)
    for (const [en, fr] of pairs) {
      const s = english.read(en, weight)
      const t = french.read(fr, weight)
      if (s.length === 0 || t.length === 0 || s.length > LONGEST || t.length > LONGEST) continue
      if (s.length > 2.5 * t.length + 3 || t.length > 2.5 * s.length + 3) continue
      source.push(s)
      target.push(t)
      weights.push(weight)
    }
  const weight = Float32Array.from(weights)
  const words = { sourceWords: english.numbers.size, targetWords: french.numbers.size }
  console.log(`aligning the words of ${source.length} sentence pairs`)
  const pairs = alignWords({ source, target, weight, ...words })
  const kept: Counted[] = []
  pairs.count.forEach((count, i) => {
    if (count >= LEAST) kept.push([pairs.source[i]!, pairs.target[i]!, count])
  })
  return sortPairs(english, french, kept)
}

/** What a gloss is worth, in sightings. */
const GLOSS = 2

function readLexicon(frequentEnglish: Set<string>, frequentFrench: Set<string>): CountedPairs {
  const english = new Terms()
  const french = new Terms()
  const counts = new Map<string, Counted>()
  const content = (terms: Terms, text: string, frequent: Set<string>) => {
    const words: string[] = []
    eachWord(text, (word) => words.push(termOf(word)))
    const kept = words.length === 1 ? words : words.filter((word) => !frequent.has(word))
    return kept.length > 3 ? [] : kept.map((word) => terms.read(word)[0]!)
  }
  for (const [en, fr] of readGlosses()) {
    const s = content(english, en, frequentEnglish)
    const t = content(french, fr, frequentFrench)
    const count = GLOSS / Math.max(s.length, t.length)
    for (const a of s) for (const b of t) if (!counts.has(`${a} ${b}`)) counts.set(`${a} ${b}`, [a, b, count])
  }
  return sortPairs(english, french, [...counts.values()])
}

type Counted = [source: number, target: number, count: number]

function sortPairs(english: Terms, french: Terms, pairs: readonly Counted[]): CountedPairs {
  const [source, sourceNumbers, sourceCounts] = sortTerms(english)
  const [target, targetNumbers, targetCounts] = sortTerms(french)
  const sorted = pairs
    .map(([s, t, count]): Counted => [sourceNumbers[s]!, targetNumbers[t]!, count])
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const starts = new Uint32Array(source.length + 1)
  for (const [s] of sorted) starts[s + 1]!++
  for (let s = 0; s < source.length; s++) starts[s + 1]! += starts[s]!
  return {
    source,
    target,
    sourceCounts,
    targetCounts,
    starts,
    targets: Uint32Array.from(sorted, ([, t]) => t),
    counts: Float32Array.from(sorted, ([, , count]) => count),
  }
}

function sortTerms(terms: Terms): [sorted: string[], numbers: Int32Array, counts: Float32Array] {
  const sorted = [...terms.numbers.keys()].sort((a, b) => (a < b ? -1 : 1))
  const numbers = new Int32Array(sorted.length)
  sorted.forEach((term, i) => {
    numbers[terms.numbers.get(term)!] = i
  })
  return [sorted, numbers, Float32Array.from(sorted, (term) => terms.counts[terms.numbers.get(term)!]!)]
}

function write(name: string, pairs: CountedPairs): void {
  const file = encodePairs(pairs)
  const path = resolve(import.meta.dirname, '../models', name)
  writeFileSync(`${path}.js`, `export default '${Buffer.from(file).toString('base64')}'\n`)
  writeFileSync(`${path}.d.ts`, 'declare const lexicon: string\nexport default lexicon\n')
  const { source, target, targets } = pairs
  console.log(
    `${name}: ${source.length} and ${target.length} terms, ${targets.length} pairs, ${file.length} bytes`,
  )
}

const english = new Terms()
const french = new Terms()
write('en-fr-lexicon', trainLexicon(english, french))
write('en-fr-glosses', readLexicon(english.frequent(80), french.frequent(80)))
