import { bitextOf } from '../../../src/formats/index.ts'
import {
  alignArticles,
  alignSentences,
  type Bead,
  type Document,
  type Lang,
  matchArticles,
  read,
  traceQuotes,
} from '../../../src/index.ts'
import type { Random } from '../inputs.ts'
import { check, checkSpans } from '../sound.ts'
import type { Target } from '../target.ts'
import { anyLang, parts } from './reading.ts'

const inUnit = (score: number) => score >= 0 && score <= 1

/** Up to `most` documents from one input; some say the same. */
function documents(input: string, most: number, random: Random): Document[] {
  const texts = parts(input, most, random)
  if (random() < 0.5) texts.push(texts[0]!)
  return texts.map((text, i) => read(text, { ...anyLang(random), id: `d${i}` }))
}

/** Throws where a bead has a sentence that is none of a side's. */
function checkIndices(beads: readonly Bead[], side: 'source' | 'target', count: number): void {
  check(
    beads.every((bead) => bead[side].every((i) => Number.isInteger(i) && i >= 0 && i < count)),
    () => 'a bead has a sentence that is none',
  )
}

export const ALIGNING: readonly Target[] = [
  {
    name: 'alignArticles',
    weight: 5,
    run(input, random) {
      const [source, target = source!] = documents(input, 2, random)
      const alignment = alignArticles(source!, target)
      const { similarity, links, unaligned, relation } = alignment
      check(inUnit(similarity), () => `similarity ${similarity}`)
      check(['translation', 'comparable', 'unrelated'].includes(relation), () => `relation ${relation}`)
      checkSpans([links.map((link) => link.source), unaligned.source], source!.text)
      checkSpans([links.map((link) => link.target), unaligned.target], target.text)
      for (const link of links) {
        check(inUnit(link.score), () => `a link is scored ${link.score}`)
        check(link.source.length > 0 && link.target.length > 0, () => 'a link has an empty side')
      }
      if (random() < 0.2) {
        const { source: read } = alignArticles(source!.text, target.text)
        check(read.text === source!.text, () => 'a text was changed')
      }
      const bitext = bitextOf(alignment)
      for (const side of ['source', 'target'] as const) checkIndices(bitext.beads, side, bitext[side].length)
    },
  },
  {
    name: 'alignSentences',
    weight: 10,
    run(input, random) {
      const middle = Math.floor(random() * input.length)
      const [source, target] = [input.slice(0, middle), input.slice(middle)].map((side) =>
        side.split(/[.\n]/),
      ) as [string[], string[]]
      const lang = (): Lang => (random() < 0.5 ? 'en' : 'fr')
      const order = random() < 0.5 ? 'monotone' : 'free'
      const beads = alignSentences(source, target, { sourceLang: lang(), targetLang: lang(), order })
      check(
        beads.every(({ score }) => inUnit(score)),
        () => 'a bead is scored outside 0..1',
      )
      for (const [side, sentences] of [
        ['source', source],
        ['target', target],
      ] as const) {
        checkIndices(beads, side, sentences.length)
        const indices = beads.flatMap((bead) => bead[side])
        check(new Set(indices).size === indices.length, () => 'a sentence is in two beads')
        if (order === 'free') continue
        check(indices.length === sentences.length, () => 'a sentence is in no bead')
        check(
          indices.every((index, i) => index === i),
          () => 'the beads are out of order',
        )
      }
    },
  },
  {
    name: 'matchArticles',
    weight: 5,
    run(input, random) {
      const articles = documents(input, 6, random)
      const ids = new Set(articles.map(({ id }) => id))
      for (const { source, target, score } of matchArticles(articles, {
        minScore: random() < 0.5 ? 0 : 0.2,
      })) {
        check(inUnit(score), () => `a match is scored ${score}`)
        check(ids.has(source) && ids.has(target) && source !== target, () => `match ${source} ${target}`)
      }
    },
  },
  {
    name: 'traceQuotes',
    weight: 4,
    run(input, random) {
      const articles = new Map(documents(input, 6, random).map((document) => [document.id, document]))
      for (const { renderings, score } of traceQuotes(articles.values(), {
        minScore: random() < 0.5 ? 0 : 0.5,
      })) {
        check(inUnit(score), () => `a trace is scored ${score}`)
        check(renderings.length > 1, () => 'a trace of one rendering')
        for (const { article, quote } of renderings) checkSpans(quote, articles.get(article)!.text)
      }
    },
  },
]
