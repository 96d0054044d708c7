/** One measured number. */
export interface Row {
  readonly section: string
  readonly name: string
  readonly value: number
  readonly unit: string
  /** The value beside that of the row named `to`, and what it has to be at least. */
  readonly ratio?: { readonly to: string; readonly value: number; readonly floor?: number }
  /** What the value may be at most. */
  readonly most?: number
  /** Peak memory of the process that did nothing else, in MB: code, models and garbage included. */
  readonly peak?: number
}

/** Rows as a Markdown table, a section each. */
export function toMarkdown(rows: readonly Row[]): string {
  const sections = [...new Set(rows.map(({ section }) => section))]
  return sections
    .map((section) => {
      const own = rows.filter((row) => row.section === section)
      const [ratios, peaks] = [own.some(isCompared), own.some(({ peak }) => peak !== undefined)]
      const cells = (name: string, value: string, ratio: string, peak: string) =>
        `| ${[name, value, ...(ratios ? [ratio] : []), ...(peaks ? [peak] : [])].join(' | ')} |`
      const lines = own.map((row) =>
        cells(
          row.name,
          `${number(row.value)} ${row.unit}`.trimEnd(),
          isCompared(row) ? comparison(row) : '',
          row.peak === undefined ? '' : `${number(row.peak)} MB`,
        ),
      )
      const head = [cells('', '', 'ratio', 'peak memory'), cells('---', '---:', '---', '---:')]
      return `### ${section}\n\n${[...head, ...lines].join('\n')}\n`
    })
    .join('\n')
}

/** More ceilings than that in one section are shown by the row that comes nearest to its own. */
const MOST_CEILINGS = 20

/** The rows that have a floor or a ceiling, but of sections with many ceilings the worst row alone. */
function boundRows(rows: readonly Row[]): Row[] {
  const sections = [...new Set(rows.map(({ section }) => section))]
  return sections.flatMap((section) => {
    const bound = rows.filter((row) => row.section === section && isBound(row))
    const ceilings = bound.filter(({ most }) => most !== undefined)
    if (ceilings.length <= MOST_CEILINGS) return bound
    const worst = ceilings.reduce((a, b) => (b.value / b.most! > a.value / a.most! ? b : a))
    return [
      ...bound.filter((row) => !ceilings.includes(row)),
      { ...worst, name: `${worst.name}, the worst of ${ceilings.length}` },
    ]
  })
}

const isBound = ({ ratio, most }: Row) => ratio?.floor !== undefined || most !== undefined

const isHeld = ({ ratio, value, most }: Row) =>
  (ratio?.floor ?? 0) <= (ratio?.value ?? 0) && value <= (most ?? value)

/** The floors and ceilings as a Markdown table. */
export function floorsMarkdown(rows: readonly Row[]): string {
  const lines = boundRows(rows).map(
    (row) =>
      `| ${row.section} | ${row.name} | ${comparison(row)} | ${isHeld(row) ? 'held' : '**not held**'} |`,
  )
  return `### Floors\n\n| | | | |\n|---|---|---|---|\n${lines.join('\n')}\n`
}

const isCompared = ({ ratio, most }: Row) => ratio !== undefined || most !== undefined

function comparison({ ratio, value, unit, most }: Row): string {
  const measure = (amount: string) => `${amount} ${unit}`.trimEnd()
  if (ratio === undefined) return `${measure(number(value))} (at most ${measure(String(most))})`
  const floor = ratio.floor === undefined ? '' : ` (at least ${ratio.floor})`
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

/** The middle one of `values`. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2
}
