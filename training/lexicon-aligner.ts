/** Sentence pairs as word numbers, each with the weight of its corpus. */
export interface Bitext {
  readonly source: readonly Int32Array[]
  readonly target: readonly Int32Array[]
  readonly weight: Float32Array
  readonly sourceWords: number
  readonly targetWords: number
}

/** Word pairs and how often they were aligned, fractions added up. */
export interface AlignedPairs {
  readonly source: Int32Array
  readonly target: Int32Array
  readonly count: Float32Array
}

/** Probability that a word has no counterpart. */
const EMPTY = 0.08
/** How fast a pair's probability falls with its distance from the sentences' diagonal. */
const TENSION = 4
const ROUNDS = 7
/** In the last rounds the two directions must agree: the product of their posteriors counts. */
const AGREEING = 4

/**
 * Aligns the words of sentence pairs: IBM Model 1 both ways, with the diagonal prior of fast_align (Dyer et al. 2013)
 * and joint training of the two directions (Liang et al. 2006).
 */
export function alignWords(bitext: Bitext): AlignedPairs {
  const { source, target, cells } = numberPairs(bitext)
  const pairs = source.length
  const model: Model = {
    forward: new Float32Array(pairs).fill(1),
    backward: new Float32Array(pairs).fill(1),
    emptyTarget: new Float64Array(bitext.targetWords).fill(1),
    emptySource: new Float64Array(bitext.sourceWords).fill(1),
  }
  let count = new Float32Array(pairs)
  for (let round = 0; round < ROUNDS; round++) {
    const agree = round >= ROUNDS - AGREEING
    const forward = new Float32Array(pairs)
    const backward = agree ? forward : new Float32Array(pairs)
    const emptyTarget = new Float64Array(bitext.targetWords)
    const emptySource = new Float64Array(bitext.sourceWords)
    const posterior = createPosteriors(model, round > 0)
    let at = 0
    for (let k = 0; k < bitext.source.length; k++) {
      const s = bitext.source[k]!
      const t = bitext.target[k]!
      const weight = bitext.weight[k]!
      const size = s.length * t.length
      const { there, back } = posterior(s, t, cells.subarray(at, at + size), weight, emptyTarget, emptySource)
      for (let x = 0; x < size; x++) {
        const pair = cells[at + x]!
        if (agree) forward[pair]! += weight * there[x]! * back[x]!
        else {
          forward[pair]! += weight * there[x]!
          backward[pair]! += weight * back[x]!
        }
      }
      at += size
    }
    model.forward = normalise(forward, source, bitext.sourceWords)
    model.backward = normalise(backward, target, bitext.targetWords)
    model.emptyTarget = distribution(emptyTarget)
    model.emptySource = distribution(emptySource)
    count = forward
  }
  return { source, target, count }
}

interface Model {
  forward: Float32Array
  backward: Float32Array
  emptyTarget: Float64Array
  emptySource: Float64Array
}

/** The posteriors of a sentence pair's word pairs, cell (i, j) at `j * s.length + i`; counts the empty word on the way. */
function createPosteriors(model: Model, diagonal: boolean) {
  let there = new Float64Array(1 << 12)
  let back = new Float64Array(1 << 12)
  return (
    s: Int32Array,
    t: Int32Array,
    cells: Int32Array,
    weight: number,
    emptyTarget: Float64Array,
    emptySource: Float64Array,
  ) => {
    const n = s.length
    const m = t.length
    if (n * m > there.length) {
      there = new Float64Array(n * m * 2)
      back = new Float64Array(n * m * 2)
    }
    for (let j = 0; j < m; j++) {
      let sum = 0
      let prior = 0
      for (let i = 0; i < n; i++) {
        const near = diagonal ? Math.exp(-TENSION * Math.abs((i + 0.5) / n - (j + 0.5) / m)) : 1
        back[j * n + i] = near
        prior += near
        sum += there[j * n + i] = near * model.forward[cells[j * n + i]!]!
      }
      const empty = EMPTY * model.emptyTarget[t[j]!]!
      const total = (sum * (1 - EMPTY)) / prior + empty
      for (let i = 0; i < n; i++) there[j * n + i]! *= (1 - EMPTY) / prior / total
      emptyTarget[t[j]!]! += (weight * empty) / total
    }
    for (let i = 0; i < n; i++) {
      let sum = 0
      let prior = 0
      for (let j = 0; j < m; j++) {
        const near = back[j * n + i]!
        prior += near
        sum += back[j * n + i] = near * model.backward[cells[j * n + i]!]!
      }
      const empty = EMPTY * model.emptySource[s[i]!]!
      const total = (sum * (1 - EMPTY)) / prior + empty
      for (let j = 0; j < m; j++) back[j * n + i]! *= (1 - EMPTY) / prior / total
      emptySource[s[i]!]! += (weight * empty) / total
    }
    return { there, back }
  }
}

