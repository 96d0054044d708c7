// Words cut into nested clusters by their vectors: a coarse cluster, one of its parts, one of the part's parts.

/** Word vectors, the `i`-th at `[i * dimensions, (i + 1) * dimensions)`. */
export interface Vectors {
  readonly words: readonly string[]
  readonly dimensions: number
  readonly values: Float32Array
}

const ROUNDS = 12

/**
 * Spherical k-means, level by level: `branching[0]` clusters, each cut into `branching[1]` and so on. Returns for each
 * word the number of its finest cluster; divide by the product of the last branchings for a coarser one. Deterministic.
 */
export function nestedClusters(vectors: Vectors, branching: readonly number[]): Uint32Array {
  const { dimensions } = vectors
  const values = normalised(vectors)
  const codes = new Uint32Array(vectors.words.length)
  let parts: Uint32Array[] = [Uint32Array.from(codes.keys())]
  for (const k of branching) {
    parts = parts.flatMap((members) => {
      const assigned = kMeans(values, dimensions, members, k)
      members.forEach((word, i) => {
        codes[word] = codes[word]! * k + assigned[i]!
      })
      return Array.from({ length: k }, (_, c) => members.filter((_, i) => assigned[i] === c))
    })
  }
  return codes
}

/** Unit vectors, less their common mean, which says nothing about any word. */
function normalised({ words, dimensions, values }: Vectors): Float32Array {
  const mean = new Float64Array(dimensions)
  values.forEach((v, i) => {
    mean[i % dimensions]! += v / words.length
  })
  const out = values.map((v, i) => v - mean[i % dimensions]!)
  for (let w = 0; w < words.length; w++) scaleToUnit(out.subarray(w * dimensions, (w + 1) * dimensions))
  return out
}

function scaleToUnit(vector: Float32Array | Float64Array): void {
  let sum = 0
  for (const v of vector) sum += v * v
  const length = Math.sqrt(sum)
  if (length > 0) for (let i = 0; i < vector.length; i++) vector[i]! /= length
}

/** The cluster, 0 to k - 1, of each member. The first centres are members spread evenly over the list. */
function kMeans(values: Float32Array, dimensions: number, members: Uint32Array, k: number): Uint16Array {
  const assigned = new Uint16Array(members.length)
  if (members.length === 0) return assigned
  const centres = Array.from({ length: k }, (_, c) => {
    const at = members[Math.floor((c * members.length) / k)]! * dimensions
    return Float32Array.from(values.subarray(at, at + dimensions))
  })
  for (let round = 0; round < ROUNDS; round++) {
    const sums = centres.map(() => new Float64Array(dimensions))
    members.forEach((word, i) => {
      const at = word * dimensions
      let best = 0
      let top = Number.NEGATIVE_INFINITY
      for (let c = 0; c < k; c++) {
        const centre = centres[c]!
        let dot = 0
        for (let d = 0; d < dimensions; d++) dot += centre[d]! * values[at + d]!
        if (dot > top) {
          top = dot
          best = c
        }
      }
      assigned[i] = best
      const sum = sums[best]!
      for (let d = 0; d < dimensions; d++) sum[d]! += values[at + d]!
    })
    sums.forEach((sum, c) => {
      scaleToUnit(sum)
      centres[c]!.set(sum)
    })
  }
  return assigned
}
