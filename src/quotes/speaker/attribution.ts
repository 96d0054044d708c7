import type { Entity } from '../../entities/entity.ts'
import { roundScore } from '../../text/score.ts'
import { type Span, span } from '../../text/span.ts'
import type { Speaker } from '../quote.ts'
import type { Segment } from '../segment.ts'
import { K, type Words, wordAt } from '../words/words.ts'
import type { Referent } from './cast.ts'
import { maskOf } from './clause.ts'
import { findMention, type Mention } from './mention.ts'
import { personStarts } from './name.ts'
import type { Phrase } from './phrase.ts'
import { findPhrases } from './phrases.ts'
import { Resolver } from './resolve.ts'
import { isNextLine, leadOf, linesBetween, nearestBefore, signatureOf, subjectBefore } from './turn.ts'

/** A speaker before the article has been read to its end: until then names may grow. */
interface Finding {
  readonly referent: Referent
  readonly partner?: { readonly referent: Referent; readonly by: string } | undefined
  readonly mention?: Span | undefined
  readonly resolution: Speaker['resolution']
  readonly score: number
}

type Tied = Pick<Mention, 'first' | 'last' | 'phrase' | 'partner' | 'margin'>

/** Ties speakers to segments: first the words that speak, then, in one pass through the text, whom they stand for. */
export class Attribution {
  readonly #words: Words
  readonly #segments: readonly Segment[]
  readonly #phrases: readonly Phrase[]
  readonly #mask: Int32Array
  readonly #resolver: Resolver
  readonly #mentions: readonly (Tied | undefined)[]
  readonly #findings: (Finding | undefined)[]

  constructor(words: Words, segments: readonly Segment[], entities: readonly Entity[]) {
    this.#words = words
    this.#segments = segments
    this.#phrases = findPhrases(words, personStarts(words, entities))
    this.#mask = maskOf(words, segments)
    this.#resolver = new Resolver(words, this.#phrases, entities, (w) => this.#isQuoted(w))
    this.#mentions = segments.map((_, i) => this.#mentionOf(i))
    this.#findings = new Array(segments.length)
  }

