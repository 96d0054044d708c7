import { type Bitext, beadText, pairedBeads } from './bitext.ts'

/** Tab-separated pairs: source, target, score. Tabs within sentences become spaces. */
export function toTsv(bitext: Bitext): string {
  const { source, target } = bitext
  return pairedBeads(bitext)
    .map(
      (bead) =>
        `${beadText(source, bead.source)}\t${beadText(target, bead.target)}\t${bead.score.toFixed(4)}\n`,
    )
    .join('')
}

/** Moses twins: two files of the same number of lines, each line the translation of the other's. */
export function toMoses(bitext: Bitext): { source: string; target: string } {
  const beads = pairedBeads(bitext)
  return {
    source: beads.map((bead) => `${beadText(bitext.source, bead.source)}\n`).join(''),
    target: beads.map((bead) => `${beadText(bitext.target, bead.target)}\n`).join(''),
  }
}

/** The sentences of a pre-split text: one a line; blank lines are left out. */
export function fromLines(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '')
}
