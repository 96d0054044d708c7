import { kindOf, SPACE } from '../../text/chars.ts'
import type { Ranges, TokenColumns } from '../../text/columns.ts'
import { PLAIN_WORDS } from './abbreviations.ts'
import { chunks } from './chunks.ts'
import { normalise } from './normalise.ts'
import { splitSentences } from './sentences.ts'
import { winkReader } from './wink/reader.ts'

/** wink's tokens, at their exact offsets, where it errs mended; and the sentences that they make. */
export function tokenize(text: string, paragraphs: Ranges): TokenColumns {
  const reader = winkReader()
  const start: number[] = []
  const end: number[] = []
  for (const { from, to } of chunks(text, paragraphs)) {
    const chunk = normalise(text.slice(from, to))
    let at = 0
    for (const token of reader.read(chunk).tokens().out() as string[]) {
      // White space and nothing at all can be tokens of wink's; the others, one after another, make up the text without
      // its spaces.
      while (at < chunk.length && kindOf(chunk.charCodeAt(at)) === SPACE) at++
      if (token === '' || kindOf(token.charCodeAt(0)) === SPACE) continue
      addToken(chunk, at, at + token.length, from, start, end)
      at += token.length
    }
  }
  const tokens = { start: Int32Array.from(start), end: Int32Array.from(end) }
  return { ...tokens, sentences: splitSentences(text, tokens, paragraphs) }
}

const FULL_STOP = 0x2e
const CLITIC = /['’](?:s|m|d|re|ve|ll)$/i
const ADDRESS_TAIL = /(?<![.,;:!?)\]'"”’])[.,;:!?)\]'"”’]+$/

/** Adds a token of wink's, in two where two words or a word and the mark behind it straddle it. */
function addToken(
  chunk: string,
  from: number,
  to: number,
  offset: number,
  start: number[],
  end: number[],
): void {
  let cut = to
  const length = to - from
  if (length > 2 && length < 40 && isApostropheNear(chunk, to)) {
    const clitic = CLITIC.exec(chunk.slice(from, to))
    if (clitic !== null && clitic.index > 0) cut = from + clitic.index
  } else if (length > 2 && length < 6 && chunk.charCodeAt(to - 1) === FULL_STOP) {
    if (PLAIN_WORDS.has(chunk.slice(from, to - 1))) cut = to - 1
  } else if (length > 4 && (chunk.startsWith('http', from) || chunk.startsWith('www.', from))) {
    cut = from + chunk.slice(from, to).replace(ADDRESS_TAIL, '').length
  }
  start.push(offset + from)
  if (cut < to) {
    end.push(offset + cut)
    start.push(offset + cut)
  }
  end.push(offset + to)
}

/** `I'm`, `she'll`: is there an apostrophe one or two characters before the last? */
function isApostropheNear(chunk: string, to: number): boolean {
  const near = chunk.charCodeAt(to - 2)
  const far = chunk.charCodeAt(to - 3)
  return near === 0x27 || near === 0x2019 || far === 0x27 || far === 0x2019
}
