import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { encodeLexicon } from '../../src/entities/names/lexicon.ts'
import { hashText } from '../../src/tagger/hash.ts'

/**
 * The sections `clusters` and `tree` from a file of word clusters: its first two lines give the middle cluster of each
 * fine one and the coarse cluster of each middle one; then a word, a tab and its fine cluster a line.
 */
export function clusterSections(file: string): { clusters: Uint8Array; tree: Uint8Array } {
  const [middles = '', coarses = '', ...lines] = gunzipSync(readFileSync(file)).toString('utf8').split('\n')
  const middle = middles.split(' ').map(Number)
  const coarse = coarses.split(' ').map(Number)
  const tree = [middle.length & 0xff, middle.length >> 8, ...middle.flatMap((m) => [m, coarse[m]!])]
  const entries = new Map<number, number>()
  for (const line of lines) {
    const [word, cluster] = line.split('\t')
    if (cluster !== undefined) entries.set(hashText(word!), Number(cluster) + 1)
  }
  return { clusters: encodeLexicon(entries), tree: Uint8Array.from(tree) }
}
