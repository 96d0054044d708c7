import type { Entity } from '../../entities/entity.ts'
import type { Gender } from '../../language/speaker-words.ts'
import type { NounKind } from '../words/nouns.ts'
import type { Words } from '../words/words.ts'
import { genderOfFirstName } from './gender.ts'

/** Someone or something that an article speaks of and that may speak in it. */
export interface Referent {
  /** The fullest name, or the first description. */
  name: string
  /** False for one known by a description alone. */
  readonly named: boolean
  kind: NounKind
  plural: boolean
  /** Two people named together: `Ann and Tom`. */
  readonly pair?: true
  gender?: Gender | undefined
  /** False where only a first name shows it. */
  genderSure: boolean
  /** `Entity.id` */
  entity?: string | undefined
  /** Nouns that describe it: boss, president. */
  readonly roles: Set<string>
  /** Other words of its descriptions: Sunderland, European. */
  readonly traits: Set<string>
  mentions: number
  /** It has spoken: a country that has is as good as a body. */
  spoke: boolean
  /** The word of the last mention, its sentence, and whether it was a subject. */
  last: number
  sentence: number
  subject: boolean
}

/** A name as it stands in the text. */
export interface Occurrence {
  /** Its words without titles, in the text’s own case. */
  readonly parts: readonly string[]
  readonly entity?: Entity | undefined
  readonly gender?: Gender | undefined
  /** A person by what stands before it: a title, an office. */
  readonly person: boolean
  /** A body by what it starts with: `administration Trump`, which is found by its whole name alone. */
  readonly body?: true
}

const KIND_OF_TYPE: Record<string, NounKind> = {
  PERSON: 'person',
  ORGANIZATION: 'group',
  LOCATION: 'place',
}

const ACRONYM = /^\p{Lu}{2,}$/u

/** Who is in an article, by name. */
export class Cast {
  readonly #byName = new Map<string, Referent>()
  readonly #byPart = new Map<string, Referent[]>()
  readonly #byEntity = new Map<string, Referent>()
  readonly #words: Words
  /** Bodies by the initials of their names, when all are read. */
  #byInitials: ReadonlyMap<string, ReadonlySet<Referent>> | undefined

  constructor(words: Words) {
    this.#words = words
  }

  /** The one of exactly that name, in any case. */
  called(name: string): Referent | undefined {
    return this.#byName.get(name.toLowerCase())
  }

  /** The one that a name in the text stands for; a new one if no other fits. */
  meet(occurrence: Occurrence): Referent {
    const { parts, entity, gender } = occurrence
    const found = this.#find(occurrence)
    const referent = found ?? this.#add(parts.join(' '))
    const kind = entity === undefined ? undefined : KIND_OF_TYPE[entity.type]
    if (referent.kind === 'unknown')
      referent.kind = occurrence.person ? 'person' : (kind ?? this.#guess(parts))
    if (entity !== undefined && kind !== undefined) {
      referent.entity ??= entity.id
      this.#byEntity.set(entity.id, referent)
    }
    if (parts.length > referent.name.split(' ').length) this.#rename(referent, parts)
    if (gender !== undefined) {
      referent.gender = gender
      referent.genderSure = true
    } else if (
      referent.gender === undefined &&
      parts.length > 1 &&
      referent.kind !== 'group' &&
      referent.kind !== 'place'
    )
      referent.gender = genderOfFirstName(parts[0]!, this.#words.lexicon)
    return referent
  }

  /**
   * The one body whose name starts with the one word that `referent` is called by: Amnesty, of Amnesty International. Asked
   * when all names are read, as only then it is sure that Trump, of the Trump Organization, has no first name.
   */
  unabbreviated(referent: Referent): Referent | undefined {
    if (ACRONYM.test(referent.name) && referent.name.length > 2) return this.#spelledOut(referent)
    const first = referent.name.toLowerCase()
    if (first.includes(' ') || referent.kind === 'place') return undefined
    const bodies = (this.#byPart.get(first) ?? []).filter(
      ({ kind, name }) => kind === 'group' && name.toLowerCase().startsWith(`${first} `),
    )
    return bodies.length === 1 ? bodies[0] : undefined
  }

  /** The one body whose initials an acronym is: WMO, of World Meteorological Organization. */
  #spelledOut({ name, kind }: Referent): Referent | undefined {
    if (kind === 'person') return undefined
    this.#byInitials ??= this.#initials()
    const bodies = this.#byInitials.get(name)
    return bodies?.size === 1 ? [...bodies][0] : undefined
  }

  #initials(): Map<string, Set<Referent>> {
    const found = new Map<string, Set<Referent>>()
    for (const referent of this.#byName.values()) {
      if (referent.kind === 'person') continue
      for (const initials of initialsOf(referent.name))
        found.set(initials, (found.get(initials) ?? new Set()).add(referent))
    }
    return found
  }

