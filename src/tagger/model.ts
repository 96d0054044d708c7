import type { ModelFile } from '../text/model-file.ts'
import { ByteWriter } from './binary.ts'
import { fromBase64 } from './inflate.ts'
import { type FileKind, seal, unseal } from './sealed.ts'

/**
 * A linear-chain model: 8-bit weights of hashed features, stored sparsely, and the transitions between labels.
 *
 * The body of its file: a JSON head (feature version, labels, scale,
 * counts, sections), the transitions, the hashes in rising order as differences, then for each hash how many labels it
 * weighs, which, and the weights; then the sections byte for byte.
 */
export interface Model {
  /** Version of the feature set it was trained with. */
  readonly features: string
  readonly labels: readonly string[]
  /** What one unit of a weight is worth in log-probability. */
  readonly scale: number
  /** Weight of label `b` after label `a` at `a * labels.length + b`; then of each label as the first, then as the last. */
  readonly transitions: Int32Array
  /** The features' hashes, unsigned and rising. */
  readonly hashes: Uint32Array
  /** Row `r` holds entries `[starts[r], starts[r + 1])` of `entryLabels` and `entryWeights`. */
  readonly starts: Uint32Array
  readonly entryLabels: Uint8Array
  readonly entryWeights: Int8Array
  /** What a feature set needs beside the weights: gazetteers, clusters. */
  readonly sections: Readonly<Record<string, Uint8Array>>
}

/** The transition weight of a pair of labels that may not follow each other. */
export const FORBIDDEN = -1e8

interface Head {
  features: string
  labels: string[]
  scale: number
  rows: number
  entries: number
  sections: [name: string, length: number][]
}

const MODEL: FileKind = { magic: 'QTDM', name: 'model', format: 1 }

/** The model as a file. */
export function encodeModel(model: Model): Uint8Array {
  const body = new ByteWriter()
  const sections = Object.entries(model.sections)
  const head: Head = {
    features: model.features,
    labels: [...model.labels],
    scale: model.scale,
    rows: model.hashes.length,
    entries: model.entryLabels.length,
    sections: sections.map(([name, bytes]) => [name, bytes.length]),
  }
  const json = new TextEncoder().encode(JSON.stringify(head))
  body.uint32(json.length)
  body.bytes(json)
  for (const weight of model.transitions) body.uint32(weight)
  model.hashes.forEach((hash, i) => {
    body.varint(i === 0 ? hash : hash - model.hashes[i - 1]!)
  })
  for (let row = 0; row < model.hashes.length; row++) body.byte(model.starts[row + 1]! - model.starts[row]!)
  body.bytes(model.entryLabels)
  body.bytes(
    new Uint8Array(model.entryWeights.buffer, model.entryWeights.byteOffset, model.entryWeights.length),
  )
  for (const [, bytes] of sections) body.bytes(bytes)
  return seal(MODEL, body.done())
}

/**
 * Reads a model's file. Throws Error saying what is wrong with one that is foreign, of another format, cut short or
 * damaged.
 */
export function decodeModel(bytes: Uint8Array): Model {
  const body = unseal(MODEL, bytes)
  const head = JSON.parse(new TextDecoder().decode(body.bytes(body.uint32()))) as Head
  const transitions = new Int32Array(head.labels.length * (head.labels.length + 2))
  for (let i = 0; i < transitions.length; i++) transitions[i] = body.uint32()
  const hashes = body.rising(head.rows)
  const counts = body.bytes(head.rows)
  const starts = new Uint32Array(head.rows + 1)
  for (let i = 0; i < head.rows; i++) starts[i + 1] = starts[i]! + counts[i]!
  const entryLabels = body.bytes(head.entries)
  const entryWeights = new Int8Array(body.bytes(head.entries).buffer)
  const sections: Record<string, Uint8Array> = {}
  for (const [name, length] of head.sections) sections[name] = body.bytes(length)
  const { features, labels, scale } = head
  return { features, labels, scale, transitions, hashes, starts, entryLabels, entryWeights, sections }
}

/** The model in a generated `models/*.js` module. */
export function decodeBase64Model(file: ModelFile): Model {
  return decodeModel(fromBase64(file))
}
