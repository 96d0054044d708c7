import type { NameType } from '../../src/entities/names/labels.ts'
import { random } from '../../src/tagger/train/random.ts'
import type { AnnotatedText } from './annotated.ts'
import type { Phrase } from './gazetteer.ts'

/** Makes up names that no list knows, of the parts of those that it does. */
export interface Namer {
  /** A surname; a first name; a town. */
  surname(): string
  first(): string
  town(): string
}

/** Names from the gazetteer, one in three put together from two. */
export function namer(phrases: readonly Phrase[], seed: number): Namer {
  const next = random(seed)
  const of = (kind: string, level: number): string[] =>
    phrases
      .filter((p) => p.class === kind && p.level >= level && /^\p{L}{4,}$/u.test(p.phrase))
      .map((p) => p.phrase)
  const pick = (list: readonly string[]): string => {
    const one = list[Math.floor(next() * list.length)]!
    if (next() > 0.33) return capitalised(one)
    const other = list[Math.floor(next() * list.length)]!
    return capitalised(one.slice(0, Math.ceil(one.length / 2)) + other.slice(Math.floor(other.length / 2)))
  }
  const lists = { surname: of('surname', 2), first: of('first', 2), town: of('town', 2) }
  return {
    surname: () => pick(lists.surname),
    first: () => pick(lists.first),
    town: () => pick(lists.town),
  }
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/**
 * A text with other people in it, and other towns where `isTown` tells a name for one: the same name is replaced by the
 * same throughout. What surrounds them stays. A text that two annotators read differently is left as it is.
 */
export function renamed(text: AnnotatedText, by: Namer, isTown: (name: string) => boolean): AnnotatedText {
  if (text.others !== undefined && JSON.stringify(text.others) !== JSON.stringify(text.names)) return text
  const words = new Map<string, string>()
  const replaced = (written: string, make: () => string): string => {
    const known = words.get(written) ?? make()
    words.set(written, known)
    return known
  }
  const rename = (written: string, type: NameType): string => {
    if (type === 'LOCATION' && isTown(written)) return replaced(written, by.town)
    if (type !== 'PERSON') return written
    const parts = written.split(' ')
    return parts
      .map((part, i) =>
        /^\p{Lu}\p{Ll}{2,}$/u.test(part)
          ? replaced(part, i === parts.length - 1 ? by.surname : by.first)
          : part,
      )
      .join(' ')
  }
  let out = ''
  let at = 0
  const names: AnnotatedText['names'][number][] = []
  for (const { start, end, type } of text.names) {
    out += text.text.slice(at, start)
    const name = rename(text.text.slice(start, end), type)
    names.push({ start: out.length, end: out.length + name.length, type })
    out += name
    at = end
  }
  return { id: text.id, text: out + text.text.slice(at), names }
}
