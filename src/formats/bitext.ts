import type { Alignment, Bead } from '../align/alignment.ts'
import type { Lang } from '../text/lang.ts'

/** Two texts, sentence by sentence, and which sentences correspond: what formats of parallel text hold in common. */
export interface Bitext {
  /** Language code of the source. */
  readonly sourceLang: Lang
  /** Language code of the target. */
  readonly targetLang: Lang
  /** Its sentences. */
  readonly source: readonly string[]
  /** Its sentences. */
  readonly target: readonly string[]
  /** Which correspond. */
  readonly beads: readonly Bead[]
}

/** The sentence links of two articles as a bitext, in the order of the source; sentences without a link are left out. */
export function bitextOf({ source, target, links }: Alignment): Bitext {
  const bitext = {
    sourceLang: source.lang,
    targetLang: target.lang,
    source: [] as string[],
    target: [] as string[],
  }
  const index = { source: new Map<number, number>(), target: new Map<number, number>() }
  const place = (side: 'source' | 'target', { start, text }: { start: number; text: string }) => {
    const known = index[side].get(start)
    if (known !== undefined) return known
    index[side].set(start, bitext[side].length)
    return bitext[side].push(text.replace(/\s+/g, ' ')) - 1
  }
  const beads = links
    .filter(({ kind }) => kind === 'sentence')
    .map(({ source, target, score }) => ({
      source: source.map((span) => place('source', span)),
      target: target.map((span) => place('target', span)),
      score,
    }))
  return { ...bitext, beads }
}

/** The text of one side of a bead: its sentences, joined by a space. */
export function beadText(sentences: readonly string[], indices: readonly number[]): string {
  return indices.map((i) => sentences[i]!.replace(/\s+/g, ' ').trim()).join(' ')
}

/** The beads with sentences on both sides. */
export function pairedBeads({ beads }: Bitext): Bead[] {
  return beads.filter(({ source, target }) => source.length > 0 && target.length > 0)
}
