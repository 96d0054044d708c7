import type { SpeakerWords } from '../../language/speaker-words.ts'
import type { Entity } from '../entity.ts'
import { acronymOf, foldWords } from '../keys/fold.ts'
import { memo } from '../keys/memo.ts'

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

/** What a mention's text alone tells. */
const written = memo((text) => {
  const name = text.replace(POSSESSIVE, '').replace(/\s+/g, ' ')
  const folded = foldWords(name)
  const words = folded.length > 0 ? folded : [name.toLowerCase()] // signs alone
  return { name, words, form: words.join(' '), acronym: acronymOf(name) }
})

/** Reads a named entity. */
export function readMention(
  { start, end, type, text }: Pick<Entity, 'start' | 'end' | 'type' | 'text'>,
  index: number,
  titles: SpeakerWords['titles'],
): Mention {
  const { name, words: all, form: whole, acronym } = written(text)
  let titled = 0
  if (type === 'PERSON')
    while (titled < all.length - 1 && (titles.has(all[titled]!) || titles.has(`${all[titled]!}.`))) titled++
  const words = titled === 0 ? all : all.slice(titled)
  return { index, start, end, type, name, words, form: titled === 0 ? whole : words.join(' '), acronym }
}
