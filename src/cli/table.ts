import colours from 'picocolors'

/** A column of a table: its heading, and how narrow it may get; the last column takes what is left. */
export interface Column {
  readonly heading: string
  readonly align?: 'right'
  readonly colour?: (text: string) => string
}

const ELLIPSIS = '…'

/** Rows under headings, in columns that fit `width` characters; what is too long is cut with an ellipsis. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const cells = rows.map((row) => row.map(oneLine))
  const widths = shrink(
    columns.map(({ heading }, i) => Math.max(heading.length, ...cells.map((row) => row[i]!.length))),
    width - 2 * (columns.length - 1),
  )
  const line = (row: readonly string[], paint: (text: string, column: Column) => string) =>
    row
      .map((cell, i) => {
        const text = clip(cell, widths[i]!)
        const padding = ' '.repeat(widths[i]! - text.length)
        const painted = paint(text, columns[i]!)
        if (columns[i]!.align === 'right') return padding + painted
        return i === columns.length - 1 ? painted : painted + padding
      })
      .join('  ')
  return [
    line(
      columns.map(({ heading }) => heading),
      (text) => colours.dim(text),
    ),
    ...cells.map((row) => line(row, (text, { colour = String }) => colour(text))),
  ].join('\n')
}

/** The width of the terminal; 100 where there is none. */
export function terminalWidth(): number {
  return process.stdout.columns ?? 100
}

export function clip(text: string, width: number): string {
  return text.length <= width ? text : text.slice(0, Math.max(0, width - 1)) + ELLIPSIS
}

// Control characters of a text must not reach the terminal.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const oneLine = (text: string) => text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')

/** Shrinks the widest columns until all fit. */
function shrink(wanted: readonly number[], room: number): number[] {
  const sorted = [...wanted].sort((a, b) => a - b)
  let left = room
  for (const [i, width] of sorted.entries()) {
    const share = Math.max(4, Math.floor(left / (sorted.length - i)))
    if (width > share) return wanted.map((one) => Math.min(one, share))
    left -= width
  }
  return [...wanted]
}
