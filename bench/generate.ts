import { type Article, articles } from '../corpus/index.ts'
import type { Lang } from '../src/index.ts'

/** A text made from the corpus: its paragraphs in another order, its names and numbers others. */
export interface SyntheticArticle {
  readonly id: string
  readonly lang: Lang
  readonly text: string
}

const PEOPLE = [
  'Vladimir Dubois',
  'Anna Petrova',
  'James Okafor',
  'Claire Martin',
  'Omar Haddad',
  'Lucy Chen',
]
const PLACES = ['Lyon', 'Odesa', 'Nairobi', 'Lima', 'Bristol', 'Hanoi', 'Quito', 'Leeds', 'Dakar', 'Nantes']

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** `count` articles made from the corpus, those in `lang` or all; the same for the same seed. */
export function* syntheticArticles(count: number, seed: number, lang?: Lang): Generator<SyntheticArticle> {
  const random = seeded(seed)
  const originals = articles.filter((article) => lang === undefined || article.lang === lang)
  for (let i = 0; i < count; i++) {
    const original = originals[Math.floor(random() * originals.length)]!
    yield { id: `s${i}`, lang: original.lang, text: varied(original, random) }
  }
}

/** One text of about `length` characters in `lang`. */
export function syntheticText(length: number, lang: Lang, seed = 1): string {
  const parts: string[] = []
  let size = 0
  for (const { text } of syntheticArticles(Number.POSITIVE_INFINITY, seed, lang)) {
    if (size >= length) break
    parts.push(text)
    size += text.length + 2
  }
  return parts.join('\n\n').slice(0, length)
}

/** `count` different texts of about `length` characters in `lang`: articles cut behind a paragraph. */
export function shortTexts(count: number, length: number, lang: Lang, seed = 1): string[] {
  const texts: string[] = []
  for (const { text } of syntheticArticles(Number.POSITIVE_INFINITY, seed, lang)) {
    if (texts.length === count) break
    const short = text.slice(0, text.lastIndexOf('\n', length * 1.25))
    if (short.length > length * 0.75) texts.push(short)
  }
  return texts
}

function varied({ paragraphs, entities, text }: Article, random: () => number): string {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!
  const renamed = new Map<string, string>()
  const order = paragraphs.map((paragraph) => ({ paragraph, key: random() })).sort((a, b) => a.key - b.key)
  return order
    .slice(0, Math.max(3, Math.floor(random() * order.length)))
    .map(({ paragraph: { start, end } }) => {
      let result = ''
      let from = start
      for (const entity of entities) {
        if (entity.start < start || entity.end > end) continue
        const others = entity.type === 'PERSON' ? PEOPLE : entity.type === 'LOCATION' ? PLACES : undefined
        if (others === undefined) continue
        if (!renamed.has(entity.canonical)) renamed.set(entity.canonical, pick(others))
        result += text.slice(from, entity.start) + renamed.get(entity.canonical)
        from = entity.end
      }
      return result + text.slice(from, end)
    })
    .join('\n')
}
