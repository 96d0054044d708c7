import type { Score } from '../entities/score.ts'
import { table, terminalWidth } from './table.ts'

/** Scores of each type as a table for people. */
export function scoreTable(scores: ReadonlyMap<string, Score>): string {
  const columns = [
    { heading: 'type' },
    ...['precision', 'recall', 'F1', 'gold', 'found', 'right'].map((heading) => ({
      heading,
      align: 'right' as const,
    })),
  ]
  const rows = [...scores].map(([type, { precision, recall, f1, gold, predicted, right }]) => [
    type,
    ...[precision, recall, f1].map((number) => number.toFixed(4)),
    ...[gold, predicted, right].map(String),
  ])
  return table(columns, rows, terminalWidth())
}
