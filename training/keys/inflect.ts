/** English plurals and French feminines and plurals of demonyms. */
export function demonymsOf(english: readonly string[], french: readonly string[]): string[] {
  return [
    ...english.flatMap((word) =>
      /(?:sh|ese|ch|s|[cs]h(?:wo)?m[ae]n)$/.test(word) ? [word] : [word, `${word}s`],
    ),
    ...french.flatMap((word) => [word, feminineOf(word)]).flatMap((word) => [word, pluralOf(word)]),
  ]
}

/** French words and their plurals. */
export function frenchPlurals(words: readonly string[]): string[] {
  return words.flatMap((word) => [word, pluralOf(word)])
}

function feminineOf(word: string): string {
  if (word.endsWith('e')) return word
  if (/[iyé]en$/.test(word)) return `${word}ne`
  return /(?:ais|ois|ain|an|in|ol|and|ar|ard|é|i)$/.test(word) ? `${word}e` : word
}

function pluralOf(word: string): string {
  return /[sxz]$/.test(word) || word === '' ? word : `${word}s`
}
