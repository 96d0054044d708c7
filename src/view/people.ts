import { escapeXml } from '../formats/xml.ts'
import type { Document } from '../pipeline/document.ts'

/** Whoever speaks in a collection, by how many words of theirs it quotes; the first `most`. */
export function peopleHtml(documents: readonly Document[], most = 15): string {
  const speakers = quotedSpeakers(documents).slice(0, most)
  const top = speakers[0]?.words ?? 0
  const rows = speakers.map(
    ({ name, quotes, words, articles }) =>
      `<tr><th scope="row">${escapeXml(name)}</th><td>${quotes}</td><td>${articles}</td><td>${words}</td>` +
      `<td><meter max="${top}" value="${words}" aria-label="words quoted of ${escapeXml(name)}">${words}</meter></td></tr>`,
  )
  return `<section class="people" id="people" aria-labelledby="people-name"><h2 id="people-name">Who is quoted</h2>
<table><thead><tr><th scope="col">speaker</th><th scope="col">quotations</th><th scope="col">articles</th><th scope="col">words</th><td></td></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></section>`
}

interface QuotedSpeaker {
  readonly name: string
  readonly quotes: number
  readonly words: number
  readonly articles: number
}

/** Speakers are one where their entity has one key, or else where their names agree. */
function quotedSpeakers(documents: readonly Document[]): QuotedSpeaker[] {
  const tally = new Map<string, { name: string; quotes: number; words: number; articles: Set<string> }>()
  for (const { id, entities, quotes } of documents) {
    const keys = new Map(entities.map((entity) => [entity.id, entity.key]))
    for (const { speaker, content, kind } of quotes) {
      if (speaker === undefined || kind === 'scare') continue
      const { name } = speaker
      const identity = keys.get(speaker.entity ?? '') ?? name.toLowerCase()
      const entry = tally.get(identity) ?? { name, quotes: 0, words: 0, articles: new Set<string>() }
      if (name.length > entry.name.length) entry.name = name
      entry.quotes++
      entry.words += content.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
      entry.articles.add(id)
      tally.set(identity, entry)
    }
  }
  return [...tally.values()]
    .map(({ articles, ...entry }) => ({ ...entry, articles: articles.size }))
    .sort((a, b) => b.words - a.words || a.name.localeCompare(b.name, 'en'))
}
