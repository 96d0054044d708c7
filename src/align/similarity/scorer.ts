import { Linking } from './linking.ts'
import { type Translations, translate } from './translations.ts'
import type { Passage, Vocabulary } from './vocabulary.ts'

/** The share of words that are written whatever the other passage says. */
const NOISE = 0.3
/** Among how many words a translation is looked for. */
const PASSAGE_WORDS = 8
/** What a word costs that no word of the other passage answers, of its information. */
const UNANSWERED = 0.4

/** Two words that answer each other, by their place in the passages, and by how much, in nats. */
export interface WordLink {
  readonly x: number
  readonly y: number
  readonly value: number
}

/**
 * How much likelier a passage is as a translation of another than by itself, by the words that answer each other one to
 * one. One passage is prepared, then others are compared with it: `prepare(a)`, then `score(b)` for each b.
 */
export class Scorer {
  readonly from: Vocabulary
  readonly to: Vocabulary
  readonly translations: Translations
  /** Share of running text, by term. */
  readonly fromProbability: Float64Array
  readonly toProbability: Float64Array
  /** What each entry of the translations is worth as a link, in nats: both words explained, neither unanswered. */
  readonly values: Float32Array
  readonly #fromCost: Float64Array
  readonly #toCost: Float64Array
  readonly #linking = new Linking()
  #passage: Passage = new Int32Array(0)
  #cost = 0
  /** First link of each term of the other side, -1 where there is none; then the next, its place and its entry. */
  readonly #head: Int32Array
  #links = 0
  #next = new Int32Array(256)
  #place = new Int32Array(256)
  #entry = new Int32Array(256)

  /**
   * Compares passages of two vocabularies, once all of them are read.
   *
   * @param unanswered What a word costs that no word of the other passage answers, of its information.
   */
  constructor(from: Vocabulary, to: Vocabulary, unanswered = UNANSWERED) {
    this.from = from
    this.to = to
    this.translations = translate(from, to)
    const cost = (probability: number) => -unanswered * Math.log(probability)
    this.fromProbability = from.probabilities()
    this.toProbability = to.probabilities()
    this.#fromCost = this.fromProbability.map(cost)
    this.#toCost = this.toProbability.map(cost)
    this.#head = new Int32Array(to.size).fill(-1)
    const { starts, targets, forward, backward } = this.translations
    this.values = new Float32Array(targets.length)
    for (let s = 0; s < from.size; s++)
      for (let at = starts[s]!; at < starts[s + 1]!; at++) {
        const t = targets[at]!
        this.values[at] =
          gain(forward[at]!, this.toProbability[t]!) +
          gain(backward[at]!, this.fromProbability[s]!) +
          this.#fromCost[s]! +
          this.#toCost[t]!
      }
  }

  /** Takes the passage that others are compared with from now on. */
  prepare(passage: Passage): void {
    const { starts, targets } = this.translations
    for (const term of this.#passage)
      for (let at = starts[term]!; at < starts[term + 1]!; at++) this.#head[targets[at]!] = -1
    this.#passage = passage
    this.#cost = this.costOfSource(passage)
    this.#links = 0
    passage.forEach((term, place) => {
      for (let at = starts[term]!; at < starts[term + 1]!; at++)
        if (this.values[at]! > 0) this.#link(targets[at]!, place, at)
    })
  }

  #link(target: number, place: number, entry: number): void {
    if (this.#links === this.#next.length) {
      this.#next = grown(this.#next)
      this.#place = grown(this.#place)
      this.#entry = grown(this.#entry)
    }
    const link = this.#links++
    this.#next[link] = this.#head[target]!
    this.#place[link] = place
    this.#entry[link] = entry
    this.#head[target] = link
  }

  /** What a passage of the first side costs with no word answered, in nats. */
  costOfSource(passage: Passage): number {
    return total(passage, this.#fromCost)
  }

  /** What a passage of the other side costs with no word answered, in nats. */
  costOfTarget(passage: Passage): number {
    return total(passage, this.#toCost)
  }

  /** The log-likelihood ratio, in nats; above 0 for translations. */
  score(passage: Passage): number {
    this.#linking.clear()
    this.eachLink(passage, (x, y, value) => this.#linking.add(x, y, value))
    const linked = this.#linking.choose(this.#passage.length, passage.length)
    return linked - this.#cost - this.costOfTarget(passage)
  }

  /** The links that {@link score} counts: why a passage answers the prepared one. */
  explain(passage: Passage): WordLink[] {
    const links: WordLink[] = []
    this.#linking.clear()
    this.eachLink(passage, (x, y, value) => this.#linking.add(x, y, value))
    this.#linking.choose(this.#passage.length, passage.length, (x, y, value) => links.push({ x, y, value }))
    return links
  }

  /** Calls `visit` with every link that there could be between the prepared passage's words (x) and this one's (y). */
  eachLink(passage: Passage, visit: (x: number, y: number, value: number) => void): void {
    for (let y = 0; y < passage.length; y++)
      for (let link = this.#head[passage[y]!]!; link >= 0; link = this.#next[link]!)
        visit(this.#place[link]!, y, this.values[this.#entry[link]!]!)
  }
}

/** What a word adds whose probability is `explained` given a word of the other passage and `usual` at large. */
function gain(explained: number, usual: number): number {
  return Math.log(NOISE + ((1 - NOISE) * explained) / PASSAGE_WORDS / usual)
}

function total(passage: Passage, costs: Float64Array): number {
  let sum = 0
  for (const term of passage) sum += costs[term]!
  return sum
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}
