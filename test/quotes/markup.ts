import type { Quote } from '../../src/quotes/quote.ts'

// A text in which every segment stands in brackets with the letter of its kind: [D:direct] [M:mixed] [P:partial]
// [I:indirect] [S:scare]; [+:…] is a further piece of the quotation before it.

const LETTERS = { direct: 'D', mixed: 'M', partial: 'P', indirect: 'I', scare: 'S' } as const

/** The text without its markup. */
export function strip(markedUp: string): string {
  return markedUp.replace(/\[[DMPIS+]:|\]/g, '')
}

/** The text with what the library found marked up in it. */
export function markUp(text: string, quotes: readonly Quote[]): string {
  const pieces = quotes.flatMap(({ kind, content }) =>
    content.map(({ start, end }, i) => ({ start, end, label: i === 0 ? LETTERS[kind] : '+' })),
  )
  let out = ''
  let at = 0
  for (const { start, end, label } of pieces.sort((a, b) => a.start - b.start)) {
    out += `${text.slice(at, start)}[${label}:${text.slice(start, end)}]`
    at = end
  }
  return out + text.slice(at)
}
