import { withoutEndlessHosts } from './addresses.ts'
import { steadyWink } from './load.ts'

type Wink = ReturnType<ReturnType<typeof steadyWink>['winkNLP']>
/** What wink makes of a text. */
type WinkText = ReturnType<Wink['readDoc']>

interface Table {
  hash: Record<string, number>
  list: string[]
}

// Then a new instance, which takes 0.1 s, lets the memory of the old one go: some 20 MB, in thousands of articles.
const MOST_UNKNOWN_WORDS = 150_000
// Letters alone are one token wherever they stand, and may be remembered.
const LETTERS = /^[A-Za-z\u00c0-\u024f]+$/

/** What wink knows of its words by their numbers, the tags excepted that depend on what stands around them. */
interface Cache {
  value(lexeme: number): string
  posOf(lexeme: number): number
  mappedSpelling(lexeme: number): number
  normal(lexeme: number): number
  nox(expansion: number): number
  property(lexeme: number, name: string): number
  isMemberPOS(lexeme: number, tag: number): boolean
}

/** A text as wink holds it: four integers a token; and what is looked for in texts, one record for all of an instance. */
export interface RawText {
  readonly tokens: readonly number[]
  readonly cache: Cache
  readonly currPipe: { pos: boolean }
}

interface Model {
  core(): { features: { lexeme: Table; pos: { list: string[] } } }
  pos(): { machines: string[]; setter: (raw: RawText, ...rest: unknown[]) => void }
}

/** An instance of wink that reads every text as if it were its first. */
export interface WinkReader {
  readonly its: Wink['its']
  /** The names of its tags. */
  readonly tags: readonly string[]
  /** What finds patterns of tags, in JSON. */
  readonly machines: readonly string[]
  /** Tokens alone. */
  read(text: string): WinkText
  /** Tokens with tags; `onTokens` is given the text before they are set. */
  readTagged(text: string, onTokens?: (raw: RawText) => void): WinkText
}

let shared: WinkReader | undefined

/** The one reader of all who read English: an instance takes 0.1 s to make and 20 MB to keep. */
export function winkReader(): WinkReader {
  shared ??= createReader()
  return shared
}

/**
 * wink remembers each unknown word that it meets, for good, and looks new words up in that memory before it splits them: once
 * it has seen `year's’`, `year's` stays whole ever after. Its tokens would depend on what was read before, and its memory would
 * grow without end. So what a text taught it is forgotten, but for what cannot change an answer.
 */
function createReader(): WinkReader {
  const { winkNLP, model } = steadyWink()
  const own = model as Model
  let words: Table
  let known: number
  let tags: string[] = []
  let pipe: RawText['currPipe'] | undefined
  let watch: ((raw: RawText) => void) | undefined
  const observed = {
    ...own,
    core() {
      const core = own.core()
      words = core.features.lexeme
      known = words.list.length
      tags = core.features.pos.list
      return core
    },
    pos() {
      const pos = own.pos()
      const setter = (raw: RawText, ...rest: unknown[]) => {
        pipe = raw.currPipe
        watch?.(raw)
        pos.setter(raw, ...rest)
      }
      return { ...pos, setter }
    },
  }
  const create = () => {
    const wink = winkNLP(observed as typeof model, ['pos'])
    // What is looked for shows when a first text is tagged: from then on it is chosen text by text.
    wink.readDoc('')
    return wink
  }
  let wink = create()
  let unknown = 0
  const read = (text: string, tagged: boolean) => {
    if (unknown > MOST_UNKNOWN_WORDS) {
      wink = create()
      unknown = 0
    }
    pipe!.pos = tagged
    const { list, hash } = words
    const before = list.length
    const doc = wink.readDoc(withoutEndlessHosts(text))
    for (let i = before; i < list.length; i++) if (!LETTERS.test(list[i]!)) delete hash[list[i]!]
    unknown = list.length - known
    return doc
  }
  return {
    its: wink.its,
    tags,
    machines: own.pos().machines,
    read: (text) => read(text, false),
    readTagged(text, onTokens) {
      watch = onTokens
      const doc = read(text, true)
      watch = undefined
      return doc
    },
  }
}
