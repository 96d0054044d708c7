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
  /** What label `b` in place of label `a` gains at most by the transitions to and from it, at `a * size + b`. */
  readonly gains: Int32Array
  /** The most that any label in place of that one gains. */
  readonly most: Int32Array
}

export function denseChainOf({ labels, transitions }: Model): DenseChain {
  const size = labels.length
  const edge = size * size
  return denseChain(
    transitions.slice(edge, edge + size),
    transitions.slice(edge + size),
    transitions.slice(0, edge),
  )
}

export function denseChain(first: Int32Array, last: Int32Array, weights: Int32Array): DenseChain {
  const size = first.length
  const edge = size * size
  const gains = new Int32Array(edge)
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < size; b++) {
      let into = first[b]! - first[a]!
      let outOf = last[b]! - last[a]!
      for (let other = 0; other < size; other++) {
        into = Math.max(into, weights[other * size + b]! - weights[other * size + a]!)
        outOf = Math.max(outOf, weights[b * size + other]! - weights[a * size + other]!)
      }
      gains[a * size + b] = into + outOf
    }
  }
  return {
    first,
    last,
    weights,
    spread: Math.max(rangeOf(weights), rangeOf(last)),
    gains,
    most: first.map((_, a) => Math.max(...gains.subarray(a * size, (a + 1) * size))),
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
 * path, as no transition can lift it above; nor is one that would gain less in the place of the best there than it lies behind.
 */
export function bestDensePath(scores: Int32Array, length: number, chain: DenseChain): Uint8Array {
  const { first, last, weights, spread } = chain
  const size = first.length
  const path = new Uint8Array(length)
  if (length === 0) return path
  if (back.length < length * size) back = new Uint8Array(length * size * 2)
  let alive = findNear(scores, 0, chain)
  for (let k = 0; k < alive; k++) {
    const y = near[k]!
    sums[y] = scores[y]! + first[y]!
    live[k] = y
  }
  for (let i = 1; i < length; i++) {
    const at = i * size
    const count = findNear(scores, at, chain)
    let top = -0x80000000
    for (let n = 0; n < count; n++) {
      const y = near[n]!
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

/** Puts into `near` the labels that may be on the best path by their scores at `scores[at ..]`, in order, and counts them. */
function findNear(scores: Int32Array, at: number, { gains, most }: DenseChain): number {
  const size = most.length
  let best = 0
  let top = scores[at]!
  let next = -0x80000000
  for (let y = 1; y < size; y++) {
    const score = scores[at + y]!
    if (score > top) {
      next = top
      top = score
      best = y
    } else if (score > next) next = score
  }
  near[0] = best
  if (next < top - most[best]!) return 1
  let count = 0
  for (let y = 0; y < size; y++) if (scores[at + y]! + gains[best * size + y]! >= top) near[count++] = y
  return count
}

function rangeOf(weights: Int32Array): number {
  return Math.max(...weights) - Math.min(...weights)
}
