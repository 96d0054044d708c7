export const NAME_TYPES = ['PERSON', 'LOCATION', 'ORGANIZATION', 'MISC'] as const

export type NameType = (typeof NAME_TYPES)[number]

/** May label `b` follow `a` (BIOES: begin, inside, outside, end, single)? `undefined` is the sentence's edge. */
export function legal(a: string | undefined, b: string | undefined): boolean {
  const open = a !== undefined && (a.startsWith('B') || a.startsWith('I'))
  const inside = b !== undefined && (b.startsWith('I') || b.startsWith('E'))
  return open === inside && (!open || a.slice(2) === b!.slice(2))
}

/** The labels of `length` tokens with names at `[start, end)`. */
export function labelsOf(
  length: number,
  names: Iterable<{ readonly start: number; readonly end: number; readonly type: string }>,
): string[] {
  const labels = new Array<string>(length).fill('O')
  for (const { start, end, type } of names) {
    for (let i = start; i < end; i++)
      labels[i] = `${end - start === 1 ? 'S' : i === start ? 'B' : i === end - 1 ? 'E' : 'I'}-${type}`
  }
  return labels
}

/** The names in a path of labels, as token ranges. */
export function namesIn(
  path: ArrayLike<number>,
  labels: readonly string[],
): { start: number; end: number; type: string }[] {
  const names: { start: number; end: number; type: string }[] = []
  let start = 0
  for (let i = 0; i < path.length; i++) {
    const label = labels[path[i]!]!
    if (label.startsWith('B') || label.startsWith('S')) start = i
    if (label.startsWith('E') || label.startsWith('S'))
      names.push({ start, end: i + 1, type: label.slice(2) })
  }
  return names
}
