import { type FeatureSet, Hashes, hashWord, type Sequence } from '../features.ts'
import { HashTable } from './table.ts'

/** A labelled sequence to learn from. */
export interface Example<S extends Sequence> {
  readonly sequence: S
  /** One a word: the label, or several of which any may be right (where a corpus does not say). */
  readonly labels: readonly (string | readonly string[])[]
  /** The corpus or kind of text. Each domain learns its own addition to the shared weights. */
  readonly domain?: string
  /** How much it counts; 1 by default. */
  readonly weight?: number
}

/** An example as the trainer reads it. */
export interface Sentence {
  readonly length: number
  /** The rows of position `i` are `rows[starts[i] .. starts[i + 1])`. */
  readonly rows: Int32Array
  readonly starts: Int32Array
  /** The label of each position, or -1 where several may be right. */
  readonly gold: Int16Array
  /** Where some position has several: for each position and label 1 if it may be right. */
  readonly open: Uint8Array | undefined
  readonly weight: number
}

export interface Collected {
  readonly labels: readonly string[]
  readonly sentences: readonly Sentence[]
  /** Of each row its feature's hash, and its domain (0 is what all share). */
  readonly hashes: Int32Array
  readonly rowDomains: Uint8Array
  readonly domains: readonly string[]
}

/** Extracts and numbers the features of all examples; leaves out those seen fewer than `minCount` times in a domain. */
export function collect<W, S extends Sequence>(
  examples: readonly Example<S>[],
  features: FeatureSet<W, S>,
  minCount: number,
): Collected {
  if (examples.length === 0) throw new TypeError('no examples to learn from')
  const labels = [...new Set(examples.flatMap((e) => e.labels.flat()))].sort()
  const named = [...new Set(examples.flatMap((e) => e.domain ?? []))].sort()
  const domains = ['', ...named]
  const extracted = examples.map(extractor(features))

  const tables = domains.map(() => new HashTable())
  examples.forEach((example, e) => {
    for (const d of domainsOf(example, domains))
      for (const hash of extracted[e]!.hashes) tables[d]!.increment(hash)
  })
  const hashes: number[] = []
  const rowDomains: number[] = []
  tables.forEach((table, d) => {
    table.renumber((hash, count) => {
      if (count < minCount) return -1
      rowDomains.push(d)
      return hashes.push(hash) - 1
    })
  })

  const sentences = examples.map((example, e): Sentence => {
    if (example.labels.length !== example.sequence.words.length)
      throw new RangeError(`${example.labels.length} labels for ${example.sequence.words.length} words`)
    const { hashes, starts } = extracted[e]!
    extracted[e] = { hashes: new Int32Array(0), starts }
    const rows: number[] = []
    const rowStarts = new Int32Array(starts.length)
    for (let i = 0; i + 1 < starts.length; i++) {
      for (const d of domainsOf(example, domains))
        for (let k = starts[i]!; k < starts[i + 1]!; k++) {
          const row = tables[d]!.get(hashes[k]!)
          if (row >= 0) rows.push(row)
        }
      rowStarts[i + 1] = rows.length
    }
    return {
      length: example.labels.length,
      rows: Int32Array.from(rows),
      starts: rowStarts,
      ...goldOf(example, labels),
      weight: example.weight ?? 1,
    }
  })
  return {
    labels,
    sentences,
    hashes: Int32Array.from(hashes),
    rowDomains: Uint8Array.from(rowDomains),
    domains,
  }
}

function domainsOf(example: Example<Sequence>, domains: readonly string[]): number[] {
  return example.domain === undefined ? [0] : [0, domains.indexOf(example.domain)]
}

function goldOf(example: Example<Sequence>, labels: readonly string[]): Pick<Sentence, 'gold' | 'open'> {
  const number = new Map(labels.map((label, i) => [label, i]))
  const gold = Int16Array.from(example.labels, (label) =>
    typeof label === 'string' ? number.get(label)! : -1,
  )
  if (!gold.includes(-1)) return { gold, open: undefined }
  const open = new Uint8Array(gold.length * labels.length)
  example.labels.forEach((label, i) => {
    for (const one of [label].flat()) open[i * labels.length + number.get(one)!] = 1
  })
  return { gold, open }
}

/** Extracts as the labeller does: what a word says alone once a word type. */
function extractor<W, S extends Sequence>(
  features: FeatureSet<W, S>,
): (example: Example<S>) => { hashes: Int32Array; starts: Int32Array } {
  const cache = new Map<string, { described: W; hashes: Int32Array[] }>()
  const own = new Hashes()
  const known = (word: string) => {
    let entry = cache.get(word)
    if (entry === undefined) {
      const described = features.describe(word)
      const hashes = features.offsets.map((offset) => {
        hashWord(features, described, offset, own)
        return own.values.slice(0, own.length)
      })
      entry = { described, hashes }
      cache.set(word, entry)
    }
    return entry
  }
  return ({ sequence }) => {
    const entries = sequence.words.map(known)
    const described = entries.map((entry) => entry.described)
    const starts = new Int32Array(entries.length + 1)
    const out = new Hashes()
    entries.forEach((_, i) => {
      features.offsets.forEach((offset, o) => {
        for (const hash of (entries[i + offset] ?? known('')).hashes[o]!) out.add(hash)
      })
      features.context(described, i, sequence, out)
      features.later?.(described, i, sequence, out)
      starts[i + 1] = out.length
    })
    return { hashes: out.values.slice(0, out.length), starts }
  }
}
