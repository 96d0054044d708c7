import type { Document } from '../../pipeline/document.ts'
import type { Span } from '../../text/span.ts'

/** The sentences of an article itself: what stands in boilerplate does not count, nor what has no letter or digit. */
export function sentencesOf({ sentences, paragraphs }: Document): Span[] {
  const furniture = paragraphs.filter(({ role }) => role === 'boilerplate')
  let next = 0
  return sentences.filter(({ start, end, text }) => {
    while (next < furniture.length && furniture[next]!.end <= start) next++
    const around = furniture[next]
    return (around === undefined || around.start >= end) && /[\p{L}\p{N}]/u.test(text)
  })
}
