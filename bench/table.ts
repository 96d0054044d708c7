/** One measured number. `ratio` compares it with the row named `to`. */
export interface Row {
  readonly section: string
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly ratio?: { readonly to: string; readonly value: number; readonly floor?: number }
}

/** Rows as a Markdown table, a section each. */
export function toMarkdown(rows: readonly Row[]): string {
  const sections = [...new Set(rows.map(({ section }) => section))]
  return sections
    .map((section) => {
      const lines = rows
        .filter((row) => row.section === section)
        .map(({ name, value, unit, ratio }) => `| ${name} | ${number(value)} ${unit} | ${ratioText(ratio)} |`)
      return `### ${section}\n\n| | | ratio |\n|---|---:|---|\n${lines.join('\n')}\n`
    })
    .join('\n')
}

function ratioText(ratio: Row['ratio']): string {
  if (ratio === undefined) return ''
  const floor = ratio.floor === undefined ? '' : ` (floor ${ratio.floor})`
  return `${ratio.value.toFixed(2)} × ${ratio.to}${floor}`
}

const number = (value: number) =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3)

/** `value / of`'s, as a ratio to the row `to`. */
export const against = (
  to: string,
  value: number,
  of: number,
  floor?: number,
): NonNullable<Row['ratio']> => ({
  to,
  value: value / of,
  ...(floor === undefined ? {} : { floor }),
})
