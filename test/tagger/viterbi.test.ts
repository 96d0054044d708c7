import fc from 'fast-check'
import { expect, test } from 'vitest'
import { certaintyOf } from '../../src/tagger/certainty.ts'
import { chainOf } from '../../src/tagger/chain.ts'
import { FORBIDDEN, type Model } from '../../src/tagger/model.ts'
import { packedWidth, unpack } from '../../src/tagger/packed.ts'
import { Viterbi } from '../../src/tagger/viterbi.ts'

const LABELS = ['B', 'I', 'O']
const SIZE = LABELS.length
const LENGTH = 6
const WIDTH = packedWidth(SIZE)
const weights = (length: number, most: number) =>
  fc.array(fc.integer({ min: -most, max: most }), { minLength: length, maxLength: length })

/** Every path of LENGTH labels in which I stands behind B or I. */
const PATHS = Array.from({ length: SIZE ** LENGTH }, (_, n) =>
  Array.from({ length: LENGTH }, (_, i) => Math.floor(n / SIZE ** i) % SIZE),
).filter((path) => path.every((y, i) => LABELS[y] !== 'I' || (i > 0 && LABELS[path[i - 1]!] !== 'O')))

/** Two labels in an integer, as the labeller adds them up. */
function packed(scores: readonly number[]): Int32Array {
  const out = new Int32Array(LENGTH * WIDTH)
  scores.forEach((score, k) => {
    const [i, y] = [Math.floor(k / SIZE), k % SIZE]
    out[i * WIDTH + (y >>> 1)]! += y & 1 ? score * 0x10000 : score
  })
  return out
}

test('what is packed comes out again', () => {
  fc.assert(
    fc.property(weights(SIZE * LENGTH, 32_000), (scores) => {
      const out = new Int32Array(SIZE * LENGTH)
      for (let i = 0; i < LENGTH; i++) unpack(packed(scores), i * WIDTH, SIZE, out, i * SIZE)
      expect([...out]).toEqual(scores)
    }),
  )
})

test('no other path scores higher than the one found where spans may be', () => {
  fc.assert(
    fc.property(weights(SIZE * (SIZE + 2), 60), weights(SIZE * LENGTH, 150), (drawn, scores) => {
      const transitions = Int32Array.from(drawn)
      transitions[2 * SIZE + 1] = FORBIDDEN // I behind O
      transitions[SIZE * SIZE + 1] = FORBIDDEN // I as the first
      const model: Model = {
        features: 'test',
        labels: LABELS,
        scale: 0.02,
        transitions,
        hashes: new Uint32Array(0),
        starts: new Uint32Array(1),
        entryLabels: new Uint8Array(0),
        entryWeights: new Int8Array(0),
        sections: {},
      }
      const chain = chainOf(model)
      const total = (path: ArrayLike<number>) => {
        let sum = chain.first[path[0]!]! + chain.last[path[LENGTH - 1]!]!
        for (let i = 0; i < LENGTH; i++) {
          sum += scores[i * SIZE + path[i]!]!
          if (i > 0) sum += chain.dense[path[i - 1]! * SIZE + path[i]!]!
        }
        return sum
      }
      const sums = packed(scores)
      const found = new Viterbi(chain, WIDTH).path(sums, certaintyOf(sums, WIDTH, chain))
      expect(total(found)).toBe(Math.max(...PATHS.map(total)))
    }),
  )
})