  #find({ parts, entity, gender, body }: Occurrence): Referent | undefined {
    const lower = parts.map((part) => part.toLowerCase())
    const exact = this.#byName.get(lower.join(' '))
    if (exact !== undefined || body) return exact
    const last = lower.at(-1)!
    const fits = (r: Referent) => gender === undefined || !r.genderSure || r.gender === gender
    if (lower.length === 1) {
      const bearers = (this.#byPart.get(last) ?? []).filter((r) => fits(r) && bears(r, last))
      return (
        latest(bearers) ?? this.#linked(entity, parts) ?? (last.length > 5 ? this.#almost(last) : undefined)
      )
    }
    const sharing = (this.#byPart.get(last) ?? []).filter((r) => {
      const theirs = r.name.toLowerCase().split(' ')
      if (theirs.at(-1) !== last || !fits(r)) return false
      return theirs.length === 1 ? r.kind !== 'place' : theirs[0] === lower[0] && r.kind !== 'place'
    })
    return latest(sharing) ?? this.#linked(entity, parts)
  }

  /** The one that entity linking says: NATO and its full name; but `ANC Members of Parliament` are not the ANC. */
  #linked(entity: Entity | undefined, parts: readonly string[]): Referent | undefined {
    const linked = entity === undefined ? undefined : this.#byEntity.get(entity.id)
    const theirs = linked?.name.split(' ') ?? []
    const part = theirs[0] === parts[0] && theirs.length !== parts.length && ACRONYM.test(parts[0]!)
    // Hubert Burda is not Burda Media
    const other = entity?.type === 'PERSON' && linked?.kind === 'group'
    return part || other ? undefined : linked
  }

  /** A person whose surname is one letter off: newspapers misspell. */
  #almost(part: string): Referent | undefined {
    for (const [other, referents] of this.#byPart) {
      if (Math.abs(other.length - part.length) > 1 || !oneEdit(other, part)) continue
      const bearer = referents.find((r) => r.kind === 'person' && r.name.toLowerCase().endsWith(` ${other}`))
      if (bearer !== undefined) return bearer
    }
    return undefined
  }

  #add(name: string): Referent {
    const referent = newReferent(name, true)
    this.#index(referent)
    return referent
  }

  #rename(referent: Referent, parts: readonly string[]): void {
    referent.name = parts.join(' ')
    this.#index(referent)
  }

  #index(referent: Referent): void {
    const name = referent.name.toLowerCase()
    this.#byName.set(name, referent)
    for (const part of name.split(' ')) {
      const bearers = this.#byPart.get(part)
      if (bearers === undefined) this.#byPart.set(part, [referent])
      else if (!bearers.includes(referent)) bearers.push(referent)
    }
  }

  /** What a name that no model has typed looks like. */
  #guess(parts: readonly string[]): NounKind {
    const { lexicon } = this.#words
    if (parts.some((part) => lexicon.groups.has(part.toLowerCase()) || ACRONYM.test(part))) return 'group'
    return 'unknown'
  }
}

/** The initials of the words with capitals, and of all words of three letters and more. */
function initialsOf(name: string): string[] {
  const words = name.split(/[\s’'-]+/)
  if (words.length < 3) return []
  const initials = (some: readonly string[]) => some.map((word) => word[0]!.toUpperCase()).join('')
  return [
    initials(words.filter((word) => /^\p{Lu}/u.test(word))),
    initials(words.filter(({ length }) => length > 2)),
  ]
}

/** One that is not met before. */
export function newReferent(name: string, named: boolean): Referent {
  return {
    name,
    named,
    kind: 'unknown',
    plural: false,
    genderSure: false,
    roles: new Set(),
    traits: new Set(),
    spoke: false,
    mentions: 0,
    last: -1,
    sentence: -1,
    subject: false,
  }
}

/** Whether one word of a name can stand for its bearer: a surname; of people a first name too. */
function bears(referent: Referent, part: string): boolean {
  const parts = referent.name.toLowerCase().split(' ')
  if (parts.at(-1) === part) return true
  if (referent.kind === 'group' || referent.kind === 'place') return false
  return parts[0] === part || parts.slice(1).includes(part)
}

function latest(referents: readonly Referent[]): Referent | undefined {
  let best: Referent | undefined
  for (const referent of referents) if (best === undefined || referent.last > best.last) best = referent
  return best
}

/** Whether one insertion, deletion or substitution makes `a` of `b`. */
function oneEdit(a: string, b: string): boolean {
  let i = 0
  while (i < a.length && i < b.length && a[i] === b[i]) i++
  const [x, y] = [a.slice(i), b.slice(i)]
  return x.slice(1) === y || y.slice(1) === x || x.slice(1) === y.slice(1)
}
