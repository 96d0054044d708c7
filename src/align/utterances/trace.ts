import type { Document } from '../../pipeline/document.ts'
import type { Lang } from '../../text/lang.ts'
import type { QuoteTrace } from '../alignment.ts'
import { belief, type Pair, pairsOf, withoutEchoes } from '../articles/pairs.ts'
import { contentText, type Quoted, SpeakerComparison, speechOf } from '../articles/speakers.ts'
import { storyComparison } from '../collection/match.ts'
import { Scorer } from '../similarity/scorer.ts'
import { type Passage, Vocabulary } from '../similarity/vocabulary.ts'
import { Clusters } from './clusters.ts'

/** A quotation among all of a collection. */
interface Utterance extends Quoted {
  readonly passage: Passage
}

/** Two utterances that may be one, by their number. */
interface Candidate {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** What articles on different stories say against it, in nats: everybody has “no comment”. */
const OTHER_STORY = -4
const SAME_STORY = 0.2

/** The utterances that are reported more than once, the likeliest first. */
export function traces(articles: Iterable<Document>, minScore: number): QuoteTrace[] {
  const { utterances, vocabularies } = readUtterances(articles)
  const candidates = candidatesOf(utterances, vocabularies).filter(({ score }) => score >= minScore)
  const speakers = new SpeakerComparison()
  const clusters = new Clusters(
    utterances.length,
    (a, b) => speakers.odds(utterances[a]!, utterances[b]!) >= 0,
  )
  for (const { a, b, score } of candidates.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
    clusters.join(a, b, score)
  }
  return clusters
    .all()
    .map(({ members, score }) =>
      traceOf(
        members.map((member) => utterances[member]!),
        score,
      ),
    )
    .sort((a, b) => b.renderings.length - a.renderings.length || b.score - a.score)
}

function readUtterances(documents: Iterable<Document>) {
  const vocabularies = new Map<Lang, Vocabulary>()
  const utterances = Array.from(documents).flatMap((document) => {
    const vocabulary = vocabularies.get(document.lang) ?? new Vocabulary(document.lang)
    vocabularies.set(document.lang, vocabulary)
    return speechOf(document).map(
      (quoted): Utterance => ({
        ...quoted,
        passage: vocabulary.passage(contentText(quoted)),
      }),
    )
  })
  return { utterances, vocabularies }
}

/** The pairs of utterances that share words, looked up in an index: for each two languages, and each with itself. */
function candidatesOf(
  utterances: readonly Utterance[],
  vocabularies: ReadonlyMap<Lang, Vocabulary>,
): Candidate[] {
  const speakers = new SpeakerComparison()
  const compare = storyComparison()
  const sameStory = (a: Document, b: Document) => a === b || compare(a, b) >= SAME_STORY
  const langs = [...vocabularies.keys()]
  return langs.flatMap((from, i) =>
    langs.slice(i).flatMap((to) => {
      const [as, bs] = [from, to].map((lang) => numbersOf(utterances, lang)) as [number[], number[]]
      const scorer = new Scorer(vocabularies.get(from)!, vocabularies.get(to)!)
      const passages = (numbers: readonly number[]) => numbers.map((number) => utterances[number]!.passage)
      const pairs = pairsOf(scorer, passages(as), passages(bs)).filter(
        ({ source, target }) => from !== to || as[source]! < bs[target]!,
      )
      return withoutEchoes(pairs).map((pair: Pair): Candidate => {
        const [a, b] = [as[pair.source]!, bs[pair.target]!]
        const [one, other] = [utterances[a]!, utterances[b]!]
        const story = sameStory(one.document, other.document) ? 0 : OTHER_STORY
        return { a, b, score: belief(pair, speakers.odds(one, other) + story) }
      })
    }),
  )
}

function numbersOf(utterances: readonly Utterance[], lang: Lang): number[] {
  return utterances.flatMap(({ document }, number) => (document.lang === lang ? [number] : []))
}

function traceOf(members: readonly Utterance[], score: number): QuoteTrace {
  const speaker = bestName(members)
  return {
    ...(speaker === undefined ? {} : { speaker }),
    renderings: members.map(({ document, quote }) => ({ article: document.id, quote })),
    score,
  }
}

/** The name that says most: a person's name before a description, then the longest. */
function bestName(members: readonly Quoted[]): string | undefined {
  const speakers = members.flatMap(({ quote }) => (quote.speaker === undefined ? [] : [quote.speaker]))
  const worth = ({ entity, name }: { entity?: string; name: string }) =>
    (entity === undefined ? 0 : 1000) + name.length
  return speakers.reduce<(typeof speakers)[number] | undefined>(
    (best, speaker) => (best === undefined || worth(speaker) > worth(best) ? speaker : best),
    undefined,
  )?.name
}
