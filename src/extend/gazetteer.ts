import type { TextDocument } from '../document/document.ts'
import type { Extraction, Extractor } from '../entities/extractor.ts'
import type { Lang } from '../text/lang.ts'

/** A list of names and what they are. */
export interface GazetteerOptions {
  /** The extractor’s name. */
  readonly name: string
  /** The type of what it finds. */
  readonly type: string
  /** Names; or each name with its other forms: a match then carries the name as its `value`. */
  readonly entries: Iterable<string> | Record<string, string[]>
  /** Only documents in this language; without it, all. */
  readonly lang?: Lang
  /** Whether capitals do not matter; false by default. */
  readonly ignoreCase?: boolean
}

/** A word of an entry and what may follow it. */
interface Node {
  readonly next: Map<string, Node>
  /** Set where an entry ends here. */
  entry?: { readonly value?: string }
}

const WORDS = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu

/**
 * An extractor that finds the names of a list, whole words only, the longest first; any white space between words will do.
 * Time grows with the text, whatever the length of the list.
 *
 * @throws RangeError for an entry without a word.
 * @example
 * ```ts
 * const weapons = gazetteer({ name: 'weapons', type: 'WEAPON', entries: { Javelin: ['FGM-148'], 'T-72': [] } })
 * createPipeline().with(weapons).read('A Javelin hit the T-72.').entities.map((entity) => entity.text)
 * // ['Javelin', 'T-72']
 * ```
 */
export function gazetteer(options: GazetteerOptions): Extractor {
  const { name, type, entries, lang, ignoreCase = false } = options
  const fold = (word: string) => (ignoreCase ? word.toLowerCase() : word)
  const root: Node = { next: new Map() }

  const add = (form: string, value?: string) => {
    const words = form.match(WORDS)
    if (words === null)
      throw new RangeError(`gazetteer ${name}: an entry needs a word, got ${JSON.stringify(form)}`)
    let node = root
    for (const word of words) {
      const next: Node = node.next.get(fold(word)) ?? { next: new Map() }
      node.next.set(fold(word), next)
      node = next
    }
    node.entry ??= value === undefined ? {} : { value }
  }
  if (Symbol.iterator in entries) for (const form of entries as Iterable<string>) add(form)
  else
    for (const [value, forms] of Object.entries(entries))
      for (const form of [value, ...forms]) add(form, value)

  return {
    name,
    *extract(document: TextDocument): Generator<Extraction> {
      if (lang !== undefined && document.lang !== lang) return
      const words = [...document.text.matchAll(WORDS)]
      for (let first = 0; first < words.length; first++) {
        let node: Node | undefined = root
        let last = -1
        let entry: Node['entry']
        for (let i = first; i < words.length && node !== undefined; i++) {
          node = node.next.get(fold(words[i]![0]))
          if (node?.entry !== undefined) [last, entry] = [i, node.entry]
        }
        if (last < 0) continue
        const start = words[first]!.index
        const end = words[last]!.index + words[last]![0].length
        yield { start, end, type, ...entry }
        first = last
      }
    },
  }
}
