import type { Bead } from '../align/alignment.ts'
import { FormatError } from './format-error.ts'

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
 * @throws FormatError for a line of another form, or a rung that goes down.
 */
export function fromLadder(ladder: string): Bead[] {
  const rungs = ladder.split(/\r?\n/).flatMap((line, i) => {
    if (line.trim() === '') return []
    const [, source, target, score] = /^(\d+)\t(\d+)(?:\t(-?[\d.]+))?$/.exec(line) ?? []
    if (source === undefined || target === undefined) {
      throw new FormatError(
        'ladder',
        i + 1,
        `source<tab>target<tab>score expected, got ${JSON.stringify(line)}`,
      )
    }
    return [{ source: Number(source), target: Number(target), score: Number(score ?? 0), line: i + 1 }]
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
    const [, source, target, cost = '0'] =
      /^\[([\d, ]*)\]:\[([\d, ]*)\](?::(-?[\d.]+))?$/.exec(line.trim()) ?? []
    if (source === undefined || target === undefined) {
      throw new FormatError('vecalign', i + 1, `[0]:[0, 1]:0.5 expected, got ${JSON.stringify(line)}`)
    }
    const indices = (list: string) => (list.trim() === '' ? [] : list.split(',').map(Number))
    return [{ source: indices(source), target: indices(target), score: 1 - Number(cost) }]
  })
}
