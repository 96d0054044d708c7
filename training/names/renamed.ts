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
      .filter(
        (p) =>
          p.class === kind &&
          p.level >= level &&
          SHAPE[kind]!.test(p.phrase) &&
          !/[^a-zà-öø-ÿčšžćłńğı' -]/.test(p.phrase),
      )
      .map((p) => p.phrase)
  const pick = (list: readonly string[]): string => {
    const one = list[Math.floor(next() * list.length)]!
    if (next() > 0.33 || one.includes(' ')) return capitalised(one)
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

const SHAPE: Readonly<Record<string, RegExp>> = {
  surname: /^\p{L}{4,}$/u,
  first: /^\p{L}{4,}$/u,
  town: /^\p{L}{4,}(?: \p{L}{3,}){0,2}$|^(?:st|la|el|al|new|san|los|las|rio|fort) \p{L}{4,}$/u,
}

function capitalised(name: string): string {
  return name
    .replace(/\p{L}+/gu, (word) =>
      /^(?:of|de|du|des|sur|la|le|les|del|da|do|di|und|the|upon|en)$/.test(word)
        ? word
        : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .replace(/^\p{L}/u, (letter) => letter.toUpperCase())
}

/**
 * A text with other people in it, other towns where `isTown` tells a name for one, and other organisations as `organization`
 * gives them: the same name is replaced by the same throughout. What surrounds them stays, and so does what two annotators
 * read differently.
 */
export function renamed(
  { id, text, names, others }: AnnotatedText,
  by: Namer,
  isTown: (name: string) => boolean,
  organization: (name: string) => string = (name) => name,
): AnnotatedText {
  const words = new Map<string, string>()
  const replaced = (written: string, make: (written: string) => string): string => {
    const known = words.get(written) ?? make(written)
    words.set(written, known)
    return known
  }
  const rename = (written: string, type: NameType): string => {
    if (type === 'LOCATION' && isTown(written)) return replaced(written, by.town)
    if (type === 'ORGANIZATION') return replaced(written, organization)
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
  const key = ({ start, end, type }: AnnotatedText['names'][number]) => `${start} ${end} ${type}`
  const second = new Set((others ?? names).map(key))
  let out = ''
  let at = 0
  const changes: { end: number; growth: number }[] = []
  for (const name of names) {
    if (!second.has(key(name))) continue
    const written = rename(text.slice(name.start, name.end), name.type)
    out += text.slice(at, name.start) + written
    at = name.end
    changes.push({ end: name.end, growth: written.length - (name.end - name.start) })
  }
  const moved = (offset: number): number =>
    changes.reduce((sum, { end, growth }) => (end <= offset ? sum + growth : sum), offset)
  const shifted = (all: AnnotatedText['names']): AnnotatedText['names'] =>
    all.map(({ start, end, type }) => ({ start: moved(start), end: moved(end), type }))
  return {
    id,
    text: out + text.slice(at),
    names: shifted(names),
    ...(others === undefined ? {} : { others: shifted(others) }),
  }
}