function normalise(counts: Float32Array, given: Int32Array, words: number): Float32Array {
  const totals = new Float64Array(words).fill(1e-9)
  given.forEach((word, pair) => {
    totals[word]! += counts[pair]!
  })
  return Float32Array.from(counts, (count, pair) => count / totals[given[pair]!]!)
}

function distribution(counts: Float64Array): Float64Array {
  const total = counts.reduce((sum, count) => sum + count, 0) + 0.01 * counts.length
  return Float64Array.from(counts, (count) => (count + 0.01) / total)
}

/** Numbers the word pairs that occur in a sentence pair; `cells` names each sentence pair's, cell by cell. */
function numberPairs(bitext: Bitext): { source: Int32Array; target: Int32Array; cells: Int32Array } {
  const size = bitext.source.reduce((sum, s, k) => sum + s.length * bitext.target[k]!.length, 0)
  const cells = new Int32Array(size)
  const table = new PairTable(bitext.targetWords)
  let at = 0
  bitext.source.forEach((s, k) => {
    for (const t of bitext.target[k]!) for (const word of s) cells[at++] = table.number(word, t)
  })
  return { ...table.pairs(), cells }
}

/** A hash table from word pairs to their numbers, in order of first sight. */
class PairTable {
  #keys = new Float64Array(1 << 20).fill(-1)
  #numbers = new Int32Array(1 << 20)
  #pairs: number[] = []
  readonly #width: number

  constructor(width: number) {
    this.#width = width
  }

  number(source: number, target: number): number {
    const key = source * this.#width + target
    let slot = this.#find(key)
    if (this.#keys[slot] !== -1) return this.#numbers[slot]!
    if (this.#pairs.length > this.#keys.length * 0.6) {
      this.#grow()
      slot = this.#find(key)
    }
    this.#keys[slot] = key
    this.#numbers[slot] = this.#pairs.length
    this.#pairs.push(key)
    return this.#pairs.length - 1
  }

  pairs(): { source: Int32Array; target: Int32Array } {
    return {
      source: Int32Array.from(this.#pairs, (key) => Math.floor(key / this.#width)),
      target: Int32Array.from(this.#pairs, (key) => key % this.#width),
    }
  }

  #find(key: number): number {
    const high = Math.floor(key / 65536)
    let hash = Math.imul(high, 0x9e3779b1) ^ Math.imul(key % 65536, 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    let slot = (hash ^ (hash >>> 13)) & (this.#keys.length - 1)
    while (this.#keys[slot] !== -1 && this.#keys[slot] !== key) slot = (slot + 1) & (this.#keys.length - 1)
    return slot
  }

  #grow(): void {
    this.#keys = new Float64Array(this.#keys.length * 2).fill(-1)
    this.#numbers = new Int32Array(this.#keys.length)
    this.#pairs.forEach((key, number) => {
      const slot = this.#find(key)
      this.#keys[slot] = key
      this.#numbers[slot] = number
    })
  }
}
