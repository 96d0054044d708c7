import { K } from '../words/words.ts'
import type { Units } from './units.ts'

/** How many units a dateline may have: `PASADENA, Calif., Jan. 1 (UPI) —`. */
const DATELINE = 14

/** Past the dateline that a line opens with, `LEEDS (AP) — |`: names, dates and brackets up to a dash; `from` without one. */
export function pastDateline(units: Units, from: number, to: number): number {
  const { kind, lower, opensLine, speakers } = units
  if (opensLine[from] !== 1 || (kind[from] !== K.name && kind[from] !== K.bracket)) return from
  let sure = CAPITALS.test(units.text.slice(units.start[from], units.end[from]))
  for (let i = from; i < to && i - from < DATELINE; i++) {
    const k = kind[i]!
    const round = lower[i] === '(' || lower[i] === ')'
    if (k === K.bracket && !round) return sure && i > from && i + 1 < to ? i + 1 : from
    const date = /^\d/.test(lower[i]!) || speakers.times.has(lower[i]!)
    if (!date && !round && k !== K.name && k !== K.comma && k !== K.stop && k !== K.between) return from
    sure ||= date || round
  }
  return from
}

/** A town as agencies write it. */
const CAPITALS = /^\p{Lu}{2,}$/u
