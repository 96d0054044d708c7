import type { SpeakerWords } from '../../language/speaker-words.ts'
import type { Entity } from '../entity.ts'
import { acronymOf, foldWords } from '../keys/fold.ts'

/** A name as it stands in the text. */
export interface Mention {
  /** Its place among the entities. */
  readonly index: number
  readonly start: number
  readonly end: number
  readonly type: string
  /** As written, without a possessive. */
  readonly name: string
  /** Folded, without the titles that a finder may have left in front of a person. */
  readonly words: readonly string[]
  /** The words in one string. */
  readonly form: string
  /** Its letters if it is one. */
  readonly acronym: string | undefined
}

const POSSESSIVE = /['’‘`]s?$/i

/** Reads a named entity. */
export function readMention(
  entity: Pick<Entity, 'start' | 'end' | 'type' | 'text'>,
  index: number,
  titles: SpeakerWords['titles'],
): Mention {
  const { start, end, type, text } = entity
  const name = text.replace(POSSESSIVE, '').replace(/\s+/g, ' ')
  let words: readonly string[] = foldWords(name)
  if (type === 'PERSON') {
    let titled = 0
    while (titled < words.length - 1 && (titles.has(words[titled]!) || titles.has(`${words[titled]!}.`)))
      titled++
    words = words.slice(titled)
  }
  if (words.length === 0) words = [name.toLowerCase()] // signs alone
  return { index, start, end, type, name, words, form: words.join(' '), acronym: acronymOf(name) }
}
