import type { TextDocument } from '../../document/document.ts'
import { keyOf } from '../keys/key.ts'
import { memo } from '../keys/memo.ts'
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
  document: TextDocument,
): Thing[] {
  const known = new Known(document.lang)
  const shorts = new Map<string, Thing>()
  const thingOf = new Map<Mention, Thing>()
  const isShort = ({ words, acronym }: Mention) => acronym !== undefined || words.length === 1

  mentions.forEach((mention, i) => {
    if (isShort(mention)) return
    const thing = known.meet(mention, types[i]!, undefined)
    thingOf.set(mention, thing)
    for (const short of shortFormsOf(mention, types[i]!)) if (!shorts.has(short)) shorts.set(short, thing)
  })
  for (const thing of known.things) thing.last = -1
  mentions.forEach((mention, i) => {
    const long = thingOf.get(mention)
    if (long !== undefined) {
      long.last = mention.index
      return
    }
    const { acronym, form } = mention
    const full =
      acronym === undefined
        ? undefined
        : (thingOf.get(besideOf(mentions, i, document.text)!) ?? shorts.get(`^${acronym}`))
    thingOf.set(mention, known.meet(mention, types[i]!, full ?? shorts.get(`${types[i]!}\0${form}`)))
  })
  return known.things
}

/** The things met so far, by key. */
class Known {
  readonly things: Thing[] = []
  readonly #lang: TextDocument['lang']
  readonly #byKey = new Map<string, Thing[]>()
  readonly #nations = new Map<Thing, string>()

  constructor(lang: TextDocument['lang']) {
    this.#lang = lang
  }

  /** The thing that a mention is of: one of its key, or else `full`, or else a new one. */
  meet(mention: Mention, type: string, full: Thing | undefined): Thing {
    const key = keyOf(mention.name, type, this.#lang)
    const name = key === undefined ? mention.form : (key.stem ?? key.key)
    // a proper word may be a town's and a club's name; of several words, or of common ones, it is one thing's
    const typeless = key?.known === true || key?.stem !== undefined || name.includes('-')
    const at = typeless ? name : `${type}\0${name}`
    const nation = key?.nation
    const same = this.#byKey.get(at) ?? []
    let thing = this.#latest(same, nation)
    if (thing === undefined) {
      thing = full ?? new Thing(mention, type)
      if (full === undefined) this.things.push(thing)
      this.#byKey.set(at, [...same, thing])
    }
    if (nation !== undefined) this.#nations.set(thing, nation)
    thing.add(mention)
    thing.last = mention.index
    return thing
  }

  /** Of things with one key the one mentioned last, if it is not known to be another state's. */
  #latest(things: readonly Thing[], nation: string | undefined): Thing | undefined {
    let best: Thing | undefined
    for (const thing of things) {
      const its = this.#nations.get(thing)
      if (nation !== undefined && its !== undefined && its !== nation) continue
      if (best === undefined || thing.last > best.last) best = thing
    }
    return best
  }
}

/** The large letters that words begin with. */
const capitalsOf = memo((name) => (name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join('').toLowerCase())

/** In words: all beginnings of a line of capitals that was taken for one name would take the square of its length. */
const LONGEST = 24

/** By what a longer name may be known: its initials, and an organisation's first words. */
function shortFormsOf({ name, words }: Mention, type: string): string[] {
  const { small, words: common, things } = keyTable()
  const large = words.filter((word) => !small.has(word))
  const initials = [large, words].map((list) => `^${list.map((word) => word[0]).join('')}`)
  const short = [...initials, `^${capitalsOf(name)}`].filter((letters) => letters.length > 2)
  if (type !== 'ORGANIZATION') return short
  let telling = false
  for (let length = 1; length < Math.min(words.length, LONGEST); length++) {
    const word = words[length - 1]!
    telling ||= !common.has(word) && !small.has(word) && !things.has(word)
    if (telling) short.push(`${type}\0${words.slice(0, length).join(' ')}`)
  }
  return short
}

/** What an acronym in brackets stands behind, or what stands in brackets behind an acronym. */
function besideOf(mentions: readonly Mention[], at: number, text: string): Mention | undefined {
  const mention = mentions[at]!
  const opens = (a: Mention, b: Mention) =>
    a.type === b.type &&
    b.start - a.end < 4 &&
    /^\s?\($/.test(text.slice(a.end, b.start)) &&
    text[b.end] === ')'
  const before = mentions[at - 1]
  const after = mentions[at + 1]
  if (before !== undefined && opens(before, mention)) return before
  return after !== undefined && opens(mention, after) ? after : undefined
}
