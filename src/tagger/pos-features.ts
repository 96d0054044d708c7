import type { FeatureSet, Hashes, Sequence } from './features.ts'
import { hashText, mix } from './hash.ts'
import type { FormTraits, PosLexicon } from './pos-lexicon.ts'

/** What the tagger knows of a word: hashes of its parts, and its traits. */
export interface PosWord {
  readonly form: number
  readonly lower: number
  readonly shape: number
  /** Of the last one to five letters; the third stands for the word's ending where pairs are looked at. */
  readonly endings: readonly number[]
  readonly ending: number
  readonly beginnings: readonly number[]
  readonly letters: Letters
  readonly traits: FormTraits
}

type Letters = 0 | 1 | 2
const SMALL: Letters = 0
const CAPITALISED: Letters = 1
const CAPITALS: Letters = 2

/** Features of a part-of-speech tagger for languages written with spaces and suffixes. */
export function posFeatures(lexicon: PosLexicon): FeatureSet<PosWord, Sequence> {
  return {
    version: 'pos-1',
    offsets: [-2, -1, 0, 1, 2],
    describe: (word) => describe(word, lexicon),
    word: addWord,
    context: addContext,
    sure: 4,
  }
}

/** A form as the lexicon and the weights know it: one apostrophe, every digit a 0. */
export function normalForm(word: string): string {
  return word.replace(/[’ʼ‘]/g, "'").replace(/\p{Nd}/gu, '0')
}

function describe(word: string, lexicon: PosLexicon): PosWord {
  const form = normalForm(word)
  const lower = form.toLowerCase()
  const shape = form
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}/gu, 'a')
    .replace(/(.)\1+/gu, '$1')
  const affixes = (longest: number, cut: (n: number) => number) =>
    Array.from({ length: Math.max(0, Math.min(longest, lower.length - 1)) }, (_, n) => cut(n + 1))
  const endings = affixes(5, (n) => hashText(lower, lower.length - n))
  const hash = hashText(lower)
  return {
    form: hashText(form),
    lower: hash,
    shape: hashText(shape),
    endings,
    ending: endings[2] ?? hash,
    beginnings: affixes(4, (n) => hashText(lower, 0, n)),
    letters: lettersOf(form, lower),
    traits: lexicon.traits(lower),
  }
}

function lettersOf(form: string, lower: string): Letters {
  if (form === lower) return SMALL
  return form.length > 1 && form === form.toUpperCase() ? CAPITALS : CAPITALISED
}

function addWord(word: PosWord, offset: number, out: Hashes): void {
  out.add(mix(word.lower, 1))
  out.add(mix(word.shape, 2))
  addTraits(word.traits, out)
  if (offset !== 0) {
    for (const ending of word.endings.slice(1, 3)) out.add(mix(ending, 3))
    return
  }
  out.add(mix(word.form, 4))
  for (const ending of word.endings) {
    out.add(mix(ending, 3))
    out.add(mix(mix(ending, word.letters), 5))
  }
  for (const beginning of word.beginnings) out.add(mix(beginning, 6))
}

function addTraits({ dictionary, first, second, cluster }: FormTraits, out: Hashes): void {
  out.add(mix(dictionary, 20))
  for (let bit = 1; bit <= dictionary; bit *= 2) if (dictionary & bit) out.add(mix(bit, 21))
  out.add(mix(first, 22))
  out.add(mix(first >> 3, 23))
  out.add(mix(second, 24))
  out.add(mix(mix(first >> 3, second), 25))
  out.add(mix(cluster, 26))
}

function addContext(words: readonly PosWord[], i: number, _: Sequence, out: Hashes): void {
  const word = words[i]!
  const before = i > 0 ? words[i - 1] : undefined
  const after = i + 1 < words.length ? words[i + 1] : undefined
  out.add(mix(mix(before?.lower ?? 0, word.lower), 30))
  out.add(mix(mix(word.lower, after?.lower ?? 0), 31))
  out.add(mix(mix(before?.ending ?? 0, word.ending), 32))
  out.add(mix(mix(word.ending, after?.ending ?? 0), 33))
}
