import { columnsOf } from '../../document/columns.ts'
import type { TextDocument } from '../../document/document.ts'
import type { Entity } from '../../entities/entity.ts'
import { type Span, span } from '../../text/span.ts'
import type { Speaker } from '../quote.ts'
import type { Segment } from '../segment.ts'
import type { Referent } from './cast.ts'
import { maskOf, wordAt } from './clause.ts'
import { findMention } from './mention.ts'
import { findPhrases, type Phrase } from './phrase.ts'
import { Resolver } from './resolve.ts'
import { leadOf, linesBetween, subjectBefore } from './turn.ts'
import { K, readWords, type Words } from './words.ts'

/** A speaker before the article has been read to its end: names may still grow. */
interface Finding {
  readonly referent: Referent
  readonly mention?: Span
  readonly resolution: Speaker['resolution']
  readonly score: number
}

/** The speaker of each segment, where one can be told. `segments` are in text order. */
export function findSpeakers(
  document: TextDocument,
  segments: readonly Segment[],
  entities: readonly Entity[],
): (Speaker | undefined)[] {
  const words = withCues(readWords(document.text, columnsOf(document)), segments)
  const phrases = findPhrases(words)
  const mask = maskOf(words, segments)
  const resolver = new Resolver(words, phrases, entities)
  const place = new Map(phrases.map((phrase, p): [Phrase, number] => [phrase, p]))

  const mentions = segments.map((segment, i) => {
    if (segment.kind === 'scare') return undefined
    const found = findMention(words, mask, phrases, segment, i)
    if (found !== undefined) return found.mention
    const lead = leadOf(words, mask, phrases, segment)
    return (
      lead && {
        first: lead.phrase.first,
        last: lead.phrase.full,
        phrase: lead.phrase,
        margin: lead.direct ? 3 : 0,
      }
    )
  })
  const speaking = new Set(mentions.map((mention) => mention?.phrase))
  const findings: (Finding | undefined)[] = new Array(segments.length)
  let next = 0

  const settle = (i: number): void => {
    const segment = segments[i]!
    if (segment.kind === 'scare') return
    const mention = mentions[i]
    if (mention !== undefined) {
      const resolved = resolver.resolutions[place.get(mention.phrase)!]
      const words_ = span(document.text, words.start[mention.first]!, words.end[mention.last]!)
      if (resolved === undefined) return
      const { referent } = resolved
      const { form, determiner } = mention.phrase
      // the most telling description is the longest
      const telling =
        form === 'nominal' && determiner !== 'possessive' && words_.text.length > referent.name.length
      if (!referent.named && telling) referent.name = words_.text
      findings[i] = {
        referent,
        mention: words_,
        resolution: form === 'name' && !referent.named ? 'nominal' : form,
        score: resolved.score * (0.5 + 0.5 / (1 + Math.exp(-mention.margin))),
      }
    } else if (segment.cue === undefined) {
      const before = i > 0 ? findings[i - 1] : undefined
      if (before !== undefined && linesBetween(document.text, segments[i - 1]!, segment) === 0)
        findings[i] = { referent: before.referent, resolution: 'turn', score: before.score * 0.8 }
      else {
        const phrase = subjectBefore(words, mask, phrases, segment)
        const resolved = phrase && resolver.resolutions[place.get(phrase)!]
        const referent = resolved?.referent ?? resolver.discourse.lastSpeaker
        if (referent !== undefined) findings[i] = { referent, resolution: 'turn', score: 0.4 }
      }
    }
    const { end } = segment
    if (findings[i] !== undefined)
      resolver.discourse.speak(findings[i]!.referent, resolver.sentence[Math.max(0, wordAt(words, end) - 1)]!)
  }
  const ready = (i: number): number =>
    mentions[i] === undefined ? segments[i]!.start : Math.max(words.end[mentions[i]!.phrase.last]!, 0)

  phrases.forEach((phrase, p) => {
    const inside = mask[phrase.first]!
    const quoted = inside !== 0 && segments[inside - 1]!.kind === 'direct'
    while (next < segments.length && ready(next) <= words.start[phrase.first]!) settle(next++)
    if (!quoted) resolver.read(p, speaking.has(phrase))
  })
  while (next < segments.length) settle(next++)

  return findings.map((finding) => {
    if (finding === undefined) return undefined
    const { referent, mention, resolution, score } = finding
    return {
      ...(mention === undefined ? {} : { mention }),
      name: referent.name,
      ...(referent.entity === undefined ? {} : { entity: referent.entity }),
      resolution,
      score,
    }
  })
}

/** The words with every cue a verb, whatever its tag: `Die Zeit notes`. */
function withCues(words: Words, segments: readonly Segment[]): Words {
  const kind = words.kind.slice()
  for (const { cue } of segments) {
    const w = cue === undefined ? words.count : wordAt(words, cue.start)
    if (w < words.count && (kind[w] === K.noun || kind[w] === K.name || kind[w] === K.adjective))
      kind[w] = K.verb
  }
  return { ...words, kind }
}
