import type { Document } from '../../pipeline/document.ts'
import type { Span } from '../../text/span.ts'
import type { Alignment, Link } from '../alignment.ts'
import { Scorer } from '../similarity/scorer.ts'
import { Vocabulary } from '../similarity/vocabulary.ts'
import { type Compared, type Evidence, wordEvidence } from './evidence.ts'
import { BELIEVED, belief, type Pair, pairsOf, withoutEchoes } from './pairs.ts'
import { sentencesOf } from './passages.ts'
import { relationOf } from './relation.ts'
import { contentText, SpeakerComparison, speechOf } from './speakers.ts'

/** The links between two documents, and what they tell about them. */
export function alignmentOf(source: Document, target: Document): Alignment {
  const sentences = { source: sentencesOf(source), target: sentencesOf(target) }
  const from = new Vocabulary(source.lang)
  const to = source.lang === target.lang ? from : new Vocabulary(target.lang)
  const compared =
    (vocabulary: Vocabulary) =>
    (text: string): Compared => ({ text, passage: vocabulary.passage(text) })
  const texts = ({ text }: Span) => text
  const quotes = { source: speechOf(source), target: speechOf(target) }
  const sides = {
    source: sentences.source.map(texts).map(compared(from)),
    target: sentences.target.map(texts).map(compared(to)),
    sourceQuotes: quotes.source.map(contentText).map(compared(from)),
    targetQuotes: quotes.target.map(contentText).map(compared(to)),
  }
  const scorer = new Scorer(from, to)
  const speakers = new SpeakerComparison()

  const sentenceLinks = linksBetween(scorer, sides.source, sides.target, () => 0).map(
    ({ pair, score, evidence }): Link => ({
      kind: 'sentence',
      source: [sentences.source[pair.source]!],
      target: [sentences.target[pair.target]!],
      score,
      evidence,
    }),
  )
  const quoteLinks = linksBetween(
    scorer,
    sides.sourceQuotes,
    sides.targetQuotes,
    ({ source: s, target: t }) => speakers.odds(quotes.source[s]!, quotes.target[t]!),
  ).map(({ pair, score, evidence }): Link => {
    const [one, other] = [quotes.source[pair.source]!.quote, quotes.target[pair.target]!.quote]
    return {
      kind: 'quote',
      source: one.content,
      target: other.content,
      score,
      evidence: [...speakerEvidence(one.speaker?.name, other.speaker?.name), ...evidence],
    }
  })
  const links = [...sentenceLinks, ...quoteLinks]
  return {
    source,
    target,
    ...relationOf(source, target, sentences, sentenceLinks),
    links,
    unaligned: {
      source: unaligned(sentences.source, links, 'source'),
      target: unaligned(sentences.target, links, 'target'),
    },
  }
}

function linksBetween(
  scorer: Scorer,
  source: readonly Compared[],
  target: readonly Compared[],
  oddsOf: (pair: Pair) => number,
): { pair: Pair; score: number; evidence: Evidence[] }[] {
  const pairs = pairsOf(
    scorer,
    source.map(({ passage }) => passage),
    target.map(({ passage }) => passage),
  )
  const believed = withoutEchoes(pairs)
    .map((pair) => ({ pair, score: belief(pair, oddsOf(pair)) }))
    .filter(({ score }) => score >= BELIEVED)
  return believed.map(({ pair, score }) => {
    const [one, other] = [source[pair.source]!, target[pair.target]!]
    scorer.prepare(one.passage)
    return { pair, score, evidence: wordEvidence(scorer, one, other) }
  })
}

function speakerEvidence(source: string | undefined, target: string | undefined): Evidence[] {
  return source === undefined || target === undefined ? [] : [{ kind: 'speaker', source, target, weight: 0 }]
}

/** The sentences that no link touches. */
function unaligned(sentences: readonly Span[], links: readonly Link[], side: 'source' | 'target'): Span[] {
  const linked = links.flatMap((link) => link[side]).sort((a, b) => a.start - b.start)
  let next = 0
  let reach = 0
  return sentences.filter(({ start, end }) => {
    while (next < linked.length && linked[next]!.start < end) reach = Math.max(reach, linked[next++]!.end)
    return reach <= start
  })
}
