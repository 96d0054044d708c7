import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { encodeLexicon } from '../../src/entities/names/lexicon.ts'
import { hashText } from '../../src/tagger/hash.ts'

/**
 * The sections of word clusters from a file: lines of numbers, each giving for the clusters of one level, finer first, the
 * cluster of the next that they are part of (two or three such lines); then a word, a tab and its finest cluster a line.
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
  const [middle = [], coarse = []] = heads.slice(-2)
  const tree = [middle.length & 0xff, middle.length >> 8, ...middle.flatMap((m) => [m, coarse[m]!])]
  const sections = { clusters: encodeLexicon(entries), tree: Uint8Array.from(tree) }
  if (heads.length < 3) return sections
  return {
    ...sections,
    parents: Uint8Array.from(heads[0]!.flatMap((parent) => [parent & 0xff, parent >> 8])),
  }
}
