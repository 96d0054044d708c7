import { columnsOf } from '../src/document/columns.ts'
import { findSpeakers } from '../src/quotes/speaker/find.ts'
import { readWords } from '../src/quotes/words/words.ts'
import { type GoldArticle, goldSegments, ntrexGold, polnearGold, seedGold } from './quotes-gold.ts'

// Speakers alone: gold segments and cues go in, without their speakers; mention and resolved name are scored.

const ARTICLES = /^(?:(?:the|a|an|le|la|les|un|une|des|m\.?|mme|mr\.?|mrs\.?|ms\.?|dr\.?) |l')/

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[«»“”"]/g, '')
    .replace(/[’‘]/g, "'")
    .replace(ARTICLES, '')
    .trim()
}

interface Count {
  pieces: number
  mention: number
  name: number
}

/** Speakers of one article; prints what is wrong when asked to. */
function score(article: GoldArticle, counts: Map<string, Count>, errors: boolean, names: boolean): void {
  const { document, segments, gold } = goldSegments(article)
  const order = segments.map((_, i) => i).sort((a, b) => segments[a]!.start - segments[b]!.start)
  const found = findSpeakers(
    readWords(document.text, columnsOf(document)),
    order.map((i) => segments[i]!),
    document.entities,
  )
  order.forEach((i, place) => {
    const want = gold[i]!
    if (want.kind === 'scare') return
    const got = found[place]
    const mention =
      want.speaker === null
        ? got?.mention === undefined
        : got?.mention !== undefined &&
          got.mention.start < want.speaker.end &&
          want.speaker.start < got.mention.end
    const name = plain(want.speakerName ?? '') === plain(got?.name ?? '')
    for (const key of ['all', want.kind]) {
      const count = counts.get(key) ?? { pieces: 0, mention: 0, name: 0 }
      const weight = segments[i]!.content.length
      count.pieces += weight
      if (mention) count.mention += weight
      if (name) count.name += weight
      counts.set(key, count)
    }
    if (errors && (names ? !(mention && name) : !mention)) {
      const cue = segments[i]!.cue?.text ?? '-'
      console.log(
        `${article.id} ${want.kind} [${cue}] want ${want.speaker?.text ?? '-'} = ${want.speakerName ?? '-'} | got ${got?.mention?.text ?? '-'} = ${got?.name ?? '-'} (${got?.resolution ?? ''}) | ${want.text.slice(0, 40)}`,
      )
    }
  })
}

/** `speakers [ntrex|seeds|polnear] [en|fr] [--errors]` */
export function run(args: readonly string[]): void {
  const errors = args.includes('--errors')
  const sets: [string, GoldArticle[]][] = []
  for (const lang of ['en', 'fr'] as const) {
    const other = lang === 'en' ? 'fr' : 'en'
    if (args.includes(other) || args.includes('polnear') || args.includes('seeds')) continue
    sets.push([`ntrex ${lang}`, ntrexGold(lang)])
  }
  if (args.includes('seeds')) sets.push(['seeds', seedGold()])
  if (args.includes('polnear')) sets.push(['polnear dev', polnearGold('dev')])
  for (const [title, articles] of sets) {
    const counts = new Map<string, Count>()
    for (const article of articles) score(article, counts, errors, title !== 'polnear dev')
    console.log(title)
    console.table(
      Object.fromEntries(
        [...counts].map(([key, { pieces, mention, name }]) => [
          key,
          { pieces, mention: (mention / pieces).toFixed(3), name: (name / pieces).toFixed(3) },
        ]),
      ),
    )
  }
}
