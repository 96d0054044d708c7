import type { Marked } from './marked.ts'

// What the marks alone cannot say: how far speech reaches whose opening or closing mark is missing. Its lines speak in the
// first or second person; the writer's seldom do.

/** How many lines are added at most. */
const REACH = 8

interface Line {
  readonly start: number
  readonly end: number
}

/** Lengthens unclosed stretches over the lines behind them, and unopened ones over the lines before. O(length). */
export function repairEnds(
  text: string,
  marked: readonly Marked[],
  firstPerson: ReadonlySet<string>,
): Marked[] {
  return marked.map((one, i) => {
    if (one.closed && one.opened) return one
    if (!one.closed) {
      const next = marked[i + 1]
      if (next?.reopens) return one
      const more = linesBehind(text, one.end, next?.start ?? text.length, firstPerson)
      return more.length === 0 ? one : { ...one, lines: [...one.lines, ...more], end: more.at(-1)!.end }
    }
    const more = linesBefore(text, marked[i - 1]?.end ?? 0, one.start, firstPerson)
    return more.length === 0 ? one : { ...one, lines: [...more, ...one.lines], start: more[0]!.start }
  })
}

/** Whole lines from `from` on that speak in the first or second person, as long as no marks come. */
function linesBehind(text: string, from: number, to: number, persons: ReadonlySet<string>): Line[] {
  const found: Line[] = []
  let at = text.indexOf('\n', from)
  while (at >= 0 && at < to && found.length < REACH) {
    const line = lineAt(text, at + 1)
    if (line.end > to) break
    at = text.indexOf('\n', line.end)
    if (line.start === line.end) continue
    if (!speaks(text, line, persons)) break
    found.push(line)
  }
  return found
}

/** All lines between the last speech's line and an unopened one, if they are few and a third of them speak so. */
function linesBefore(text: string, from: number, to: number, persons: ReadonlySet<string>): Line[] {
  const found: Line[] = []
  let at = text.lastIndexOf('\n', to - 1)
  while (at > from && found.length <= REACH) {
    const start = text.lastIndexOf('\n', at - 1) + 1
    if (start <= from) break
    const line = lineAt(text, start)
    if (line.start < line.end) found.unshift(line)
    at = start - 1
  }
  const speaking = found.filter((line) => speaks(text, line, persons)).length
  return from > 0 && found.length <= REACH && speaking * 3 >= found.length ? found : []
}

/** The line that starts at `start`, without the spaces around it. */
function lineAt(text: string, start: number): Line {
  const past = text.indexOf('\n', start)
  let end = past < 0 ? text.length : past
  while (start < end && text[start]!.trim() === '') start++
  while (end > start && text[end - 1]!.trim() === '') end--
  return { start, end }
}

function speaks(text: string, { start, end }: Line, persons: ReadonlySet<string>): boolean {
  const words = text
    .slice(start, Math.min(end, start + 1000))
    .toLowerCase()
    .replaceAll("'", '’')
  for (const [word] of words.matchAll(/\p{L}+’?/gu)) {
    if (persons.has(word) || persons.has(word.replace('’', ''))) return true
  }
  return false
}
