import { escapeXml } from '../formats/xml.ts'

/** What to put around a stretch of text. */
export interface Wrap {
  readonly start: number
  readonly end: number
  /** The opening tag; repeated where a wrap of an outer layer forces this one to be closed and opened again. */
  readonly open: string
  readonly close: string
  /** Put once, where the stretch ends for good: a reference mark, say. */
  readonly after?: string
}

/**
 * The HTML of `text[start, end)` with wraps around its stretches, well nested whatever crosses what. `layers` go from the
 * outermost to the innermost; the wraps of one layer are in text order and do not overlap.
 */
export function weave(
  text: string,
  start: number,
  end: number,
  layers: readonly (readonly Wrap[])[],
): string {
  const within = layers.map((wraps) => wraps.filter((wrap) => wrap.start < end && wrap.end > start))
  const edges = new Set([start, end])
  for (const wrap of within.flat())
    for (const edge of [wrap.start, wrap.end]) if (edge > start && edge < end) edges.add(edge)
  const order = [...edges].sort((a, b) => a - b)

  const next = within.map(() => 0)
  const open: (Wrap | undefined)[] = within.map(() => undefined)
  let html = ''
  for (const [i, from] of order.entries()) {
    const active = within.map((wraps, layer) => {
      while (next[layer]! < wraps.length && wraps[next[layer]!]!.end <= from) next[layer]!++
      const wrap = wraps[next[layer]!]
      return wrap !== undefined && wrap.start <= from && from < end ? wrap : undefined
    })
    const changed = active.findIndex((wrap, layer) => wrap !== open[layer])
    if (changed >= 0) {
      for (let layer = within.length - 1; layer >= changed; layer--) {
        const wrap = open[layer]
        if (wrap !== undefined) html += wrap.close + (wrap.end <= from ? (wrap.after ?? '') : '')
        open[layer] = undefined
      }
      for (let layer = changed; layer < within.length; layer++) {
        open[layer] = active[layer]
        html += active[layer]?.open ?? ''
      }
    }
    html += escapeXml(text.slice(from, order[i + 1] ?? from))
  }
  return html
}
