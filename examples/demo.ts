// Who said what, about whom, and where else it was reported: the main job on the five articles. npm run demo
import { articles } from '../corpus/index.ts'
import { alignArticles, type Document, type Entity, read } from '../src/index.ts'

const WIDTH = 100
const clip = (text: string, width: number) => {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= width ? line : `${line.slice(0, width - 1)}…`
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

const documents = articles.map(({ id, text, published }) => read(text, { id, published }))
for (const document of documents) {
  heading(document)
  entities(document)
  quotations(document)
}
for (const source of documents.filter(({ lang }) => lang === 'fr')) {
  for (const target of documents.filter(({ lang }) => lang === 'en')) links(source, target)
}

function heading({ id, lang, paragraphs }: Document) {
  const opening =
    paragraphs.find(({ role }) => role === 'title') ?? paragraphs.find(({ role }) => role === 'body')
  console.log(`\n━━ ${id.slice(0, 3)} (${lang}) ${clip(opening?.text ?? '', WIDTH - 12)}\n`)
}

function entities(document: Document) {
  const byType = groupBy(document.entities, (entity) => entity.type)
  for (const [type, mentions] of byType) {
    const things = groupBy(mentions, ({ key, id }) => key ?? id)
    const named = [...things.values()].map(
      (all) => `${label(all[0]!)}${all.length > 1 ? ` ×${all.length}` : ''}`,
    )
    console.log(`   ${type.padEnd(13)}${clip(named.join(', '), WIDTH - 16)}`)
  }
}

function label({ name, key }: Entity): string {
  const code = key?.match(/^country:(\w+)$/)?.[1]
  return code === undefined ? name : `${name} [${code}]`
}

function quotations(document: Document) {
  console.log()
  for (const { kind, content, speaker } of document.quotes) {
    const who = kind === 'scare' ? '–' : (speaker?.name ?? '?')
    const words = content.map(({ text }) => text).join(' … ')
    console.log(`   ${kind.padEnd(9)}${clip(who, 28).padEnd(29)}${clip(words, WIDTH - 41)}`)
  }
}

function links(source: Document, target: Document) {
  const { relation, similarity, links } = alignArticles(source, target)
  const pair = `${source.id.slice(0, 3)} ⇄ ${target.id.slice(0, 3)}`
  console.log(`\n━━ ${pair}  ${relation}, similarity ${similarity.toFixed(2)}, ${links.length} links\n`)
  const best = links.toSorted((a, b) => b.score - a.score).slice(0, 4)
  for (const { kind, score, source, target } of best) {
    console.log(
      `   ${score.toFixed(2)} ${kind.padEnd(9)}${clip(source.map(({ text }) => text).join(' '), WIDTH - 17)}`,
    )
    console.log(`   ${''.padEnd(14)}${clip(target.map(({ text }) => text).join(' '), WIDTH - 17)}`)
  }
}
