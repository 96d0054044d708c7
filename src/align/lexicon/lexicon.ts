import type { ModelFile } from '../../text/model-file.ts'
import { type CountedPairs, decodePairs } from './file.ts'

/** The terms of one language that a lexicon knows. */
export interface Side {
  readonly ids: ReadonlyMap<string, number>
  /** Share of running text, by id; never 0. */
  readonly frequency: Float64Array
}

/** Translations of terms, with their probabilities both ways. */
export interface Lexicon {
  readonly source: Side
  readonly target: Side
  /** Row `s` holds entries `[starts[s], starts[s + 1])`. */
  readonly starts: Uint32Array
  readonly targets: Uint32Array
  /** P(target | source) of each entry. */
  readonly forward: Float32Array
  /** P(source | target) of each entry. */
  readonly backward: Float32Array
}

/** Added to what a term's translations were counted, so that a single sighting proves little. */
const DOUBT = 1

/** A lexicon out of several files of counted pairs. */
export function createLexicon(...files: readonly ModelFile[]): Lexicon {
  const parts = files.map(decodePairs)
  const source = sideOf(parts.map((part) => [part.source, part.sourceCounts]))
  const target = sideOf(parts.map((part) => [part.target, part.targetCounts]))
  const { starts, targets, counts } = addUp(parts, source.ids, target.ids)
  const targetTotals = new Float64Array(target.ids.size).fill(DOUBT)
  targets.forEach((t, at) => {
    targetTotals[t]! += counts[at]!
  })
  const forward = new Float32Array(targets.length)
  const backward = new Float32Array(targets.length)
  for (let s = 0; s < source.ids.size; s++) {
    let total = DOUBT
    for (let at = starts[s]!; at < starts[s + 1]!; at++) total += counts[at]!
    for (let at = starts[s]!; at < starts[s + 1]!; at++) {
      forward[at] = counts[at]! / total
      backward[at] = counts[at]! / targetTotals[targets[at]!]!
    }
  }
  return { source, target, starts, targets, forward, backward }
}

function sideOf(parts: readonly (readonly [readonly string[], Float32Array])[]): Side {
  const ids = new Map<string, number>()
  const counts: number[] = []
  let total = 0
  for (const [terms, seen] of parts)
    terms.forEach((term, i) => {
      const id = ids.get(term) ?? ids.size
      if (id === ids.size) ids.set(term, id)
      counts[id] = (counts[id] ?? 0) + seen[i]!
      total += seen[i]!
    })
  return { ids, frequency: Float64Array.from(counts, (count) => (count + 0.2) / total) }
}

/** The pairs of all parts as one table. */
function addUp(
  parts: readonly CountedPairs[],
  source: ReadonlyMap<string, number>,
  target: ReadonlyMap<string, number>,
): { starts: Uint32Array; targets: Uint32Array; counts: Float32Array } {
  const numbered = parts.map((part) => ({
    part,
    rows: new Map(part.source.map((term, row) => [source.get(term)!, row])),
    columns: Uint32Array.from(part.target, (term) => target.get(term)!),
  }))
  const most = parts.reduce((sum, part) => sum + part.targets.length, 0)
  const starts = new Uint32Array(source.size + 1)
  const targets = new Uint32Array(most)
  const counts = new Float32Array(most)
  const place = new Int32Array(target.size).fill(-1)
  let end = 0
  for (let s = 0; s < source.size; s++) {
    for (const { part, rows, columns } of numbered) {
      const row = rows.get(s)
      if (row === undefined) continue
      for (let at = part.starts[row]!; at < part.starts[row + 1]!; at++) {
        const t = columns[part.targets[at]!]!
        if (place[t]! < starts[s]!) {
          place[t] = end
          targets[end++] = t
        }
        counts[place[t]!]! += part.counts[at]!
      }
    }
    starts[s + 1] = end
  }
  return { starts, targets: targets.slice(0, end), counts: counts.slice(0, end) }
}

/** The same lexicon read from the other side. */
export function reverse(lexicon: Lexicon): Lexicon {
  const { source, target } = lexicon
  const starts = new Uint32Array(target.ids.size + 1)
  for (const t of lexicon.targets) starts[t + 1]!++
  for (let t = 0; t < target.ids.size; t++) starts[t + 1]! += starts[t]!
  const next = starts.slice()
  const targets = new Uint32Array(lexicon.targets.length)
  const forward = new Float32Array(targets.length)
  const backward = new Float32Array(targets.length)
  for (let s = 0; s < source.ids.size; s++)
    for (let at = lexicon.starts[s]!; at < lexicon.starts[s + 1]!; at++) {
      const to = next[lexicon.targets[at]!]!++
      targets[to] = s
      forward[to] = lexicon.backward[at]!
      backward[to] = lexicon.forward[at]!
    }
  return { source: target, target: source, starts, targets, forward, backward }
}
