import { type Event, pairMarks } from './pair.ts'
import { findMarks, type Mark } from './roles.ts'

/** What stands between a pair of outermost marks. */
export interface Marked {
  /** From the opening mark, or the first character where that is missing, past the closing one or the last character. */
  readonly start: number
  readonly end: number
  /** Without marks and padding spaces, one stretch a line. Never empty. */
  readonly lines: readonly { readonly start: number; readonly end: number }[]
  readonly opened: boolean
  readonly closed: boolean
  /** Its opening mark re-opens, at the start of a line, speech that was not closed on the line before. */
  readonly reopens: boolean
}

/** The marked stretches of a text, in text order and without overlap. Never throws. O(length). */
export function findMarked(text: string): Marked[] {
  const events = eventsOf(text, findMarks(text))
  const acts = pairMarks(events)
  const found: Marked[] = []
  let open: { start: number; from: number; opened: boolean; reopens: boolean } | undefined
  const finish = (to: number, end: number, closed: boolean) => {
    if (open === undefined) return
    const lines = linesOf(text, open.from, to)
    const { start, opened, reopens } = open
    if (lines.length > 0) {
      found.push({
        start: opened ? start : lines[0]!.start,
        end: closed ? end : lines.at(-1)!.end,
        lines,
        opened,
        closed,
        reopens,
      })
    }
    open = undefined
  }
  events.forEach((event, i) => {
    const act = acts[i]!
    if ('mark' in event) {
      const { start, end } = event.mark
      if (act === 'open') open = { start, from: end, opened: true, reopens: false }
      else if (act === 'close') finish(start, end, true)
      else if (act === 'reopen') {
        finish(start, start, false)
        open = { start, from: end, opened: true, reopens: true }
      }
    } else if (act === 'missing') {
      open = { start: event.lineEnd, from: event.lineEnd, opened: false, reopens: false }
    } else if (act === 'abandon') finish(event.lineEnd, event.lineEnd, false)
  })
  finish(text.length, text.length, false)
  return found
}

/** The marks and the line ends of a text as one row; the first event is the start of the first line. */
function eventsOf(text: string, marks: readonly Mark[]): Event[] {
  const events: Event[] = []
  let m = 0
  let at = 0
  while (at <= text.length) {
    let end = text.indexOf('\n', at)
    if (end < 0) end = text.length
    const first = m
    while (m < marks.length && marks[m]!.start < end) m++
    if (/\S/.test(text.slice(at, end))) {
      const next = marks[first]
      events.push({ lineEnd: at, next, near: next !== undefined && next.start < end })
      for (let i = first; i < m; i++) events.push({ mark: marks[i]! })
    }
    at = end + 1
  }
  return events
}

/** The lines of `[from, to)` that hold anything, each without the spaces around it. */
function linesOf(text: string, from: number, to: number): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = []
  let at = from
  while (at < to) {
    // No further than `to`: many marks may stand on one line.
    const length = text.slice(at, to).indexOf('\n')
    const end = length < 0 ? to : at + length
    let [left, right] = [at, end]
    while (left < right && SPACE.test(text[left]!)) left++
    while (right > left && SPACE.test(text[right - 1]!)) right--
    if (left < right) lines.push({ start: left, end: right })
    at = end + 1
  }
  return lines
}

const SPACE = /[\s\u200b\u202f\u2060\ufeff]/u
