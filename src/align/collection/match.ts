import type { Document } from '../../pipeline/document.ts'
import { roundScore } from '../../text/score.ts'
import type { ArticleMatch } from '../alignment.ts'
import { top } from '../similarity/candidates.ts'
import { type Story, StoryReader } from './story.ts'

/** Log-odds that two articles tell one story, by the cosine of what they are about: fitted on articles and their halves. */
const SLOPE = 18
const MIDDLE = 0.22
/** What each day between two articles costs beyond the first few, in nats, and the most that time can cost. */
const DAY = 0.1
const FREE_DAYS = 3
const MOST_FOR_TIME = 3

/** Entries of the index that one article may read, its rarest concepts first; then articles that are compared in full. */
const BUDGET = 40_000
const CANDIDATES = 40

/** The probability that two articles tell the same story. */
export function storyScore(source: Document, target: Document): number {
  const reader = new StoryReader()
  return scoreOf(reader.read(source), reader.read(target))
}

/** Compares any two documents; each is read once, when it is first compared. */
export function storyComparison(): (a: Document, b: Document) => number {
  const reader = new StoryReader()
  const stories = new Map<Document, Story>()
  const storyOf = (document: Document) => {
    const story = stories.get(document) ?? reader.read(document)
    stories.set(document, story)
    return story
  }
  return (a, b) => scoreOf(storyOf(a), storyOf(b))
}

/** The pairs of articles that tell one story, the likeliest first. Linear but for the pairs that come back. */
export function matchStories(articles: Iterable<Document>, minScore: number): ArticleMatch[] {
  const reader = new StoryReader()
  const index = new StoryIndex()
  const ids: string[] = []
  const matches: (ArticleMatch & { order: number })[] = []
  for (const article of articles) {
    const story = reader.read(article)
    for (const earlier of index.candidates(story, reader.size)) {
      const score = scoreOf(index.stories[earlier]!, story)
      if (score >= minScore)
        matches.push({ source: ids[earlier]!, target: article.id, score, order: matches.length })
    }
    index.add(story)
    ids.push(article.id)
  }
  return matches
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .map(({ source, target, score }) => ({ source, target, score }))
}

function scoreOf(a: Story, b: Story): number {
  const apart = a.day === undefined || b.day === undefined ? 0 : Math.abs(a.day - b.day)
  const late = Math.min(MOST_FOR_TIME, DAY * Math.max(0, apart - FREE_DAYS))
  return roundScore(1 / (1 + Math.exp(-SLOPE * (cosine(a, b) - MIDDLE) + late)))
}

/** The cosine of two stories: both have length 1 and rise by concept. */
function cosine(a: Story, b: Story): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.concepts.length && j < b.concepts.length; ) {
    const step = a.concepts[i]! - b.concepts[j]!
    if (step === 0) sum += a.weights[i++]! * b.weights[j++]!
    else if (step < 0) i++
    else j++
  }
  return sum
}

/** Which of the stories so far hold a concept. */
class StoryIndex {
  readonly stories: Story[] = []
  readonly #postings: number[][] = []
  #scores = new Float64Array(1024)

  add(story: Story): void {
    const number = this.stories.push(story) - 1
    for (const concept of story.concepts) {
      const postings = this.#postings[concept]
      if (postings === undefined) this.#postings[concept] = [number]
      else postings.push(number)
    }
    if (number + 1 < this.#scores.length) return
    const larger = new Float64Array(this.#scores.length * 2)
    larger.set(this.#scores)
    this.#scores = larger
  }

  /** The stories that share most of the rare concepts of this one. */
  candidates(story: Story, concepts: number): number[] {
    const rare = Array.from(story.concepts, (concept, i) => ({
      postings: (concept < concepts && this.#postings[concept]) || [],
      weight: story.weights[i]!,
    }))
      .filter(({ postings }) => postings.length > 0)
      .sort((a, b) => a.postings.length - b.postings.length)
    const touched: number[] = []
    let read = 0
    for (const { postings, weight } of rare) {
      if (read > BUDGET) break
      read += postings.length
      for (const number of postings) {
        if (this.#scores[number] === 0) touched.push(number)
        this.#scores[number]! += weight * weight
      }
    }
    const best = top(touched, this.#scores, CANDIDATES)
    for (const number of touched) this.#scores[number] = 0
    return best
  }
}