  speakers(): (Speaker | undefined)[] {
    const speaking = new Uint8Array(this.#phrases.length)
    for (const mention of this.#mentions) if (mention !== undefined) speaking[mention.phrase.at] = 1
    let next = 0
    this.#phrases.forEach((phrase, p) => {
      const start = this.#words.start[phrase.first]!
      while (next < this.#segments.length && this.#ready(next) <= start) this.#settle(next++)
      if (!this.#isQuoted(phrase.first)) this.#resolver.read(p, speaking[p] === 1)
    })
    while (next < this.#segments.length) this.#settle(next++)
    for (let i = this.#segments.length - 2; i >= 0; i--) this.#lookAhead(i)
    this.#segments.forEach(({ echoes }, i) => {
      if (echoes !== undefined) this.#echo(i, this.#findings[echoes])
    })
    return this.#findings.map((finding) => finding && speakerOf(finding))
  }

  #isQuoted(word: number): boolean {
    const inside = this.#mask[word]!
    return inside !== 0 && this.#segments[inside - 1]!.kind === 'direct'
  }

  #mentionOf(i: number): Tied | undefined {
    const segment = this.#segments[i]!
    if (segment.kind === 'scare') return undefined
    const found = findMention(this.#words, this.#mask, this.#phrases, segment, i)
    if (found !== undefined) return found.mention
    const signature = segment.cue === undefined ? signatureOf(this.#words, this.#phrases, segment) : undefined
    if (signature !== undefined)
      return { first: signature.first, last: signature.full, phrase: signature, margin: 3 }
    const lead = leadOf(this.#words, this.#mask, this.#phrases, segment)
    if (lead === undefined) return undefined
    const { phrase, direct } = lead
    return { first: phrase.first, last: phrase.full, phrase, margin: direct ? 3 : 0 }
  }

  /** The offset by which the words that speak in segment `i` have been read. */
  #ready(i: number): number {
    const mention = this.#mentions[i]
    return mention === undefined ? this.#segments[i]!.start : this.#words.end[mention.last]!
  }

  #settle(i: number): void {
    const segment = this.#segments[i]!
    if (segment.kind === 'scare') return
    const mention = this.#mentions[i]
    const finding = mention !== undefined ? this.#byMention(mention) : this.#byTurn(i)
    if (finding === undefined) return
    this.#findings[i] = finding
    const last = Math.max(0, wordAt(this.#words, segment.end) - 1)
    this.#resolver.discourse.speak(finding.referent, this.#resolver.sentence[last]!)
  }

  #byMention({ first, last, phrase, partner, margin }: Tied): Finding | undefined {
    const { text, start, end } = this.#words
    const resolved = this.#resolved(phrase)
    if (resolved === undefined) return undefined
    const { referent } = resolved
    const name = partner === undefined ? this.#apposedName(phrase, referent) : undefined
    const mention = name
      ? span(text, start[name.first]!, end[name.full]!)
      : span(text, start[first]!, end[last]!)
    // a bare `the poll` gives way to a description that tells more
    const { form, determiner } = phrase
    const telling = form === 'nominal' && determiner !== 'possessive' && partner === undefined
    if (
      !referent.named &&
      telling &&
      mention.text.length > referent.name.length &&
      (resolved.fresh || isBare(referent.name))
    )
      referent.name = text.slice(start[first]!, end[this.#beforeRelative(phrase, last)]!)
    const score = roundScore(resolved.score * (0.5 + 0.5 / (1 + Math.exp(-margin))))
    const resolution = name ? 'name' : form === 'name' && !referent.named ? 'nominal' : form
    const other = partner && this.#resolved(partner)?.referent
    if (other === undefined || other === referent) return { referent, mention, resolution, score }
    const [one, two] = partner!.first < phrase.first ? [other, referent] : [referent, other]
    const by = text
      .slice(end[Math.min(partner!.full, phrase.full)], start[Math.max(partner!.first, phrase.first)])
      .trim()
    return { referent: one, partner: { referent: two, by }, mention, resolution, score }
  }

  /** `the mayor, Anne Roux, said`: the name is the mention. */
  #apposedName({ form, at, full, determiner }: Phrase, referent: Referent): Phrase | undefined {
    if (form !== 'nominal' || determiner === 'possessive' || !referent.named) return undefined
    if (this.#words.kind[full + 1] !== K.comma) return undefined
    let next = at + 1
    while (next < this.#phrases.length && this.#phrases[next]!.first <= full) next++
    const phrase = this.#phrases[next]
    const beside = phrase?.form === 'name' && phrase.first === full + 2
    return beside && this.#resolver.named(next) === referent ? phrase : undefined
  }

  /** The last word of a description up to `last`, relative clauses left out. */
  #beforeRelative({ full }: Phrase, last: number): number {
    const { kind } = this.#words
    // `des pancartes sur lesquelles`
    for (let w = full + 1; w <= last; w++)
      if (kind[w] === K.relative) return kind[w - 1] === K.preposition ? w - 2 : w - 1
    return last
  }

  /** Nothing says who speaks: the speaker before goes on, or the subject of what stands before speaks. */
  #byTurn(i: number): Finding | undefined {
    const segment = this.#segments[i]!
    if (segment.cue !== undefined) return this.#goesOn(i, segment.cue.start)
    const before = i > 0 ? this.#findings[i - 1] : undefined
    const isPerson = (phrase: Phrase) => this.#resolved(phrase)?.referent.kind === 'person'
    // a fragment is of whom its sentence speaks, rather than of who spoke before
    const near =
      segment.kind === 'direct' && before !== undefined
        ? undefined
        : nearestBefore(this.#words, this.#mask, this.#phrases, segment, isPerson)
    const next = before !== undefined && linesBetween(this.#words.text, this.#segments[i - 1]!, segment) === 0
    if (next && near === undefined)
      return { referent: before.referent, resolution: 'turn', score: before.score * 0.8 }
    const { discourse } = this.#resolver
    const subject = subjectBefore(this.#words, this.#mask, this.#phrases, segment)
    const acting = subject !== undefined && isPerson(subject) ? subject : undefined
    // a fragment may be anyone's, unless its sentence is about a person
    if (segment.kind === 'partial') return this.#guess(acting)
    return (
      this.#guess(
        near ?? nearestBefore(this.#words, this.#mask, this.#phrases, segment, isPerson) ?? acting,
      ) ??
      (discourse.lastSpeaker && { referent: discourse.lastSpeaker, resolution: 'turn', score: 0.4 }) ??
      this.#guess(subject)
    )
  }

  #guess(phrase: Phrase | undefined): Finding | undefined {
    const referent = (phrase && this.#resolved(phrase))?.referent
    return referent && { referent, resolution: 'turn', score: 0.4 }
  }

  /** `X said A and, asked again, that B`, `“A,” dit X. Et d’ajouter : “B”`: a verb without a subject is of who spoke just before. */
  #goesOn(i: number, cue: number): Finding | undefined {
    const before = this.#findings[i - 1]
    if (before === undefined || this.#segments[i]!.frame === 'passive') return undefined
    const { kind } = this.#words
    const { sentence } = this.#resolver
    const word = wordAt(this.#words, cue)
    const last = wordAt(this.#words, this.#segments[i - 1]!.start)
    const joined = kind[word - 1] === K.of && kind[word - 2] === K.coordinator
    if (sentence[last] !== sentence[word] && !joined) return undefined
    return { ...before, mention: undefined, resolution: 'turn', score: before.score * 0.7 }
  }

  /** Lines of speech of which the last one says whose they are: `“A.”` on one line, `“B,” said X.` on the next. */
  #lookAhead(i: number): void {
    const [segment, next] = [this.#segments[i]!, this.#segments[i + 1]!]
    const after = this.#findings[i + 1]
    if (after === undefined || !this.#isUnattributed(i) || this.#follows(i)) return
    if (next.kind !== 'direct' || !(this.#mentions[i + 1] || this.#isUnattributed(i + 1))) return
    if (!isNextLine(this.#words.text, segment, next)) return
    this.#findings[i] = {
      referent: after.referent,
      partner: after.partner,
      resolution: 'turn',
      score: after.score * 0.8,
    }
  }

  /** `Smith ‘furious’` … `“He was furious,” a friend said.` */
  #echo(i: number, said: Finding | undefined): void {
    if (said === undefined || this.#mentions[i] !== undefined) return
    const { referent, partner, score } = said
    this.#findings[i] = { referent, partner, resolution: 'turn', score: roundScore(score * 0.9) }
  }

  /** Whether nothing but the words around says who speaks in segment `i`, which stands alone on its line. */
  #isUnattributed(i: number): boolean {
    const { kind, cue, start } = this.#segments[i]!
    if (kind !== 'direct' || cue !== undefined || this.#mentions[i] !== undefined) return false
    return this.#words.opensLine[wordAt(this.#words, start)] === 1
  }

  /** Whether segment `i` goes on with the direct speech before it. */
  #follows(i: number): boolean {
    return (
      i > 0 &&
      this.#findings[i - 1] !== undefined &&
      this.#segments[i - 1]!.kind === 'direct' &&
      linesBetween(this.#words.text, this.#segments[i - 1]!, this.#segments[i]!) === 0
    )
  }

  #resolved(phrase: Phrase) {
    return this.#resolver.resolutions[phrase.at]
  }
}

/** An article and a noun. */
function isBare(description: string): boolean {
  return description.split(/[\s’']/).length <= 2
}

function speakerOf({ referent, partner, mention, resolution, score }: Finding): Speaker {
  const name = (
    partner === undefined ? referent.name : `${referent.name} ${partner.by} ${partner.referent.name}`
  ).replace(' , ', ', ')
  const entity = partner === undefined ? referent.entity : undefined
  if (mention === undefined)
    return entity === undefined ? { name, resolution, score } : { name, entity, resolution, score }
  return entity === undefined
    ? { mention, name, resolution, score }
    : { mention, name, entity, resolution, score }
}
