import { alignSentences, type Bead } from '../src/align/index.ts'
import { readData } from './data.ts'
import { createRandom, disturb, type Links, shuffle } from './disturb.ts'

const EN_FR = { sourceLang: 'en', targetLang: 'fr' } as const

/** Found, right and expected, added up. */
class Score {
  #found = 0
  #right = 0
  #expected = 0

  add(found: number, right: number, expected: number): void {
    this.#found += found
    this.#right += right
    this.#expected += expected
  }

  toString(): string {
    const precision = this.#right / this.#found
    const recall = this.#right / this.#expected
    const f1 = (2 * this.#right) / (this.#found + this.#expected)
    return `P ${precision.toFixed(4)}  R ${recall.toFixed(4)}  F1 ${f1.toFixed(4)}`
  }
}

/** How often beads of each tenth of the scores are right. */
class Calibration {
  readonly #found = new Array<number>(10).fill(0)
  readonly #right = new Array<number>(10).fill(0)

  add(score: number, right: boolean): void {
    const bin = Math.min(9, Math.floor(score * 10))
    this.#found[bin]!++
    if (right) this.#right[bin]!++
  }

  toString(): string {
    return this.#found
      .map((found, bin) =>
        found < 10 ? '' : `.${bin}: ${(this.#right[bin]! / found).toFixed(2)} of ${found}`,
      )
      .filter((text) => text !== '')
      .join(', ')
  }
}

/** Newstest year by year: whole, and a random half of each side, shuffled. A sentence said twice may go to either. */
export function mining(): void {
  const lines = readData('align/newstest2009-2013.dev.tsv.gz')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t') as [string, string, string])
  const calibration = new Calibration()
  for (const year of new Set(lines.map(([year]) => year))) {
    const pairs = lines.filter((line) => line[0] === year)
    const all = pairs.map((_, i) => i)
    console.log(`mining newstest${year}       ${mineSome(pairs, all, all)}`)
    const random = createRandom(Number(year))
    const half = () => shuffle(all, random).slice(0, all.length / 2)
    console.log(`mining newstest${year} halves ${mineSome(pairs, half(), half(), calibration)}`)
  }
  console.log(`  calibration, halves, from 0.1: ${calibration}`)
}

function mineSome(
  pairs: readonly (readonly [string, string, string])[],
  sources: readonly number[],
  targets: readonly number[],
  calibration?: Calibration,
): Score {
  const english = sources.map((i) => pairs[i]![1])
  const french = targets.map((i) => pairs[i]![2])
  const beads = alignSentences(english, french, { ...EN_FR, order: 'free', minScore: 0.1 })
  const kept = new Set(targets)
  const right = ({ source, target }: Bead) => {
    const i = sources[source[0]!]!
    const j = targets[target[0]!]!
    return i === j || pairs[i]![2] === pairs[j]![2] || pairs[i]![1] === pairs[j]![1]
  }
  for (const bead of beads) calibration?.add(bead.score, right(bead))
  const believed = beads.filter((bead) => bead.score >= 0.5)
  const score = new Score()
  score.add(believed.length, believed.filter(right).length, sources.filter((i) => kept.has(i)).length)
  return score
}

/** News articles with a tenth of the lines dropped and a tenth joined to the next, on each side. */
export function disturbedNews(): void {
  const articles = JSON.parse(readData('align/ntrex-dev.json')) as Record<
    string,
    { en: string[]; fr: string[] }
  >
  const strict = new Score()
  const calibration = new Calibration()
  for (const seed of [1, 2, 3])
    for (const { en, fr } of Object.values(articles)) {
      const text = disturb(en, fr, createRandom(seed))
      compareStrictly(alignSentences(text.en, text.fr, EN_FR), text.links, strict, calibration)
    }
  console.log(`news, lines dropped and joined: strict ${strict}`)
  console.log(`  calibration: ${calibration}`)
}

/** Novels with sentence links by hand. */
export function books(): void {
  const novels = JSON.parse(readData('align/transread-dev.json.gz')) as Record<
    string,
    { en: string[]; fr: string[]; links: Links }
  >
  const strict = new Score()
  const lax = new Score()
  const calibration = new Calibration()
  for (const [name, { en, fr, links }] of Object.entries(novels)) {
    const beads = alignSentences(en, fr, EN_FR)
    const one = new Score()
    compareStrictly(beads, links, one)
    console.log(`${name}: strict ${one}`)
    compareStrictly(beads, links, strict, calibration)
    compareLaxly(beads, links, lax)
  }
  console.log(`books: strict ${strict}`)
  console.log(`books: lax    ${lax}`)
  console.log(`  calibration: ${calibration}`)
}

const key = (source: readonly number[], target: readonly number[]) => `${source}:${target}`

/** Beads that are gold links exactly; of both only those with two sides count. */
function compareStrictly(
  beads: readonly Bead[],
  links: Links,
  score: Score,
  calibration?: Calibration,
): void {
  const gold = new Set(links.filter(twoSided).map(([source, target]) => key(source, target)))
  const found = beads.filter(({ source, target }) => twoSided([source, target]))
  const right = found.filter(({ source, target }) => gold.has(key(source, target)))
  score.add(found.length, right.length, gold.size)
  for (const bead of found) calibration?.add(bead.score, right.includes(bead))
}

/** Beads that share a sentence on both sides with one gold link, and the reverse. */
function compareLaxly(beads: readonly Bead[], links: Links, score: Score): void {
  const gold = links.filter(twoSided)
  const found = beads.filter(({ source, target }) => twoSided([source, target]))
  const meets = ({ source, target }: Bead) =>
    gold.some(([s, t]) => s.some((i) => source.includes(i)) && t.some((j) => target.includes(j)))
  const right = found.filter(meets).length
  const covered = gold.filter(([s, t]) =>
    found.some(
      ({ source, target }) => s.some((i) => source.includes(i)) && t.some((j) => target.includes(j)),
    ),
  ).length
  score.add(found.length, Math.min(right, covered), gold.length)
}

const twoSided = ([source, target]: readonly [readonly number[], readonly number[]]) =>
  source.length > 0 && target.length > 0
