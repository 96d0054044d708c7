/** Words that lose their last vowel before another, by what is left of them: `l’ami`, `lorsqu’il`. */
export const ELISIONS: ReadonlySet<string> = new Set(
  'l d j m t s n c ç y qu jusqu lorsqu puisqu quoiqu quelqu'.split(' '),
)

/** What makes one word with an elision before it, by that elision. Between apostrophe and a non-letter, lower case. */
export const ONE_WORD: ReadonlyMap<string, readonly string[]> = new Map([
  ['l', ['on']],
  ['c', ['est-à-dire']],
  ['quelqu', ['un', 'une']],
])
