import type { Model } from './model.ts'

/** Labels are numbered in a byte. */
const MOST_LABELS = 256

/** Transitions of a chain in which any label may follow any. */
export interface DenseChain {
  /** Of each label as the first, as the last. */
  readonly first: Int32Array
  readonly last: Int32Array
  /** Weight of label `b` after label `a` at `a * size + b`. */
  readonly weights: Int32Array
  /** How far apart the weights lie, and those of the last label. */
  readonly spread: number
}

export function denseChainOf({ labels, transitions }: Model): DenseChain {
  const size = labels.length
  const edge = size * size
  const weights = transitions.slice(0, edge)
  return {
    first: transitions.slice(edge, edge + size),
    last: transitions.slice(edge + size),
    weights,
    spread: Math.max(rangeOf(weights), rangeOf(transitions.subarray(edge + size))),
  }
}

// Tables of one search, kept for the next.
let back = new Uint8Array(0)
const live = new Uint8Array(MOST_LABELS)
const near = new Uint8Array(MOST_LABELS)
const sums = new Int32Array(MOST_LABELS)
const reached = new Int32Array(MOST_LABELS)

/**
 * The best path, exactly, by looking at few labels: one that is further than `spread` behind the best so far is on no best
 * path, as no transition can lift it above; nor is one whose score in its place is twice that behind the best there.
 */
export function bestDensePath(scores: Int32Array, length: number, chain: DenseChain): Uint8Array {
  const { first, last, weights, spread } = chain
  const size = first.length
  const path = new Uint8Array(length)
  if (length === 0) return path
  if (back.length < length * size) back = new Uint8Array(length * size * 2)
  for (let y = 0; y < size; y++) {
    sums[y] = scores[y]! + first[y]!
    live[y] = y
  }
  let alive = size
  for (let i = 1; i < length; i++) {
    const at = i * size
    let most = scores[at]!
    for (let y = 1; y < size; y++) if (scores[at + y]! > most) most = scores[at + y]!
    let count = 0
    let top = -0x80000000
    for (let y = 0; y < size; y++) {
      if (scores[at + y]! < most - 2 * spread) continue
      let best = -0x80000000
      let from = 0
      for (let k = 0; k < alive; k++) {
        const x = live[k]!
        const sum = sums[x]! + weights[x * size + y]!
        if (sum > best) {
          best = sum
          from = x
        }
      }
      best += scores[at + y]!
      reached[y] = best
      back[at + y] = from
      near[count++] = y
      if (best > top) top = best
    }
    alive = 0
    for (let k = 0; k < count; k++) {
      const y = near[k]!
      if (reached[y]! < top - spread) continue
      // Sums are kept small: only their differences matter.
      sums[y] = reached[y]! - top
      live[alive++] = y
    }
  }
  let best = live[0]!
  for (let k = 1; k < alive; k++)
    if (sums[live[k]!]! + last[live[k]!]! > sums[best]! + last[best]!) best = live[k]!
  for (let i = length - 1; i >= 0; i--) {
    path[i] = best
    best = back[i * size + best]!
  }
  return path
}

function rangeOf(weights: Int32Array): number {
  return Math.max(...weights) - Math.min(...weights)
}
