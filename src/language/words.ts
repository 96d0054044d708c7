/** The words of a list written with spaces between them; `_` stands for a space within one. */
export function wordList(list: string): string[] {
  return list
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '))
}

/** The same as a set. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(wordList(list).filter((word) => word !== ''))
}
