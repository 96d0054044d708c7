import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { FormTraits } from '../src/tagger/pos-lexicon.ts'
import { type Entry, PARTS } from './pos-dictionary.ts'

/** Word clusters, see `training/names/`. */
const CLUSTERS = resolve(import.meta.dirname, 'names/fr-clusters.tsv.gz')
/** A form's usual tag is told where it was seen as often as this. */
const SEEN = 3
const SECOND_SHARE = 0.02

/** How often each form, in lower case, had each label in a text that a tagger read. */
export type Usage = Map<string, Int32Array>

/** What is to be known of forms: the dictionary's of common words, those of `usage`, and their clusters. */
export function* formTraits(entries: readonly Entry[], usage: Usage): Generator<[string, FormTraits]> {
  const parts = new Map<string, number>()
  for (const { form, part } of entries) {
    const lower = form.toLowerCase()
    parts.set(lower, (parts.get(lower) ?? 0) | PARTS[part])
  }
  const clusters = readClusters()
  const common = [...parts.keys()].filter((form) => clusters.has(form))
  for (const form of new Set([...usage.keys(), ...common]))
    yield [
      form,
      { dictionary: parts.get(form) ?? 0, ...usualTags(usage.get(form)), cluster: clusters.get(form) ?? 0 },
    ]
}

function usualTags(counts: Int32Array | undefined): { first: number; second: number } {
  const seen = counts?.reduce((sum, n) => sum + n, 0) ?? 0
  if (counts === undefined || seen < SEEN) return { first: 0, second: 0 }
  const [best = 0, next = 0] = [...counts.keys()].sort((a, b) => counts[b]! - counts[a]! || a - b)
  const share = Math.floor((counts[best]! / seen) * 5)
  return { first: (best + 1) * 8 + share, second: counts[next]! / seen > SECOND_SHARE ? next + 1 : 0 }
}

/** The middle cluster, from 1 on, of each common word in lower case; the first two lines lead from fine clusters to middle ones. */
export function readClusters(): Map<string, number> {
  const [middles = '', , ...lines] = gunzipSync(readFileSync(CLUSTERS)).toString('utf8').split('\n')
  const middle = middles.split(' ').map(Number)
  const clusters = new Map<string, number>()
  for (const line of lines) {
    const [word = '', fine] = line.split('\t')
    const lower = word.toLowerCase()
    if (fine === undefined || (word !== lower && clusters.has(lower))) continue
    clusters.set(lower, middle[Number(fine)]! + 1)
  }
  return clusters
}
