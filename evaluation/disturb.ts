/** Sentences that correspond, by index on each side; one side may be empty. */
export type Links = readonly (readonly [source: readonly number[], target: readonly number[]])[]

/** A generator of numbers in [0, 1) from a seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The items in random order. */
export function shuffle<T>(items: readonly T[], random: () => number): T[] {
  const shuffled = [...items]
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const item = shuffled[i]!
    shuffled[i] = shuffled[j]!
    shuffled[j] = item
  }
  return shuffled
}

/** A parallel text with a tenth of the lines dropped and a tenth joined to the next, on each side by itself. */
export function disturb(
  en: readonly string[],
  fr: readonly string[],
  random: () => number,
): { en: string[]; fr: string[]; links: Links } {
  const english = disturbSide(en, random)
  const french = disturbSide(fr, random)
  return {
    en: english.map(({ text }) => text),
    fr: french.map(({ text }) => text),
    links: link(english, french),
  }
}

/** A line with the numbers, first and last, of those it was made of. */
interface Line {
  text: string
  readonly first: number
  last: number
}

function disturbSide(lines: readonly string[], random: () => number): Line[] {
  const result: Line[] = []
  for (let i = 0; i < lines.length; i++) {
    const chance = random()
    if (chance < 0.1) continue
    const line = { text: lines[i]!, first: i, last: i }
    if (chance < 0.2 && i + 1 < lines.length) {
      line.last = ++i
      line.text += ` ${lines[i]}`
    }
    result.push(line)
  }
  return result
}

/** Lines belong together when they share an original one, directly or through others. */
function link(english: readonly Line[], french: readonly Line[]): Links {
  const links: [number[], number[]][] = []
  let i = 0
  let j = 0
  while (i < english.length || j < french.length) {
    const bead: [number[], number[]] = [[], []]
    let last = Math.min(
      english[i]?.first ?? Number.POSITIVE_INFINITY,
      french[j]?.first ?? Number.POSITIVE_INFINITY,
    )
    for (;;) {
      if (i < english.length && english[i]!.first <= last) {
        last = Math.max(last, english[i]!.last)
        bead[0].push(i++)
      } else if (j < french.length && french[j]!.first <= last) {
        last = Math.max(last, french[j]!.last)
        bead[1].push(j++)
      } else break
    }
    links.push(bead)
  }
  return links
}
