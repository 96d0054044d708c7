import { sound } from '../keys/sound.ts'
import type { Mention } from './mention.ts'

/** What mentions are of. */
export class Thing {
  readonly type: string
  /** The fullest mention. */
  fullest: Mention
  readonly mentions: Mention[] = []
  /** Where it was last mentioned, while mentions are walked in text order. */
  last = -1

  constructor(first: Mention, type: string) {
    this.type = type
    this.fullest = first
  }

  add(mention: Mention): void {
    this.mentions.push(mention)
    if (fuller(mention, this.fullest)) this.fullest = mention
  }

  get surname(): string {
    return this.fullest.words.at(-1)!
  }
}

/** More words, or else more letters beside initials; of two alike the one in ordinary case, then the earlier. */
function fuller(a: Mention, b: Mention): boolean {
  if ((a.acronym === undefined) !== (b.acronym === undefined)) return a.acronym === undefined
  if (a.words.length !== b.words.length) return a.words.length > b.words.length
  if (a.form.length !== b.form.length && a.form !== b.form && a.words.length > 1)
    return a.form.length > b.form.length
  return isShouted(b.name) && !isShouted(a.name)
}

const isShouted = (name: string) => name === name.toUpperCase()

/** Whether two full names can be one person's: `V. Putin` and `Vladimir Putin`, `Vladamir` and `Vladimir`. */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a[0]!, b[0]!]
  if (!sameWord(a.at(-1)!, b.at(-1)!)) return false
  if (x.length === 1 || y.length === 1) return x[0] === y[0]
  return sameWord(x, y)
}

/** One word twice, but for a letter or for how it is transliterated. */
export function sameWord(a: string, b: string): boolean {
  return a === b || sound(a) === sound(b) || (Math.min(a.length, b.length) > 4 && oneEdit(a, b))
}

/** Whether one insertion, deletion, substitution or exchange of neighbours makes `a` of `b`. */
export function oneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && i < b.length && a[i] === b[i]) i++
  const [x, y] = [a.slice(i), b.slice(i)]
  return (
    x.slice(1) === y ||
    y.slice(1) === x ||
    x.slice(1) === y.slice(1) ||
    (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2))
  )
}
