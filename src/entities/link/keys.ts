import type { Lang } from '../../text/lang.ts'
import { type Key, keyOf } from '../keys/key.ts'
import type { Thing } from './thing.ts'

/** The key of each thing; things that have one code become one. */
export function keysOf(things: readonly Thing[], lang: Lang): Map<Thing, string> {
  const found = new Map<Thing, Key>()
  const coded = new Map<string, Thing>()
  const nations = new Map<string, Set<string>>()
  for (const thing of things) {
    const key = keyOfThing(thing, lang)
    if (key === undefined) continue
    const same = key.known ? coded.get(key.key) : undefined
    if (same !== undefined) {
      // one person, say, whom a finder once took for a place
      for (const mention of thing.mentions) same.add(mention)
      thing.mentions.length = 0
      continue
    }
    if (key.known) coded.set(key.key, thing)
    found.set(thing, key)
    if (key.nation !== undefined) nations.set(key.key, (nations.get(key.key) ?? new Set()).add(key.nation))
  }
  const keys = new Map<Thing, string>()
  for (const [thing, { key, nation, stem }] of found) {
    // the state is told only where a document speaks of the same body of two
    const told = key === stem && nation !== undefined && nations.get(key)!.size > 1
    keys.set(thing, told ? `${key}-${nation}` : key)
  }
  return keys
}

/** From its fullest name, or from an acronym that the table knows. */
function keyOfThing({ type, fullest, mentions }: Thing, lang: Lang): Key | undefined {
  const key = keyOf(type === 'PERSON' ? fullest.form : fullest.name, type, lang)
  if (key?.known === true) return key
  for (const { acronym, name } of mentions) {
    const other = acronym === undefined ? undefined : keyOf(name, type, lang)
    if (other?.known === true) return other
  }
  return key
}
