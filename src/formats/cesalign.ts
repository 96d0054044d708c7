import type { Bead } from '../align/alignment.ts'
import { escapeXml } from './xml.ts'

/** Where the two sides of a cesAlign document lie. */
export interface CesAlignFiles {
  /** Name of the source’s file. */
  readonly fromDoc: string
  /** Name of the target’s file. */
  readonly toDoc: string
}

/** XCES cesAlign: a `link` for each bead, its sentences named `s1`, `s2` … as in OPUS, its score as `certainty`. */
export function toCesAlign(beads: readonly Bead[], { fromDoc, toDoc }: CesAlignFiles): string {
  const ids = (indices: readonly number[]) => indices.map((i) => `s${i + 1}`).join(' ')
  const links = beads.map(
    ({ source, target, score }, i) =>
      `    <link id="SL${i + 1}" xtargets="${ids(source)};${ids(target)}" certainty="${score.toFixed(4)}"/>\n`,
  )
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<cesAlign version="1.0">\n' +
    `  <linkGrp targType="s" fromDoc="${escapeXml(fromDoc)}" toDoc="${escapeXml(toDoc)}">\n${links.join('')}  </linkGrp>\n` +
    '</cesAlign>\n'
  )
}
