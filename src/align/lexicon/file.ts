import { type ByteReader, ByteWriter } from '../../tagger/binary.ts'
import { fromBase64 } from '../../tagger/inflate.ts'
import { type FileKind, seal, unseal } from '../../tagger/sealed.ts'
import type { ModelFile } from '../../text/model-file.ts'

/** How often terms of two languages were seen as translations of each other. */
export interface CountedPairs {
  /** Rising by code unit. */
  readonly source: readonly string[]
  readonly target: readonly string[]
  /** How often each term was seen at all; 0 where it is only listed. */
  readonly sourceCounts: Float32Array
  readonly targetCounts: Float32Array
  /** The translations of source term `s`: entries `[starts[s], starts[s + 1])` of `targets` (rising) and `counts`. */
  readonly starts: Uint32Array
  readonly targets: Uint32Array
  readonly counts: Float32Array
}

const LEXICON: FileKind = { magic: 'QTDL', name: 'lexicon', format: 1 }

/** A count in one byte: steps of a twelfth of a doubling. */
const quantise = (count: number) => Math.min(255, Math.round(12 * Math.log2(1 + count)))
const COUNTS = Float32Array.from({ length: 256 }, (_, byte) => 2 ** (byte / 12) - 1)

/** The pairs as a file, whose body holds terms, rows and counts. */
export function encodePairs(pairs: CountedPairs): Uint8Array {
  const body = new ByteWriter()
  writeTerms(body, pairs.source, pairs.sourceCounts)
  writeTerms(body, pairs.target, pairs.targetCounts)
  pairs.source.forEach((_, s) => {
    body.varint(pairs.starts[s + 1]! - pairs.starts[s]!)
  })
  pairs.source.forEach((_, s) => {
    for (let at = pairs.starts[s]!; at < pairs.starts[s + 1]!; at++)
      body.varint(pairs.targets[at]! - (at === pairs.starts[s] ? 0 : pairs.targets[at - 1]!))
  })
  for (const count of pairs.counts) body.byte(quantise(count))
  return seal(LEXICON, body.done())
}

/** Terms by what they share with the one before, then their counts. */
function writeTerms(body: ByteWriter, terms: readonly string[], counts: Float32Array): void {
  body.varint(terms.length)
  let last = ''
  for (const term of terms) {
    let shared = 0
    while (shared < last.length && last[shared] === term[shared]) shared++
    const rest = new TextEncoder().encode(term.slice(shared))
    body.varint(shared)
    body.varint(rest.length)
    body.bytes(rest)
    last = term
  }
  for (const count of counts) body.byte(quantise(count))
}

/** Reads a file of pairs. Throws Error saying what is wrong with one that is foreign, damaged or cut short. */
export function decodePairs(file: ModelFile): CountedPairs {
  const body = unseal(LEXICON, fromBase64(file))
  const [source, sourceCounts] = readTerms(body)
  const [target, targetCounts] = readTerms(body)
  const starts = new Uint32Array(source.length + 1)
  for (let s = 0; s < source.length; s++) starts[s + 1] = starts[s]! + body.varint()
  const entries = starts[source.length]!
  const targets = new Uint32Array(entries)
  for (let s = 0; s < source.length; s++)
    for (let at = starts[s]!, id = 0; at < starts[s + 1]!; at++) targets[at] = id += body.varint()
  const counts = readCounts(body, entries)
  return { source, target, sourceCounts, targetCounts, starts, targets, counts }
}

function readTerms(body: ByteReader): [string[], Float32Array] {
  const decoder = new TextDecoder()
  const terms: string[] = new Array(body.varint())
  let last = ''
  for (let i = 0; i < terms.length; i++) {
    const shared = last.slice(0, body.varint())
    terms[i] = last = shared + decoder.decode(body.bytes(body.varint()))
  }
  return [terms, readCounts(body, terms.length)]
}

function readCounts(body: ByteReader, length: number): Float32Array {
  return Float32Array.from(body.bytes(length), (byte) => COUNTS[byte]!)
}
