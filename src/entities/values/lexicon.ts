import type { Sense, ValueWords } from '../../language/value-words.ts'
import { DIGIT, kindOf, LOWER, SPACE, UPPER } from '../../text/chars.ts'
import type { Senses } from './lexeme.ts'
import { compilePatterns, type Pattern } from './pattern.ts'

/** A word in the trie of phrases. Children are keyed by what stands between the words and the next word. */
interface Node {
  senses?: Senses
  /** Meanings of the phrase written just so, with capitals. */
  exact?: Map<string, Senses>
  next?: Map<string, Node>
}

/** A phrase that was found at a place of a text. */
export interface Phrase {
  readonly end: number
  readonly senses: Senses
}

/** Senses that say something only behind another lexeme. */
const LINKS: ReadonlySet<string> = new Set<Sense>([
  'article',
  'and',
  'or',
  'to',
  'of',
  'the',
  'ratio',
  'old',
  'ago',
  'later',
  'meridiem',
  'zone',
  'era',
  'subunit',
  'minuteMark',
  'oclock',
  'magnitude',
  'century',
  'inches',
])

/** A language's words for values, ready to be looked up in a text. */
export class Lexicon {
  readonly words: ValueWords
  readonly patterns: ReadonlyMap<string, readonly Pattern[]>
  readonly #root = new Map<string, Node>()
  /** Which hashes the first words of phrases have: spares nearly all other words a look-up. */
  readonly #openings = new Uint8Array(1 << 14)
  /** Senses of which some entry consists wholly of links. */
  readonly #links = new WeakMap<Senses, boolean>()

  constructor(words: ValueWords) {
    this.words = words
    this.patterns = compilePatterns(words.patterns)
    for (const [sense, table] of Object.entries(words.words)) {
      for (const [phrase, worth] of Object.entries(table)) this.#add(phrase, sense as Sense, worth)
    }
    for (const node of this.#root.values()) settle(node)
  }

  /** Does the phrase say something only behind another lexeme? */
  isLink(senses: Senses): boolean {
    let link = this.#links.get(senses)
    if (link === undefined) {
      link = Object.keys(senses).every((sense) => LINKS.has(sense))
      this.#links.set(senses, link)
    }
    return link
  }

  /** The longest phrase that starts with the word or sign `[start, end)` of `text`. */
  match(text: string, start: number, end: number): Phrase | undefined {
    if (this.#openings[hash(text, start, end)] === 0) return undefined
    let node = this.#root.get(text.slice(start, end).toLowerCase())
    let found: Phrase | undefined
    for (let at = end; node !== undefined; ) {
      const senses = node.exact?.get(exactForm(text.slice(start, at), node.exact)) ?? node.senses
      if (senses !== undefined) found = { end: at, senses }
      const { next } = node
      if (next === undefined) break
      const from = endOfGap(text, at)
      const to = endOfWord(text, from)
      const mark = at
      node = next.get(normalGap(text, at, from) + text.slice(from, to).toLowerCase())
      at = to
      if (node === undefined && from > mark) {
        // A phrase may end in a mark: `p.m.`, `d'`.
        const last = next.get(normalGap(text, mark, mark + 1))
        const meant = last?.exact?.get(text.slice(start, mark + 1)) ?? last?.senses
        if (meant !== undefined) found = { end: mark + 1, senses: meant }
      }
    }
    return found
  }

  #add(phrase: string, sense: Sense, worth: number | string): void {
    const key = phrase.toLowerCase()
    let at = endOfWord(key, 0)
    this.#openings[hash(key, 0, at)] = 1
    let node = child(this.#root, key.slice(0, at))
    while (at < key.length) {
      const from = endOfGap(key, at)
      const to = endOfWord(key, from)
      node.next ??= new Map()
      node = child(node.next, normalGap(key, at, from) + key.slice(from, to))
      at = to
    }
    if (phrase === key) node.senses = { ...node.senses, [sense]: worth }
    else {
      node.exact ??= new Map()
      node.exact.set(phrase, { ...node.exact.get(phrase), [sense]: worth })
    }
  }
}

function child(map: Map<string, Node>, key: string): Node {
  let node = map.get(key)
  if (node === undefined) {
    node = {}
    map.set(key, node)
  }
  return node
}

/** Gives the phrases written just so what the same phrase means in any case. */
function settle(node: Node): void {
  if (node.exact !== undefined) {
    for (const [form, senses] of node.exact) node.exact.set(form, { ...node.senses, ...senses })
  }
  if (node.next !== undefined) for (const next of node.next.values()) settle(next)
}

function exactForm(written: string, forms: ReadonlyMap<string, Senses>): string {
  if (forms.has(written)) return written
  if (written === written.toUpperCase() && written.length > 2) {
    for (const form of forms.keys()) if (form.toUpperCase() === written) return form
  }
  return written
}

/** The same for small and capital letters. */
function hash(text: string, start: number, end: number): number {
  let code = 0
  for (let i = start; i < end; i++) code = Math.imul(code, 31) + (text.charCodeAt(i) | 32)
  return (code ^ (code >>> 14)) & 0x3fff
}

/** The end of the run of letters or of digits at `at`, or of the one sign there. */
export function endOfWord(text: string, at: number): number {
  if (at >= text.length) return at
  const kind = kindOf(text.charCodeAt(at))
  let to = at + 1
  if (kind === UPPER || kind === LOWER) {
    while (to < text.length) {
      const next = kindOf(text.charCodeAt(to))
      if (next !== UPPER && next !== LOWER) break
      to++
    }
  } else if (kind === DIGIT) while (to < text.length && kindOf(text.charCodeAt(to)) === DIGIT) to++
  return to
}

/** Phrases hold at most three signs and spaces between two words: `av. J.-C.`. */
function endOfGap(text: string, at: number): number {
  let to = at
  while (to < text.length && to < at + 3 && isGap(text.charCodeAt(to))) to++
  return to
}

function isGap(code: number): boolean {
  return (
    code === 0x2e ||
    code === 0x2d ||
    code === 0x27 ||
    code === 0x2019 ||
    code === 0x2f ||
    code === 0x2010 ||
    code === 0x2011 ||
    (code !== 0x0a && code !== 0x0d && kindOf(code) === SPACE)
  )
}

function normalGap(text: string, from: number, to: number): string {
  if (from === to) return ''
  if (to === from + 1) {
    const code = text.charCodeAt(from)
    if (code === 0x20 || code === 0x2d || code === 0x27 || code === 0x2e || code === 0x2f) return text[from]!
  }
  return text.slice(from, to).replace(/\s+/g, ' ').replace(/’/g, "'").replace(/[‐‑]/g, '-')
}
