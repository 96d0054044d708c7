/**
 * The cells that an alignment may pass: of positions (i, j) between sentences, those with `low[i] <= j <= high[i]`.
 * Both rise, and each row touches the next, so that there is always a path.
 */
export interface Band {
  readonly low: Int32Array
  readonly high: Int32Array
}

/** Gaps between known points up to this many sentences are searched whole; wider ones along their diagonal. */
const WHOLE = 40
/** Half the greatest width of the search along a diagonal. */
const WIDEST = 250

/** The band around a path through known points, `margin` sentences to each side. */
export function bandAround(
  points: readonly { readonly i: number; readonly j: number }[],
  sources: number,
  targets: number,
  margin: number,
): Band {
  const low = new Int32Array(sources + 1).fill(targets)
  const high = new Int32Array(sources + 1)
  const include = (i: number, from: number, to: number) => {
    if (from < low[i]!) low[i] = Math.max(0, from)
    if (to > high[i]!) high[i] = Math.min(targets, to)
  }
  let last = { i: 0, j: 0 }
  for (const point of [...points, { i: sources, j: targets }]) {
    const width = point.j - last.j
    const height = point.i - last.i
    const small = width <= WHOLE && height <= WHOLE
    const half = Math.min(WIDEST, margin + Math.ceil(0.15 * Math.max(width, height)))
    for (let i = last.i; i <= point.i; i++) {
      const centre = last.j + (height === 0 ? 0 : ((i - last.i) * width) / height)
      if (small) include(i, last.j - margin, point.j + margin)
      else include(i, Math.floor(centre) - half, Math.ceil(centre) + half)
    }
    if (height === 0) include(point.i, last.j, point.j)
    last = point
  }
  low[0] = 0
  high[sources] = targets
  for (let i = 1; i <= sources; i++) high[i] = Math.max(high[i]!, high[i - 1]!)
  for (let i = sources - 1; i >= 0; i--) low[i] = Math.min(low[i]!, low[i + 1]!)
  for (let i = 1; i <= sources; i++) high[i - 1] = Math.max(high[i - 1]!, low[i]!)
  return { low, high }
}
