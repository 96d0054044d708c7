import type { Labelling } from '../../tagger/labelling.ts'
import { NAME_TYPES } from './labels.ts'
import { isCapital, type NameDocument, type NameWord } from './words.ts'

/**
 * Of each label the number of its type, 0 for `O`. Our own types always have the same numbers; then come, of `all` the labels
 * of the finished model, the others in order.
 */
export function typesOf(labels: readonly string[], all = labels): Uint8Array {
  const others = all.filter((label) => label !== 'O').map((label) => label.slice(2))
  const types: readonly string[] = [...new Set<string>([...NAME_TYPES, ...others.sort()])]
  return Uint8Array.from(labels, (label) => types.indexOf(label.slice(2)) + 1)
}

/**
 * For each token what the labellings of a first pass say of the same word elsewhere in the document: 0 where the word
 * stands once or is not capitalised, else one plus its likeliest type, how sure that is and how often it was seen.
 */
export function evidenceOf(
  { described, sentences }: NameDocument,
  labellings: readonly Labelling[],
  types: Uint8Array,
): Int32Array {
  const kinds = types.reduce((most, type) => Math.max(most, type + 1), 0)
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
      const shares = new Float64Array(kinds)
      for (let y = 0; y < types.length; y++) shares[types[y]!]! += labelling.marginal(i - from, y)
      own.set(i, shares)
      const sum = sums.get(word.lower)
      if (sum === undefined) sums.set(word.lower, shares.slice())
      else for (let k = 0; k < kinds; k++) sum[k]! += shares[k]!
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
  for (let k = 1; k < sums.length; k++) if (sums[k]! - own[k]! > sums[best]! - own[best]!) best = k
  const share = (sums[best]! - own[best]!) / others
  const sure = share > 0.95 ? 3 : share > 0.8 ? 2 : share > 0.5 ? 1 : 0
  const often = others > 3 ? 2 : others > 1 ? 1 : 0
  return 1 + best * 16 + sure * 4 + often
}

function isNameLike(word: NameWord): boolean {
  return word.length > 1 && isCapital(word)
}
