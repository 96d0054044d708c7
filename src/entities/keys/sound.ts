// How a name sounds, roughly: what French and English make of one Russian, Ukrainian or Arabic name is written the same.

import { memo } from './memo.ts'

/**
 * Spellings of one sound, in the order in which they are replaced. Names that were never transliterated are spelt alike in
 * both languages, so that one table does for both: a table for each would take apart `Charles` and `Charles`.
 */
const SPELLINGS: readonly [RegExp, string][] = [
  [/x/g, 'ks'],
  [/sch|tch|ch|sh|cz|sz/g, 'x'],
  [/x[tx]*x/g, 'x'],
  [/dzh|dj|zh/g, 'j'],
  [/ph/g, 'f'],
  [/gu(?=[eiy])/g, 'g'],
  [/ck|qu|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/eau|au/g, 'o'],
  [/(?<=.)h|^h(?=[aeiouy])/g, ''],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/y/g, 'i'],
  [/^i(?=e)/, ''],
  [/(?<=[aeou])i(?=e)/g, ''],
  [/[ei]+/g, 'i'],
  [/[ou]+/g, 'u'],
  [/(?<=[aiu])i/g, ''],
  [/(.)\1+/g, '$1'],
  [/(?<=[^aiu])ri?$/, 'ir'],
  [/i$(?<=[^aiu].*[^aiu]i)/, ''],
  [/f$/, 'v'],
]

/**
 * A folded word by its sound: consonants that are written differently made one, three classes of vowels.
 *
 * @example sound('poutine') === sound('putin') && sound('khrouchtchev') === sound('khrushchev') // true
 */
export const sound: (word: string) => string = memo((word) => {
  let heard = word
  for (const [spelling, letter] of SPELLINGS) heard = heard.replace(spelling, letter)
  return heard === '' ? word : heard
})
