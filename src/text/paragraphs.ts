import { kindOf, LOWER, SPACE } from './chars.ts'
import type { Ranges } from './columns.ts'

// A paragraph is a line without the spaces at its ends: that is how news comes out of web pages, newsletters and
// parallel corpora. Only in a text that a program has wrapped at a width does a line break mean nothing more than a space.

/** The lines of `text`, or its blocks where it is hard-wrapped; trimmed, the empty ones left out. */
export function splitParagraphs(text: string): Ranges {
  const lines = splitLines(text)
  const width = wrapWidth(text, lines)
  return width === 0 ? lines : joinWrapped(text, lines, width)
}

function splitLines(text: string): Ranges {
  const start: number[] = []
  const end: number[] = []
  let first = -1
  let last = -1
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isLineBreak(code)) {
      if (first >= 0) {
        start.push(first)
        end.push(last + 1)
        first = -1
      }
    } else if (kindOf(code) !== SPACE) {
      if (first < 0) first = i
      last = i
    }
  }
  if (first >= 0) {
    start.push(first)
    end.push(last + 1)
  }
  return { start: Int32Array.from(start), end: Int32Array.from(end) }
}

/** Line feed, vertical tab, form feed, carriage return, line separator, paragraph separator. */
function isLineBreak(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x2028 || code === 0x2029
}

/**
 * The width at which `text` is hard-wrapped, 0 if it is not. It is when most lines are as long as they can be, that is,
 * when the next line's first word would not have fitted, and most of those next lines open in lower case.
 */
function wrapWidth(text: string, { start, end }: Ranges): number {
  const lengths = start.map((from, i) => end[i]! - from).sort()
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  if (width < 30 || width > 120) return 0
  let breaks = 0
  let wraps = 0
  let lowerCase = 0
  for (let i = 0; i + 1 < start.length; i++) {
    if (!isSingleBreak(text, end[i]!, start[i + 1]!)) continue
    breaks++
    if (end[i]! - start[i]! + 1 + firstWordLength(text, start[i + 1]!) <= width) continue
    wraps++
    if (kindOf(text.charCodeAt(start[i + 1]!)) === LOWER) lowerCase++
  }
  return wraps >= 2 && wraps >= 0.6 * breaks && lowerCase >= 0.5 * wraps ? width : 0
}

/** Joins each line to the next where only the width parts them: a line that ends early ends its paragraph. */
function joinWrapped(text: string, { start, end }: Ranges, width: number): Ranges {
  const starts: number[] = []
  const ends: number[] = []
  for (let i = 0; i < start.length; i++) {
    const joins =
      i > 0 &&
      isSingleBreak(text, end[i - 1]!, start[i]!) &&
      end[i - 1]! - start[i - 1]! + 1 + firstWordLength(text, start[i]!) > width
    if (joins) ends[ends.length - 1] = end[i]!
    else {
      starts.push(start[i]!)
      ends.push(end[i]!)
    }
  }
  return { start: Int32Array.from(starts), end: Int32Array.from(ends) }
}

/** Is there one line break between two offsets, not a blank line? */
function isSingleBreak(text: string, from: number, to: number): boolean {
  let breaks = 0
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (isLineBreak(code) && !(code === 10 && text.charCodeAt(i - 1) === 13)) breaks++
  }
  return breaks === 1
}

function firstWordLength(text: string, from: number): number {
  let to = from
  while (to < text.length && kindOf(text.charCodeAt(to)) !== SPACE) to++
  return to - from
}
