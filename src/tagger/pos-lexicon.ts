import { ByteReader, ByteWriter } from './binary.ts'
import { hashText } from './hash.ts'

/** What is known of a word form before its context is seen; small integers, 0 where nothing is. */
export interface FormTraits {
  /** The parts of speech that a dictionary gives it, a bit each. */
  readonly dictionary: number
  /** The tag it mostly had in a large text that the tagger itself read, and how mostly. */
  readonly first: number
  /** The tag that came second. */
  readonly second: number
  /** The cluster of words that are used alike. */
  readonly cluster: number
}

const COLUMNS = ['dictionary', 'first', 'second', 'cluster'] as const
const UNKNOWN: FormTraits = { dictionary: 0, first: 0, second: 0, cluster: 0 }
const SHIFT = 8

/**
 * Traits of lower-case forms, read from a model's section: each form is the upper 24 bits of its hash. One unknown form in
 * some two hundred is taken for a known one; the weights are used to that from training.
 */
export class PosLexicon {
  readonly #keys: Uint32Array
  readonly #columns: readonly Uint8Array[]

  constructor(section: Uint8Array | undefined) {
    const reader = new ByteReader(section ?? Uint8Array.of(0))
    const count = reader.varint()
    this.#keys = reader.rising(count)
    this.#columns = COLUMNS.map(() => reader.bytes(section === undefined ? 0 : count))
  }

  traits(lower: string): FormTraits {
    const key = hashText(lower) >>> SHIFT
    let low = 0
    let high = this.#keys.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#keys[middle]! < key) low = middle + 1
      else high = middle
    }
    if (this.#keys[low] !== key) return UNKNOWN
    const [dictionary, first, second, cluster] = this.#columns.map((column) => column[low]!)
    return { dictionary: dictionary!, first: first!, second: second!, cluster: cluster! }
  }
}

/** The section that a PosLexicon reads. Of two forms with one key the earlier stays: give the commoner ones first. */
export function encodePosLexicon(forms: Iterable<readonly [lower: string, traits: FormTraits]>): Uint8Array {
  const byKey = new Map<number, FormTraits>()
  for (const [lower, traits] of forms) {
    const key = hashText(lower) >>> SHIFT
    if (!byKey.has(key)) byKey.set(key, traits)
  }
  const sorted = [...byKey].sort((a, b) => a[0] - b[0])
  const writer = new ByteWriter()
  writer.varint(sorted.length)
  sorted.forEach(([key], i) => {
    writer.varint(i === 0 ? key : key - sorted[i - 1]![0])
  })
  for (const column of COLUMNS) for (const [, traits] of sorted) writer.byte(traits[column])
  return writer.done()
}
