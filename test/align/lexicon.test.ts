import { expect, test } from 'vitest'
import { type CountedPairs, decodePairs, encodePairs } from '../../src/align/lexicon/file.ts'
import { createLexicon, type Lexicon, reverse } from '../../src/align/lexicon/lexicon.ts'

const PAIRS: CountedPairs = {
  source: ['cat', 'dog', 'été'],
  target: ['chat', 'chien', 'ete'],
  sourceCounts: Float32Array.of(10, 5, 0),
  targetCounts: Float32Array.of(8, 6, 0),
  starts: Uint32Array.of(0, 2, 3, 4),
  targets: Uint32Array.of(0, 1, 1, 2),
  counts: Float32Array.of(8, 1, 5, 2),
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const FILE = base64(encodePairs(PAIRS))

/** `cat>chat 0.80 0.89` */
function written({ source, target, starts, targets, forward, backward }: Lexicon): string[] {
  const names = [...target.ids.keys()]
  return [...source.ids].flatMap(([term, s]) =>
    Array.from(targets.slice(starts[s], starts[s + 1]), (t, k) => {
      const at = starts[s]! + k
      return `${term}>${names[t]} ${forward[at]!.toFixed(2)} ${backward[at]!.toFixed(2)}`
    }),
  )
}

test('a file gives back its terms and, nearly, its counts', () => {
  const read = decodePairs(FILE)
  expect(read.source).toEqual(PAIRS.source)
  expect(read.target).toEqual(PAIRS.target)
  expect([...read.targets]).toEqual([...PAIRS.targets])
  read.counts.forEach((count, i) => {
    expect(Math.abs(count / PAIRS.counts[i]! - 1)).toBeLessThan(0.05)
  })
})

test('a lexicon tells probabilities both ways, with doubt about what was seen little', () => {
  expect(written(createLexicon(FILE))).toEqual([
    'cat>chat 0.80 0.89',
    'cat>chien 0.10 0.14',
    'dog>chien 0.83 0.71',
    'été>ete 0.67 0.67',
  ])
})

test('a lexicon of two files adds up what they say of one pair', () => {
  expect(written(createLexicon(FILE, FILE))[0]).toBe('cat>chat 0.84 0.94')
})

test('a lexicon reads from the other side too, and back', () => {
  const lexicon = createLexicon(FILE)
  expect(written(reverse(lexicon))).toContain('chat>cat 0.89 0.80')
  expect(written(reverse(reverse(lexicon)))).toEqual(written(lexicon))
})

test('a foreign or damaged file says what is wrong with it', () => {
  expect(() => decodePairs(btoa('hello, this is no lexicon'))).toThrow('QTDL')
  const damaged = encodePairs(PAIRS)
  damaged[20]! ^= 1
  expect(() => decodePairs(base64(damaged))).toThrow('checksum')
})
