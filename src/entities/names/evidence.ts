import type { Labelling } from '../../tagger/labelling.ts'
import { NAME_TYPES } from './labels.ts'
import type { NameDocument } from './sequence.ts'
import { isCapital, type NameWord } from './words.ts'

/** Of each label of a model: the place of its type among NAME_TYPES plus one, 0 for `O`. */
export function typesOf(labels: readonly string[]): Uint8Array {
  return Uint8Array.from(labels, (label) => NAME_TYPES.indexOf(label.slice(2) as never) + 1)
}

const KINDS = NAME_TYPES.length + 1

/**
 * For each token what the labellings of a first pass say of the same word elsewhere in the document: 0 where the word
 * stands once or is not capitalised, else one plus its likeliest type, how sure that is and how often it was seen.
 */
export function evidenceOf(
  { described, sentences }: NameDocument,
  labellings: readonly Labelling[],
  types: Uint8Array,
): Int32Array {
  const counts = new Map<number, number>()
  for (const word of described)
    if (isNameLike(word)) counts.set(word.lower, (counts.get(word.lower) ?? 0) + 1)
  const sums = new Map<number, Float64Array>()
  const own = new Map<number, Float64Array>()
  labellings.forEach((labelling, s) => {
    const from = sentences[s]!
    for (let i = from; i < sentences[s + 1]!; i++) {
      const word = described[i]!
      if (!isNameLike(word) || counts.get(word.lower) === 1) continue
      const shares = new Float64Array(KINDS)
      for (let y = 0; y < types.length; y++) shares[types[y]!]! += labelling.marginal(i - from, y)
      own.set(i, shares)
      const sum = sums.get(word.lower)
      if (sum === undefined) sums.set(word.lower, shares.slice())
      else for (let k = 0; k < KINDS; k++) sum[k]! += shares[k]!
    }
  })
  const codes = new Int32Array(described.length)
  for (const [i, shares] of own) {
    const { lower } = described[i]!
    codes[i] = codeOf(sums.get(lower)!, shares, counts.get(lower)! - 1)
  }
  return codes
}

function codeOf(sums: Float64Array, own: Float64Array, others: number): number {
  let best = 0
  for (let k = 1; k < KINDS; k++) if (sums[k]! - own[k]! > sums[best]! - own[best]!) best = k
  const share = (sums[best]! - own[best]!) / others
  const sure = share > 0.95 ? 3 : share > 0.8 ? 2 : share > 0.5 ? 1 : 0
  const often = others > 3 ? 2 : others > 1 ? 1 : 0
  return 1 + best * 16 + sure * 4 + often
}

function isNameLike(word: NameWord): boolean {
  return word.length > 1 && isCapital(word)
}
