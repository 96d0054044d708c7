import { sound } from '../keys/sound.ts'
import type { Mention } from './mention.ts'
import { Misspellings } from './misspellings.ts'
import { samePerson, sameWord, Thing } from './thing.ts'

/** Who the mentions of people are of: full names first, then surnames and first names by who bears them. */
export function linkPersons(mentions: readonly Mention[]): Thing[] {
  const things: Thing[] = []
  const bySurname = new Index()
  const byFirst = new Index()
  const byMiddle = new Index()
  const spelling = new Misspellings()

  const begin = (mention: Mention): Thing => {
    const thing = new Thing(mention, 'PERSON')
    things.push(thing)
    const { words } = mention
    bySurname.add(words.at(-1)!, thing)
    spelling.add(words.at(-1)!, thing)
    if (words.length > 1) byFirst.add(words[0]!, thing)
    for (const word of words.slice(1, -1)) byMiddle.add(word, thing)
    return thing
  }

  const byForm = new Map<string, Thing>()
  for (const mention of mentions) {
    const { words, form } = mention
    if (words.length < 2) continue
    const known = byForm.get(form)
    const thing =
      known ??
      bySurname.get(words.at(-1)!).find(({ fullest }) => fits(fullest.words, words)) ??
      byFirst.get(words[0]!).find(({ fullest }) => samePerson(fullest.words, words)) ??
      begin(mention)
    byForm.set(form, thing)
  }

  // who is called by a first name goes on being so, though another comes who bears it as a surname
  const called = new Map<string, Thing>()
  const bearer = (word: string): Thing | undefined => {
    const surnames = bySurname.get(word)
    const firsts = byFirst.get(word)
    const met = (thing: Thing) => thing.last >= 0
    const before = called.get(word) ?? latest(surnames.filter(met)) ?? latest(firsts.filter(met))
    const found = before ?? surnames[0] ?? firsts[0] ?? latest(byMiddle.get(word)) ?? spelling.bearer(word)
    if (found !== undefined && firsts.includes(found)) called.set(word, found)
    return found
  }
  for (const mention of mentions) {
    const { words, form } = mention
    const thing = words.length > 1 ? byForm.get(form)! : (bearer(words[0] ?? form) ?? begin(mention))
    thing.add(mention)
    thing.last = mention.index
  }
  return things
}

/** One person by a full name and one that is longer, has an initial or is spelt a little differently. */
function fits(a: readonly string[], b: readonly string[]): boolean {
  if (samePerson(a, b)) return true
  const [long, short] = a.length > b.length ? [a, b] : [b, a]
  return (
    short.length > 1 &&
    short.length < long.length &&
    short.every((word, i) => sameWord(word, long.at(i - short.length)!))
  )
}

/** Of those who bear a name the one mentioned last, or else the first to come. */
function latest(bearers: readonly Thing[]): Thing | undefined {
  let best = bearers[0]
  for (const bearer of bearers) if (bearer.last > best!.last) best = bearer
  return best
}

/** More people of one name no article tells of; a limit keeps the time linear in any text. */
const MOST = 32

/** Things by the sound of a word of their names. */
class Index {
  readonly #bySound = new Map<string, Thing[]>()

  add(word: string, thing: Thing): void {
    const heard = sound(word)
    const things = this.#bySound.get(heard)
    if (things === undefined) this.#bySound.set(heard, [thing])
    else if (things.length < MOST) things.push(thing)
  }

  get(word: string): readonly Thing[] {
    return this.#bySound.get(sound(word)) ?? []
  }
}
