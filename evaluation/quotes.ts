import { read } from '../src/pipeline/read.ts'
import type { Quote, QuoteKind } from '../src/quotes/quote.ts'
import { type GoldArticle, ntrexGold, polnearGold, seedGold } from './quotes-gold.ts'
import { printReliability, type Scored } from './reliability.ts'

/** A stretch compared: gold or found, trimmed. */
interface Piece {
  readonly kind: QuoteKind
  readonly start: number
  readonly end: number
  readonly mention?: { start: number; end: number; text: string } | undefined
  readonly name?: string | undefined
  readonly nested?: boolean
  readonly score?: number
  readonly nameScore?: number | undefined
}

interface Match {
  readonly gold: Piece
  readonly found: Piece
}

const MARKS = /[\s«»“”„‟‘’‚‹›"'`]/u
const COMPLEMENTIZER = /^(?:that\s|que\s|qu[’'])/iu

/** Both ends without marks, spaces and a leading that/que. */
function trim(text: string, start: number, end: number): [number, number] {
  while (start < end && MARKS.test(text[start]!)) start++
  const lead = COMPLEMENTIZER.exec(text.slice(start, Math.min(end, start + 6)))
  if (lead !== null) start += lead[0].length
  while (start < end && MARKS.test(text[start]!)) start++
  while (end > start && MARKS.test(text[end - 1]!)) end--
  return [start, end]
}

/** One piece a content span of each quotation. */
function foundPieces(text: string, quotes: readonly Quote[]): Piece[] {
  return quotes.flatMap(({ kind, content, speaker, score }) =>
    content.map((one) => {
      const [start, end] = trim(text, one.start, one.end)
      return {
        kind,
        start,
        end,
        mention: speaker?.mention,
        name: speaker?.name,
        score,
        nameScore: speaker?.score,
      }
    }),
  )
}

function goldPieces({ text, segments }: GoldArticle): Piece[] {
  return segments.map((one) => {
    const [start, end] = trim(text, one.start, one.end)
    return {
      kind: one.kind,
      start,
      end,
      mention: one.speaker ?? undefined,
      name: one.speakerName ?? undefined,
      nested: one.nested,
    }
  })
}

function jaccard(a: Piece, b: Piece): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

/** One to one, best overlap first. */
function match(gold: readonly Piece[], found: readonly Piece[], threshold: number): Match[] {
  const pairs = gold.flatMap((g) => found.map((f) => ({ gold: g, found: f, overlap: jaccard(g, f) })))
  const used = new Set<Piece>()
  const matches: Match[] = []
  for (const { gold: g, found: f, overlap } of pairs.sort((a, b) => b.overlap - a.overlap)) {
    if (overlap < threshold || overlap === 0 || used.has(g) || used.has(f)) continue
    used.add(g).add(f)
    matches.push({ gold: g, found: f })
  }
  return matches
}

/** Right names: equal once articles, marks and case are gone, or one the head or tail of the other in whole words. */
function sameName(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  const [x, y] = [plain(a), plain(b)]
  return x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`)
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[«»“”"]/g, '')
    .replace(/[’‘]/g, "'")
    .replace(/^(?:(?:the|a|an|le|la|les|un|une|des|son|sa|ses|his|her|their) |l' ?)/, '')
    .trim()
}

const overlaps = (a: Piece, b: { start: number; end: number }) => a.start < b.end && b.start < a.end

class Tally {
  gold = 0
  found = 0
  matched = 0
  mention = 0
  name = 0
  named = 0
  add(gold: readonly Piece[], found: readonly Piece[], threshold: number): Match[] {
    const all = match(gold, found, threshold)
    const nested = all.filter((m) => m.gold.nested)
    const matches = all.filter((m) => !m.gold.nested)
    this.gold += gold.filter((g) => !g.nested).length
    this.found += found.length - nested.length
    this.matched += matches.length
    for (const { gold: g, found: f } of matches) {
      const [a, b] = [g.mention, f.mention]
      if (a === undefined ? b === undefined : b !== undefined && a.start < b.end && b.start < a.end)
        this.mention++
      if (sameName(g.name, f.name)) this.name++
      if (g.name === undefined || sameName(g.name, f.name)) this.named++
    }
    return matches
  }
  row(label: string): Record<string, string | number> {
    const p = this.matched / this.found || 0
    const r = this.matched / this.gold || 0
    return {
      '': label,
      gold: this.gold,
      found: this.found,
      P: fixed(p),
      R: fixed(r),
      F1: fixed(f1(p, r)),
      mention: fixed(this.mention / this.matched || 0),
      name: fixed(this.name / this.matched || 0),
      endToEnd: fixed(f1(this.name / this.found || 0, this.name / this.gold || 0)),
    }
  }
}

const f1 = (p: number, r: number) => (p + r === 0 ? 0 : (2 * p * r) / (p + r))
const fixed = (x: number) => x.toFixed(3)

interface Measure {
  readonly label: string
  readonly kinds: readonly QuoteKind[]
  readonly threshold: number
}

const SPEECH: readonly QuoteKind[] = ['direct', 'mixed', 'partial', 'indirect']
const MEASURES: readonly Measure[] = [
  ...[...SPEECH, 'scare' as const].map((kind) => ({ label: kind, kinds: [kind], threshold: 0.8 })),
  { label: 'mixed + indirect', kinds: ['mixed', 'indirect'], threshold: 0.8 },
  { label: 'mixed + indirect, 0.5', kinds: ['mixed', 'indirect'], threshold: 0.5 },
  { label: 'all speech', kinds: SPEECH, threshold: 0.8 },
  { label: 'all speech, exact', kinds: SPEECH, threshold: 1 },
]

/** GUIDE.md's protocol over articles. Prints a table; with `errors` also what was missed or made up of that kind. */
function score(title: string, articles: readonly GoldArticle[], errors: string | undefined): void {
  const tallies = MEASURES.map(() => new Tally())
  const quoteScores: Scored[] = []
  const nameScores: Scored[] = []
  for (const article of articles) {
    const gold = goldPieces(article)
    const quotes = read(article.text, { id: article.id, lang: article.lang }).quotes
    const found = foundPieces(article.text, quotes)
    scoreScores(gold, found, quoteScores, nameScores)
    MEASURES.forEach(({ kinds, threshold, label }, i) => {
      const g = gold.filter((p) => kinds.includes(p.kind))
      const f = found.filter((p) => kinds.includes(p.kind))
      const matches = tallies[i]!.add(g, f, threshold)
      if (errors === label) report(article, g, f, matches, found)
    })
  }
  console.log(title)
  console.table(tallies.map((t, i) => t.row(MEASURES[i]!.label)))
  printReliability('scores of quotations', quoteScores)
  printReliability('scores of speakers, by name', nameScores)
}

/** A quotation is right if its kind and stretch are, a speaker if the name is, of quotations that are right. */
function scoreScores(
  gold: readonly Piece[],
  found: readonly Piece[],
  quotes: Scored[],
  names: Scored[],
): void {
  const matches = match(gold, found, 0.8).filter((m) => !m.gold.nested)
  const goldOf = new Map(matches.map((m) => [m.found, m.gold]))
  for (const piece of found) {
    const right = goldOf.get(piece)
    quotes.push({ score: piece.score!, right: right?.kind === piece.kind })
    if (right !== undefined && piece.nameScore !== undefined)
      names.push({ score: piece.nameScore, right: sameName(right.name, piece.name) })
  }
}

/** The errors of an article: missed (with what was found there) and made up. */
function report(
  { id, text }: GoldArticle,
  gold: readonly Piece[],
  found: readonly Piece[],
  matches: readonly Match[],
  all: readonly Piece[],
): void {
  const matched = new Set(matches.flatMap((m) => [m.gold, m.found]))
  const missed = gold.filter((g) => !matched.has(g) && !g.nested)
  const wrong = found.filter((f) => !matched.has(f))
  if (missed.length + wrong.length > 0) console.log(`## ${id}`)
  for (const g of missed) {
    console.log(`  - ${g.kind}: ${text.slice(g.start, g.end)}`)
    for (const f of all)
      if (overlaps(g, f)) console.log(`      found ${f.kind}: ${text.slice(f.start, f.end)}`)
  }
  for (const f of wrong) {
    if (missed.some((g) => overlaps(g, f))) continue
    const before = text.slice(Math.max(0, f.start - 60), f.start).replaceAll('\n', ' | ')
    console.log(`  + ${f.kind}: …${before}[[${text.slice(f.start, f.end)}]]${text.slice(f.end, f.end + 40)}`)
  }
  for (const { gold: g, found: f } of matches) {
    if (sameName(g.name, f.name)) continue
    console.log(`  ? speaker of “${text.slice(g.start, g.end).slice(0, 40)}”: ${f.name} for ${g.name}`)
  }
}

/** PolNeAR: recall of direct speech by any segment of ours, and the speaker of what was matched. */
function scorePolnear(part: string, articles: readonly GoldArticle[], errors: string | undefined): void {
  let gold = 0
  let matched = 0
  let speakers = 0
  let spoken = 0
  for (const article of articles) {
    const quotes = read(article.text, { id: article.id, lang: article.lang }).quotes
    const found = foundPieces(article.text, quotes).filter((p) => p.kind !== 'scare')
    const direct = goldPieces(article).filter((p) => p.kind === 'direct')
    const matches = match(direct, found, 0.8)
    const hits = new Map(matches.map((m) => [m.gold, m.found]))
    for (const g of direct) {
      gold++
      const f = hits.get(g)
      if (f === undefined) {
        if (errors === undefined) continue
        console.log(
          `- ${article.id} ${article.text.slice(g.start - 60, g.start)}[[${article.text.slice(g.start, g.end)}]]`,
        )
        for (const o of found)
          if (overlaps(g, o)) console.log(`     found ${o.kind}: ${article.text.slice(o.start, o.end)}`)
        continue
      }
      matched++
      if (g.mention === undefined) continue
      spoken++
      const { mention } = f
      const right = mention !== undefined && mention.start < g.mention.end && g.mention.start < mention.end
      if (right || sameName(g.mention.text, f.name)) speakers++
      else if (errors !== undefined)
        console.log(
          `? ${article.id} ${f.name} (${mention?.text}) for ${g.mention.text}: ${article.text.slice(g.start, g.start + 60)}`,
        )
    }
  }
  console.log(`PolNeAR ${part}, direct`)
  console.table([{ gold, matched, recall: fixed(matched / gold), speaker: fixed(speakers / spoken) }])
}

/** `npm run evaluate -- quotes [ntrex | seeds | polnear | train | FOLDER/] [en | fr] [--errors MEASURE]` */
export function run(args: readonly string[]): void {
  const at = args.indexOf('--errors')
  const errors = at < 0 ? undefined : args.slice(at + 1).join(' ')
  const named = at < 0 ? args : args.slice(0, at)
  const folder = named.find((one) => one.includes('/'))
  if (folder !== undefined) {
    for (const lang of ['en', 'fr'] as const)
      if (named.includes(lang) || !named.some((one) => one === 'en' || one === 'fr'))
        score(`${folder}, ${lang}`, ntrexGold(lang, folder), errors)
    return
  }
  const asked = (name: string, among: readonly string[]) =>
    named.includes(name) || !named.some((one) => among.includes(one))
  const sets = ['ntrex', 'seeds', 'polnear', 'train']
  for (const lang of ['en', 'fr'] as const)
    if (asked('ntrex', sets) && asked(lang, ['en', 'fr']))
      score(`ntrex-dev, ${lang}`, ntrexGold(lang), errors)
  if (asked('seeds', sets)) score('corpus', seedGold(), errors)
  if (asked('polnear', sets)) scorePolnear('dev', polnearGold('dev'), errors)
  if (named.includes('train'))
    scorePolnear(
      'train, 1 in 5',
      polnearGold('train').filter((_, i) => i % 5 === 0),
      errors,
    )
}
