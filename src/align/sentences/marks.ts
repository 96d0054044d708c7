/** Of sentences of one side, how each begins and ends, as far as both languages write it alike. */
export interface Marks {
  /** 1 for what begins with a quotation mark or a dash, as speech does; else 0. */
  readonly opening: Uint8Array
  /** The last mark before closing quotation marks and brackets: its place in `CLOSING`, 0 without one. */
  readonly closing: Uint8Array
  /** How many question marks stand before each sentence, and in all. */
  readonly questions: Int32Array
  readonly exclamations: Int32Array
}

const OPENING = '"“”«\'‘’—–-'
const CLOSING = ' ?!.:;,…'
const PASSED_OVER = '"“”«»\'‘’)] \t\n\r\u00a0\u202f'

export function marksOf(sentences: readonly string[]): Marks {
  return {
    opening: Uint8Array.from(sentences, (text) =>
      OPENING.includes(text.trimStart().charAt(0) || ' ') ? 1 : 0,
    ),
    closing: Uint8Array.from(sentences, closingOf),
    questions: countsBefore(sentences, '?'),
    exclamations: countsBefore(sentences, '!'),
  }
}

function closingOf(text: string): number {
  let last = text.length - 1
  while (last >= 0 && PASSED_OVER.includes(text[last]!)) last--
  return last < 0 ? 0 : Math.max(0, CLOSING.indexOf(text[last]!))
}

function countsBefore(sentences: readonly string[], mark: string): Int32Array {
  const counts = new Int32Array(sentences.length + 1)
  sentences.forEach((text, k) => {
    let count = 0
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count++
    counts[k + 1] = counts[k]! + count
  })
  return counts
}

/** What marks that differ cost, in nats: where a bead begins, where it ends, each question and exclamation too few. */
const BEGINNING = 0.5
const END = 0.2
const QUESTION = 0.5
const EXCLAMATION = 0.3
/** Questions, and exclamations, that count at most. */
const MOST = 2

/** What the marks say for a bead of sources `[a, i)` and targets `[b, j)`, neither empty: 0 where they agree, else less. */
export function markValue(source: Marks, target: Marks, a: number, i: number, b: number, j: number): number {
  const [ending, otherEnding] = [source.closing[i - 1]!, target.closing[j - 1]!]
  return (
    (source.opening[a] === target.opening[b] ? 0 : -BEGINNING) +
    (ending === otherEnding || ending === 0 || otherEnding === 0 ? 0 : -END) -
    QUESTION * difference(source.questions, target.questions, a, i, b, j) -
    EXCLAMATION * difference(source.exclamations, target.exclamations, a, i, b, j)
  )
}

function difference(
  source: Int32Array,
  target: Int32Array,
  a: number,
  i: number,
  b: number,
  j: number,
): number {
  return Math.min(MOST, Math.abs(source[i]! - source[a]! - target[j]! + target[b]!))
}
