import type { TextDocument } from '../../document/document.ts'
import type { Key } from '../keys/key.ts'
import { keyOf } from '../keys/key.ts'
import { keyTable } from '../keys/table.ts'
import type { Mention } from './mention.ts'
import { Thing } from './thing.ts'

/**
 * What mentions of places, organisations and other things are of: one key is one thing, an acronym joins what it is the
 * initials of or stands in brackets behind, an organisation's first words join its full name.
 */
export function linkOthers(
  mentions: readonly Mention[],
  types: readonly string[],
  { text, lang }: TextDocument,
): Thing[] {
  const things: Thing[] = []
  const byKey = new Map<string, Thing[]>()
  const byShort = new Map<string, Thing>()
  const keys = new Map<string, Key | undefined>()
  const nations = new Map<Thing, string>()
  const of = new Map<Mention, Thing>()

  const keyFor = ({ name }: Mention, type: string): Key | undefined => {
    const at = `${type}\0${name}`
    if (!keys.has(at)) keys.set(at, keyOf(name, type, lang))
    return keys.get(at)
  }

  const join = (mention: Mention, type: string, short: Thing | undefined): void => {
    const key = keyFor(mention, type)
    const at = key === undefined ? mention.form : key.known ? key.key : `${type}\0${key.stem ?? key.key}`
    const nation = key?.nation
    const same = byKey.get(at) ?? []
    let thing: Thing | undefined
    for (const other of same) {
      const its = nations.get(other)
      if (nation !== undefined && its !== undefined && its !== nation) continue
      if (thing === undefined || other.last > thing.last) thing = other
    }
    if (thing === undefined) {
      thing = short
      if (thing === undefined) {
        thing = new Thing(mention, type)
        things.push(thing)
      }
      byKey.set(at, [...same, thing])
    }
    if (nation !== undefined) nations.set(thing, nation)
    thing.add(mention)
    thing.last = mention.index
    of.set(mention, thing)
  }

  const isShort = ({ words, acronym }: Mention) => acronym !== undefined || words.length === 1
  mentions.forEach((mention, i) => {
    if (isShort(mention)) return
    join(mention, types[i]!, undefined)
    for (const short of shortFormsOf(mention, types[i]!))
      if (!byShort.has(short)) byShort.set(short, of.get(mention)!)
  })
  for (const thing of things) thing.last = -1
  mentions.forEach((mention, i) => {
    const type = types[i]!
    if (!isShort(mention)) {
      of.get(mention)!.last = mention.index
      return
    }
    const { acronym, form } = mention
    const expanded =
      acronym === undefined
        ? undefined
        : (beside(mention, mentions, i, text, of) ?? byShort.get(`^${acronym}`))
    join(mention, type, expanded ?? byShort.get(`${type}\0${form}`))
  })
  return things
}

/** By what a longer name may be known: its initials, and an organisation's first words. */
function shortFormsOf({ name, words }: Mention, type: string): string[] {
  const { small, words: common, things } = keyTable()
  const large = words.filter((word) => !small.has(word))
  const initials = [large, words].map((list) => `^${list.map((word) => word[0]).join('')}`)
  const capitals = `^${(name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join('').toLowerCase()}`
  const short = [...initials, capitals].filter((letters) => letters.length > 2)
  if (type !== 'ORGANIZATION') return short
  for (let length = 1; length < words.length; length++) {
    const start = words.slice(0, length)
    if (start.some((word) => !common.has(word) && !small.has(word) && !things.has(word)))
      short.push(`${type}\0${start.join(' ')}`)
  }
  return short
}

/** What an acronym in brackets stands behind, or what stands in brackets behind an acronym. */
function beside(
  mention: Mention,
  mentions: readonly Mention[],
  at: number,
  text: string,
  of: ReadonlyMap<Mention, Thing>,
): Thing | undefined {
  const before = mentions[at - 1]
  const after = mentions[at + 1]
  const opens = (a: Mention, b: Mention) =>
    a.type === b.type && b.start - a.end < 4 && /^\s?\($/.test(text.slice(a.end, b.start))
  if (before !== undefined && opens(before, mention) && text[mention.end] === ')') return of.get(before)
  if (after !== undefined && opens(mention, after) && text[after.end] === ')') return of.get(after)
  return undefined
}
