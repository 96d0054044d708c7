import { columnsOf } from '../../document/columns.ts'
import type { TextDocument } from '../../document/document.ts'
import type { Bound } from '../../language/value-words.ts'
import type { Entity, EntityValue } from '../entity.ts'
import { keysOf } from './keys.ts'
import { type Mention, readMention } from './mention.ts'
import { linkOthers } from './others.ts'
import { linkPersons } from './persons.ts'
import type { Thing } from './thing.ts'
import { settleTypes } from './types.ts'

/** Types that name things; the others are worth their value, or themselves. */
const NAMED: ReadonlySet<string> = new Set(['PERSON', 'ORGANIZATION', 'LOCATION', 'MISC'])

/** An extraction and the name of its extractor. */
export interface Found {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly score?: number | undefined
  readonly value?: unknown
  readonly bound?: Bound | undefined
  readonly extractor: string
}

/** An entity whose optional fields come one by one: to spread objects into it takes longer than all of linking. */
type Building = { -readonly [Field in keyof Entity]: Entity[Field] }

/** Gives mentions of one thing one id, its fullest name and its key. The time is linear in the number of mentions. */
export function link(document: TextDocument, found: readonly Found[]): Entity[] {
  const { titles } = columnsOf(document).language.speakers
  const texts = found.map(({ start, end }) => document.text.slice(start, end))
  const mentions: Mention[] = []
  found.forEach(({ start, end, type }, index) => {
    if (NAMED.has(type)) mentions.push(readMention({ start, end, type, text: texts[index]! }, index, titles))
  })
  const things = linkMentions(mentions, document)
  const keys = keysOf(things, document.lang)
  const thingOf = new Map<number, Thing>()
  for (const thing of things) for (const { index } of thing.mentions) thingOf.set(index, thing)

  const ids = new Map<Thing | string, string>()
  return found.map(({ start, end, type, score = 1, value, bound, extractor }, index) => {
    const text = texts[index]!
    const thing = thingOf.get(index)
    const same = thing ?? `${type}\0${value === undefined ? text.toLowerCase() : JSON.stringify(value)}`
    const id = ids.get(same) ?? `e${ids.size + 1}`
    ids.set(same, id)
    const key = thing && keys.get(thing)
    const name = thing?.fullest.name ?? text
    const entity: Building = { start, end, text, type, score, id, name, extractor }
    if (key !== undefined) entity.key = key
    if (value !== undefined) entity.value = value as EntityValue
    if (bound !== undefined) entity.bound = bound
    return entity
  })
}

function linkMentions(mentions: readonly Mention[], document: TextDocument): Thing[] {
  const types = settleTypes(mentions)
  const isPerson = (_: unknown, i: number) => types[i] === 'PERSON'
  const isOther = (_: unknown, i: number) => types[i] !== 'PERSON'
  return [
    ...linkPersons(mentions.filter(isPerson)),
    ...linkOthers(mentions.filter(isOther), types.filter(isOther), document),
  ]
}
