import { oneEdit, type Thing } from './thing.ts'

/** Shorter words are too often one letter off another. */
const LEAST = 6
/** Longer words are no surnames, and all their strings with a letter left out would take the square of their length. */
const MOST = 40

/** Finds whose surname a word misspells by one letter: words that are one edit apart share a string with a letter left out. */
export class Misspellings {
  readonly #things = new Map<string, [string, Thing][]>()

  add(surname: string, thing: Thing): void {
    for (const key of keys(surname)) {
      const things = this.#things.get(key)
      if (things === undefined) this.#things.set(key, [[surname, thing]])
      else things.push([surname, thing])
    }
  }

  /** The one who bears such a surname beside a first name. */
  bearer(word: string): Thing | undefined {
    for (const key of keys(word)) {
      for (const [surname, thing] of this.#things.get(key) ?? [])
        if (thing.fullest.words.length > 1 && surname[0] === word[0] && oneEdit(surname, word)) return thing
    }
    return undefined
  }
}

function keys(word: string): string[] {
  if (word.length < LEAST || word.length > MOST) return []
  return [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))]
}
