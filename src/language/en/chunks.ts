import { kindOf, SPACE } from '../../text/chars.ts'
import type { Ranges } from '../../text/columns.ts'

// wink is fastest on a few paragraphs at a time, and some of its patterns take time that grows with the square or the cube
// of a run without spaces: a run of 256 characters costs nothing yet, one of 16,000 takes a minute.
const CHUNK = 4096
const LONGEST_RUN = 256

/**
 * Cuts a text into pieces for wink, in order, covering every range: at the end of a range, else at a space, else in a run
 * of more than 256 characters without one.
 */
export function* chunks(text: string, { start, end }: Ranges): Generator<{ from: number; to: number }> {
  let from = -1
  for (let i = 0; i < start.length; i++) {
    if (from < 0) from = start[i]!
    let run = start[i]!
    for (let at = run; at < end[i]!; at++) {
      const code = text.charCodeAt(at)
      if (kindOf(code) === SPACE) {
        run = at + 1
        if (at - from < CHUNK) continue
      } else if (at - run < LONGEST_RUN || (code >= 0xdc00 && code <= 0xdfff)) continue
      yield { from, to: at }
      from = at
      run = at
    }
    if (end[i]! - from < CHUNK && i + 1 < start.length) continue
    yield { from, to: end[i]! }
    from = -1
  }
}
