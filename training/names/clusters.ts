import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { encodeLexicon } from '../../src/entities/names/lexicon.ts'
import { hashText } from '../../src/tagger/hash.ts'

/**
 * The sections of word clusters from a file: two lines of numbers that give for the fine clusters, then for the middle ones,
 * the cluster of the next level that they are part of; then a word, a tab and its fine cluster a line.
 */
export function clusterSections(file: string): Record<string, Uint8Array> {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n')
  const entries = new Map<number, number>()
  const heads: number[][] = []
  for (const line of lines) {
    const [word = '', cluster] = line.split('\t')
    if (cluster !== undefined) entries.set(hashText(word), Number(cluster) + 1)
    else if (word !== '') heads.push(word.split(' ').map(Number))
  }
  const [middle = [], coarse = []] = heads
  const tree = [middle.length & 0xff, middle.length >> 8, ...middle.flatMap((m) => [m, coarse[m]!])]
  return { clusters: encodeLexicon(entries), tree: Uint8Array.from(tree) }
}
