import type { Bead } from '../align/alignment.ts'
import { FormatError } from './format-error.ts'

/** The highest rung of a ladder: beads hold an index for each sentence below it, and any number can be written. */
const HIGHEST = 10_000_000

/**
 * hunalign's ladder: a rung a line (source index, target index, score, separated by tabs), from rung to rung one bead.
 * For beads of a monotone alignment, which hold every sentence in order.
 */
export function toLadder(beads: readonly Bead[]): string {
  let [source, target] = [0, 0]
  const rungs = beads.map((bead) => {
    const rung = `${source}\t${target}\t${bead.score.toFixed(4)}\n`
    source += bead.source.length
    target += bead.target.length
    return rung
  })
  return `${rungs.join('')}${source}\t${target}\t0.0000\n`
}

/**
 * Reads a ladder back into beads.
 *
 * @throws FormatError for a line of another form, a rung that goes down, or one above 10,000,000.
 */
export function fromLadder(ladder: string): Bead[] {
  const rungs = ladder.split(/\r?\n/).flatMap((line, i) => {
    if (line.trim() === '') return []
    const fields = /^(\d+)\t(\d+)(?:\t(-?[\d.e+-]+))?$/.exec(line) ?? []
    const [source, target, score] = [fields[1], fields[2], fields[3] ?? 0].map(Number) as [
      number,
      number,
      number,
    ]
    if (!Number.isFinite(source + target + score)) {
      throw new FormatError(
        'ladder',
        i + 1,
        `source<tab>target<tab>score expected, got ${JSON.stringify(line)}`,
      )
    }
    if (Math.max(source, target) > HIGHEST)
      throw new FormatError('ladder', i + 1, `an index above ${HIGHEST}`)
    return [{ source, target, score, line: i + 1 }]
  })
  return rungs.slice(0, -1).map((rung, i): Bead => {
    const next = rungs[i + 1]!
    if (next.source < rung.source || next.target < rung.target)
      throw new FormatError('ladder', next.line, 'the rung goes down')
    return {
      source: range(rung.source, next.source),
      target: range(rung.target, next.target),
      score: rung.score,
    }
  })
}

const range = (start: number, end: number) => Array.from({ length: end - start }, (_, i) => start + i)

/** vecalign's form, a bead a line: `[0]:[0, 1]:0.123456`, where the number is a cost, here 1 − score. */
export function toVecalign(beads: readonly Bead[]): string {
  return beads
    .map(
      ({ source, target, score }) =>
        `[${source.join(', ')}]:[${target.join(', ')}]:${(1 - score).toFixed(6)}\n`,
    )
    .join('')
}

/**
 * Reads vecalign's form; a missing cost counts as 0.
 *
 * @throws FormatError for a line of another form.
 */
export function fromVecalign(text: string): Bead[] {
  return text.split(/\r?\n/).flatMap((line, i) => {
    if (line.trim() === '') return []
    const [, sources = 'none', targets = 'none', cost = '0'] =
      /^\[([\d, ]*)\]:\[([\d, ]*)\](?::(-?[\d.e+-]+))?$/.exec(line.trim()) ?? []
    const [source, target, score] = [indices(sources), indices(targets), 1 - Number(cost)]
    if (![...source, ...target].every(Number.isSafeInteger) || !Number.isFinite(score))
      throw new FormatError('vecalign', i + 1, `[0]:[0, 1]:0.5 expected, got ${JSON.stringify(line)}`)
    return [{ source, target, score }]
  })
}

/** The numbers of a list, `0, 1`; NaN for what is none. */
function indices(list: string): number[] {
  if (list.trim() === '') return []
  return list.split(',').map((index) => (index.trim() === '' ? Number.NaN : Number(index)))
}
