import type { Extraction } from '../../../src/entities/extractor.ts'

/** A sentence and the values marked in it. */
export interface MarkedText {
  readonly text: string
  /** `[[TYPE value|text]]` in text order, as {@link mark} writes them. */
  readonly marked: string
}

/** The sentences of a table: one a line, `#` opens a heading, empty lines count nothing. */
export function readTable(table: string): MarkedText[] {
  return table
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((marked) => ({ marked, text: marked.replace(/\[\[[^|]*\|(.*?)\]\]/g, '$1') }))
}

const BOUNDS: Record<string, string> = { above: '>', below: '<', 'at least': '≥', 'at most': '≤', about: '~' }

/** `text` with each value marked: `[[MONEY ~3500000 EUR|3,5 millions d’euros]]`; ranges are `5..10`. */
export function mark(text: string, values: readonly Extraction[]): string {
  let marked = ''
  let at = 0
  for (const { start, end, type, value, bound } of values) {
    const worth = (bound === undefined ? '' : BOUNDS[bound]) + show(value)
    marked += `${text.slice(at, start)}[[${worth === '' ? type : `${type} ${worth}`}|${text.slice(start, end)}]]`
    at = end
  }
  return marked + text.slice(at)
}

function show(value: unknown): string {
  if (value === undefined) return ''
  if (typeof value !== 'object' || value === null) return String(value)
  if ('min' in value && 'max' in value) return `${value.min}..${value.max}`
  const { amount, currency, unit } = value as { amount: unknown; currency?: string; unit?: string }
  return [show(amount), currency ?? unit].filter((part) => part !== undefined).join(' ')
}
