import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestDensePath, denseChain } from '../../src/tagger/dense.ts'

const SIZE = 3
const LENGTH = 5
const column = (length: number, most: number) =>
  fc.array(fc.integer({ min: -most, max: most }), { minLength: length, maxLength: length })

/** Every path of LENGTH labels. */
const PATHS = Array.from({ length: SIZE ** LENGTH }, (_, n) =>
  Array.from({ length: LENGTH }, (_, i) => Math.floor(n / SIZE ** i) % SIZE),
)

test('no other path scores higher than the one found', () => {
  fc.assert(
    fc.property(
      column(SIZE, 9),
      column(SIZE, 9),
      column(SIZE * SIZE, 9),
      column(SIZE * LENGTH, 40),
      (first, last, weights, scores) => {
        const total = (path: readonly number[]) =>
          path.reduce(
            (sum, y, i) => sum + scores[i * SIZE + y]! + (i > 0 ? weights[path[i - 1]! * SIZE + y]! : 0),
            0,
          ) +
          first[path[0]!]! +
          last[path.at(-1)!]!
        const chain = denseChain(Int32Array.from(first), Int32Array.from(last), Int32Array.from(weights))
        const found = bestDensePath(Int32Array.from(scores), LENGTH, chain)
        expect(total([...found])).toBe(Math.max(...PATHS.map(total)))
      },
    ),
  )
})
