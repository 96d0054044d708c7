import { expect, test } from 'vitest'
import type { FeatureSet, Sequence } from '../../src/tagger/features.ts'
import { hashText, mix } from '../../src/tagger/hash.ts'
import { Labeller } from '../../src/tagger/labeller.ts'
import { decodeModel, encodeModel } from '../../src/tagger/model.ts'
import { train } from '../../src/tagger/train/train.ts'

const features: FeatureSet<number, Sequence> = {
  version: 'test-1',
  offsets: [-1, 0],
  describe: (word) => hashText(word),
  word: (hash, _offset, out) => out.add(hash),
  context: (words, i, _sequence, out) => out.add(mix(words[i]!, words[i - 1] ?? 0)),
}

const TAGGED = [
  'Ada/B lives/O in/O Paris/L',
  'Bob/B lives/O in/O London/L',
  'in/O Paris/L Ada/B sings/O',
  'London/L calls/O Bob/B',
]
const examples = TAGGED.map((line) => {
  const pairs = line.split(' ').map((pair) => pair.split('/'))
  return { sequence: { words: pairs.map(([word]) => word!) }, labels: pairs.map(([, label]) => label!) }
})
const options = { epochs: 30, minCount: 1, l1: 0.01, seed: 7 }
const model = train(examples, features, options)
const label = (labeller: Labeller<number, Sequence>, text: string) =>
  [...labeller.label({ words: text.split(' ') }).path].map((y) => labeller.labels[y]).join('')

test('labels what it was shown, and new sentences of the same words', () => {
  const labeller = new Labeller(model, features)
  for (const { sequence, labels } of examples)
    expect(label(labeller, sequence.words.join(' '))).toBe(labels.join(''))
  expect(label(labeller, 'Ada calls in London')).toBe('BOOL')
  expect(labeller.label({ words: [] }).path).toHaveLength(0)
})

test('the probabilities of all labels of a position sum to one', () => {
  const labelling = new Labeller(model, features).label({ words: ['Ada', 'sings', 'in', 'Rome'] })
  for (let i = 0; i < 4; i++) {
    const sum = model.labels.reduce((p, _, y) => p + labelling.probability(i, i + 1, [y]), 0)
    expect(sum).toBeCloseTo(1, 9)
  }
  expect(labelling.probability(0, 4)).toBeLessThanOrEqual(labelling.probability(0, 2))
})

test('labels that may not follow each other never do', () => {
  const legal = (a?: string, b?: string) => !(a === 'O' && b === 'L')
  const labeller = new Labeller(train(examples.slice(3), features, { ...options, legal }), features)
  expect(label(labeller, 'in London in London calls')).not.toContain('OL')
})

test('where a corpus does not say, any of the given labels may be right', () => {
  const open = { sequence: { words: ['Ada', 'in', 'Paris'] }, labels: [['B', 'O'], 'O', ['L', 'O']] }
  expect(label(new Labeller(train([...examples, open], features, options), features), 'Ada in Paris')).toBe(
    'BOL',
  )
})

test('a domain in whose style the model is to label wins over another', () => {
  const shout = { sequence: { words: ['Ada', 'sings'] }, labels: ['O', 'O'], domain: 'other' }
  const here = { sequence: { words: ['Ada', 'sings'] }, labels: ['B', 'O'], domain: 'news' }
  const both = [shout, here, shout, here, shout, here]
  for (const [style, expected] of [['news', 'BO'] as const, ['other', 'OO'] as const])
    expect(label(new Labeller(train(both, features, { ...options, style }), features), 'Ada sings')).toBe(
      expected,
    )
})

test('of several runs, each with the examples in another order, the weights are averaged', () => {
  const weights = (seed: number, runs: number) =>
    Array.from(train(examples, features, { ...options, seed, runs }).transitions)
  const [first, second, both] = [weights(1, 1), weights(2, 1), weights(1, 2)]
  expect(first).not.toEqual(second)
  both.forEach((weight, k) => {
    expect(Math.abs(weight - (first[k]! + second[k]!) / 2)).toBeLessThanOrEqual(1)
  })
})

test('training twice gives the same file, and reading it the same model', () => {
  const bytes = encodeModel({ ...model, sections: { words: Uint8Array.of(1, 2, 3) } })
  expect(
    encodeModel({ ...train(examples, features, options), sections: { words: Uint8Array.of(1, 2, 3) } }),
  ).toEqual(bytes)
  expect(encodeModel(decodeModel(bytes))).toEqual(bytes)
})

test('a foreign, damaged or truncated file and another feature version are refused with the reason', () => {
  const bytes = encodeModel(model)
  const damaged = bytes.slice()
  damaged[bytes.length - 3]! ^= 1
  const newer = bytes.slice()
  newer[4] = 9
  expect(() => decodeModel(new TextEncoder().encode('{"a": "json file"}'))).toThrow(/not a quotidien model/)
  expect(() => decodeModel(new Uint8Array(0))).toThrow(/not a quotidien model/)
  expect(() => decodeModel(damaged)).toThrow(/damaged/)
  expect(() => decodeModel(bytes.slice(0, -5))).toThrow(/damaged|cut short/)
  expect(() => decodeModel(newer)).toThrow(/format 9/)
  expect(() => new Labeller(model, { ...features, version: 'test-2' })).toThrow(/test-1/)
})

test('examples that make no sense are refused', () => {
  expect(() => train([], features)).toThrow(TypeError)
  expect(() => train([{ sequence: { words: ['a', 'b'] }, labels: ['O'] }], features)).toThrow(RangeError)
  expect(() => train(examples, features, { style: 'nowhere' })).toThrow(/nowhere/)
})
