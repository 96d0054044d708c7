import { hasFinite, isFiniteVerb, sentenceEnd, skipConnectives, startsSource } from './clause.ts'
import { contentOf, isTime } from './content.ts'
import type { VerbCue } from './cues.ts'
import { type Incise, inciseAt } from './incise.ts'
import { isUtterance, type Looks } from './kind.ts'
import type { Marked } from './marks/marked.ts'
import type { QuoteKind } from './quote.ts'
import type { Frame } from './segment.ts'
import { K } from './speaker/words.ts'
import { MARKED, type Units } from './units.ts'

type Pair = readonly [start: number, end: number]

/** A segment while it is being put together, in offsets. */
export interface Draft {
  kind: QuoteKind
  frame: Frame
  spans: Pair[]
  /** With marks. */
  start: number
  end: number
  cue?: { start: number; end: number; lemma: string } | undefined
  subject?: Pair | undefined
  score: number
}

/** What is known of the words of attribution. */
interface Source {
  readonly frame: Frame
  readonly cue?: Draft['cue']
  readonly subject?: Pair | undefined
}

/** Goes through a text sentence by sentence: outer attributions first, then verbs with their clauses, then bare marks. */
export class SentenceReader {
  readonly #units: Units
  readonly #verbs: readonly VerbCue[]
  readonly #marked: readonly Marked[]
  readonly #looks: readonly Looks[]
  readonly #drafts: Draft[] = []
  /** Marked units that belong to a draft. */
  readonly #used = new Set<number>()
  #verb = 0
  /** The last direct speech and where its sentence ended: what follows without attribution goes on with it. */
  #last: { draft: Draft; end: number } | undefined

  constructor(units: Units, verbs: readonly VerbCue[], marked: readonly Marked[], looks: readonly Looks[]) {
    this.#units = units
    this.#verbs = verbs
    this.#marked = marked
    this.#looks = looks
  }

  read(): Draft[] {
    const { sentences } = this.#units
    for (let s = 0; s + 1 < sentences.length; s++) this.#sentence(sentences[s]!, sentences[s + 1]!)
    return this.#drafts
  }

  #sentence(from: number, past: number): void {
    const units = this.#units
    const { end: ends } = units
    const before = this.#drafts.length
    const verbs: VerbCue[] = []
    while (this.#verb < this.#verbs.length && this.#verbs[this.#verb]!.head < past)
      verbs.push(this.#verbs[this.#verb++]!)
    const end = sentenceEnd(units, from)
    const outer = this.#outer(from, end, verbs)
    let covered = outer
    for (const verb of verbs) {
      if (verb.head < covered) continue
      covered = Math.max(covered, this.#clause(verb, verbs, end))
    }
    for (let i = from; i < past; i++) {
      if (units.kind[i] === MARKED && !this.#used.has(i)) this.#bare(i, from, end, verbs)
    }
    const direct = this.#drafts.slice(before).filter((draft) => draft.kind === 'direct')
    const last = direct.at(-1)
    if (last !== undefined) this.#last = { draft: last, end: ends[past - 1]! }
  }

  /** Attributions of a whole sentence: behind or amid it, or a source before it. Returns the unit up to which all is said. */
  #outer(from: number, end: number, verbs: readonly VerbCue[]): number {
    const units = this.#units
    const { kind } = units
    const first = skipConnectives(units, from, end)
    if (first >= end) return from
    const opening = kind[first] === MARKED ? first : this.#inBrackets(first, end)
    if (opening !== undefined) {
      const incise = inciseAt(units, this.#afterMarks(opening + 1), verbs, false)
      if (incise !== undefined) return this.#afterSpeech(opening, incise, end)
    }
    const length = startsSource(units, first)
    if (length > 0) return this.#sourceFirst(first, length, end)
    for (let i = first + 1; i < end; i++) {
      if (kind[i] !== K.comma && !this.#endsInComma(i - 1)) continue
      const incise = inciseAt(units, kind[i] === K.comma ? i + 1 : i, verbs, true)
      if (incise === undefined || !this.#isSaid(first, i, incise, end)) continue
      return this.#around(first, i, incise, end)
    }
    return from
  }

  /** American style: the comma before the attribution stands inside the marks. */
  #endsInComma(i: number): boolean {
    const m = this.#units.marked[i]!
    if (m < 0) return false
    const { end } = this.#marked[m]!.lines.at(-1)!
    return this.#units.text[end - 1] === ','
  }

  /** A marked unit right behind an opening bracket. */
  #inBrackets(from: number, end: number): number | undefined {
    const { kind, lower } = this.#units
    for (let i = from; i + 1 < end; i++) if (lower[i] === '(' && kind[i + 1] === MARKED) return i + 1
    return undefined
  }

  /** Past the comma or dash that stands between closing marks and the words of attribution. */
  #afterMarks(i: number): number {
    const { kind } = this.#units
    return kind[i] === K.comma || kind[i] === K.bracket ? i + 1 : i
  }

  /** `“A,” said X.` `“A,” X said, “B.”` */
  #afterSpeech(first: number, incise: Incise, end: number): number {
    const { kind, lower, words } = this.#units
    const draft = this.#direct(first, this.#sourceOf(incise), 0.97)
    let next = incise.to
    for (let i = incise.to; i < end && i - incise.to < 30; i++) {
      if (kind[i] !== MARKED) {
        if (isFiniteVerb(this.#units, i) || kind[i] === K.verb || kind[i] === K.colon) break
        continue
      }
      const glue = lower[i - 1]!
      if (kind[i - 1] !== K.comma && !words.complementizers.has(glue) && kind[i - 1] !== K.bracket) break
      this.#take(draft, i)
      next = i + 1
      break
    }
    return incise.verb === undefined || next > incise.to ? next : incise.verb.last + 1
  }

  /** `According to X, A.` */
  #sourceFirst(first: number, length: number, end: number): number {
    const units = this.#units
    const { kind, lower, words } = units
    if (words.notSources.has(lower[first + length]!)) return first
    let comma = first + length
    while (comma < end && kind[comma] !== K.comma && kind[comma] !== MARKED) comma++
    let from = comma
    let nounEnd = comma
    if (comma >= end) {
      from = this.#nounPhraseEnd(first + length, end)
      nounEnd = from
    } else if (kind[comma] === K.comma) {
      from = this.#pastAppositive(comma, end)
    }
    if (from >= end) return first
    if (kind[from] === K.comma) from++
    const subject: Pair = [units.start[first + length]!, units.end[nounEnd - 1]!]
    const cue = this.#words(first, first + length)
    this.#content(from, end, { frame: 'source', cue, subject }, 0.85)
    return end
  }

  /** `Selon X, le maire, A`; `Selon X, qui cite Y, A`: the comma before A. */
  #pastAppositive(comma: number, end: number): number {
    const units = this.#units
    const { kind, lower, words } = units
    let next = comma + 1
    while (next < end && kind[next] !== K.comma) next++
    if (next >= end) return comma
    const relative =
      kind[comma + 1] === K.relative || lower[comma + 1] === 'whose' || lower[comma + 1] === 'dont'
    const adverb = words.connectives.has(lower[comma + 1]!) && next === comma + 2
    const nominal =
      kind[comma + 1] === K.determiner || kind[comma + 1] === K.name || kind[comma + 1] === K.noun
    const appositive =
      nominal && !hasFinite(units, comma + 1, next) && next - comma < 9 && hasFinite(units, next + 1, end)
    return relative || adverb || appositive ? next : comma
  }

  /** Where a noun phrase ends that no comma closes: before the next one that nothing joins to it. */
  #nounPhraseEnd(from: number, end: number): number {
    const { kind } = this.#units
    for (let i = from + 1; i < end; i++) {
      const opens =
        kind[i] === K.determiner || kind[i] === K.pronoun || kind[i] === K.adverb || kind[i] === MARKED
      const closed = kind[i - 1] === K.noun || kind[i - 1] === K.name
      if (opens && closed) return i
    }
    return end
  }

  /** Whether what stands before a bare attribution is a statement that could be someone's. */
  #isSaid(first: number, comma: number, incise: Incise, end: number): boolean {
    const units = this.#units
    const { lower, words, kind } = units
    const middle = incise.to < end && kind[incise.to] === K.comma
    const finite = hasFinite(units, first, comma) || this.#hasMarkedClause(first, comma)
    const subordinate = words.openers.has(lower[first]!) && !this.#hasComma(first, comma)
    if (subordinate) return false
    if (incise.source !== undefined) return finite || middle
    if (finite) return !middle || incise.to - incise.from < 5
    return middle && incise.to - incise.from < 5 && hasFinite(units, incise.to + 1, end)
  }

  #hasMarkedClause(from: number, to: number): boolean {
    for (let i = from; i < to; i++)
      if (this.#units.marked[i]! >= 0 && this.#looks[this.#units.marked[i]!]!.clause) return true
    return false
  }

  #hasComma(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.#units.kind[i] === K.comma) return true
    return false
  }

  /** `A, X said.` `The plan, he said, is dead.` */
  #around(first: number, comma: number, incise: Incise, end: number): number {
    const { kind } = this.#units
    const source = this.#sourceOf(incise)
    const draft = this.#content(first, comma, source, 0.85)
    const next = incise.to + 1
    const joined = kind[next] === K.coordinator || kind[next] === K.verb || kind[next] === K.relative
    if (incise.to >= end || kind[incise.to] !== K.comma || joined || next >= end) return incise.to
    if (!hasFinite(this.#units, next, end)) return incise.to
    draft.spans.push(this.#range(next, end))
    draft.end = draft.spans.at(-1)![1]
    if (this.#take(undefined, next, end)) draft.kind = 'mixed'
    return end
  }

  /** Speech that a verb brings in behind it. Returns the unit up to which all is said. */
  #clause(verb: VerbCue, verbs: readonly VerbCue[], end: number): number {
    const units = this.#units
    const { kind } = units
    const source: Source = {
      frame: verb.mood === 'passive' ? 'passive' : 'clause',
      cue: this.#verbCue(verb),
      ...this.#pronoun(verb),
    }
    const marked = this.#markedBehind(verb, end)
    if (marked !== undefined) {
      this.#direct(marked, source, 0.95)
      return marked + 1
    }
    const content = contentOf(units, verb, verbs)
    if (content === undefined) return verb.head
    if (kind[content.from] === MARKED && content.from + 1 >= content.to) {
      this.#direct(content.from, source, 0.95)
      return content.to
    }
    this.#content(content.from, content.to, source, content.sure)
    return content.to
  }

  /** The marks that a verb brings in as an utterance: behind a colon, a comma or nothing but an addressee. */
  #markedBehind(verb: VerbCue, end: number): number | undefined {
    const units = this.#units
    const { kind, lower, words } = units
    if (verb.mood === 'passive' && !/[aw]/.test(verb.verb.frames) && !this.#colonAhead(verb, end))
      return undefined
    let object = false
    for (let i = verb.last + 1; i < end && i - verb.last < 40; i++) {
      if (kind[i] === MARKED) {
        if (this.#used.has(i)) return undefined
        const looks = this.#looks[units.marked[i]!]!
        const glue = kind[i - 1]!
        if (glue === K.colon) return i
        const ends = i + 1 >= end || kind[i + 1] === K.comma || kind[i + 1] === K.coordinator
        if (glue === K.comma) return isUtterance(looks) && (!looks.title || looks.stops) ? i : undefined
        if (words.complementizers.has(lower[i - 1]!))
          return isUtterance(looks) && i + 1 >= end ? i : undefined
        if (object && !verb.verb.frames.includes('a')) return undefined
        const plain =
          i - 1 === verb.last || glue === K.noun || glue === K.name || glue === K.pronoun || glue === K.adverb
        const only = verb.verb.frames === 'f'
        return plain &&
          !only &&
          (isUtterance(looks) || (ends && !looks.title && /[cz]/.test(verb.verb.frames)))
          ? i
          : undefined
      }
      if (isFiniteVerb(units, i) || kind[i] === K.stop) return undefined
      if (kind[i] === K.relative || (kind[i] === K.subordinator && !words.complementizers.has(lower[i]!)))
        return undefined
      if (words.complementizers.has(lower[i]!) && kind[i + 1] !== MARKED) return undefined
      if ((kind[i] === K.noun || kind[i] === K.name) && !isTime(units, i))
        object ||= !this.#prepositional(verb.last + 1, i)
    }
    return undefined
  }

  #colonAhead(verb: VerbCue, end: number): boolean {
    const { kind } = this.#units
    for (let i = verb.last + 1; i + 1 < end; i++) if (kind[i] === K.colon) return kind[i + 1] === MARKED
    return false
  }

  #prepositional(from: number, to: number): boolean {
    const { kind } = this.#units
    for (let i = from; i < to; i++) if (kind[i] === K.preposition || kind[i] === K.of) return true
    return false
  }

  /** Marks that no attribution took. */
  #bare(i: number, from: number, end: number, verbs: readonly VerbCue[]): void {
    const units = this.#units
    const { kind, lower, words } = units
    const looks = this.#looks[units.marked[i]!]!
    const marked = this.#marked[units.marked[i]!]!
    const first = skipConnectives(units, from, end)
    const alone = this.#isAlone(i, from, end)
    const lead = i > from && kind[i - 1] === K.colon
    const utterance = isUtterance(looks)
    if (lead && (utterance || looks.words > 1 || looks.stops)) {
      const verb = verbs.findLast((one) => one.head < i && one.mood !== 'passive')
      const source: Source =
        verb === undefined ? { frame: 'lead' } : { frame: 'clause', cue: this.#verbCue(verb) }
      this.#direct(i, source, 0.9)
      return
    }
    const goesOn = this.#last !== undefined && /^\s*$/.test(units.text.slice(this.#last.end, marked.start))
    if (marked.lines.length > 1 || (alone && (utterance || looks.words > 3 || looks.stops || goesOn))) {
      if (goesOn && i === first) {
        const { draft } = this.#last!
        this.#take(draft, i)
        return
      }
      this.#direct(i, { frame: 'floating' }, 0.85)
      return
    }
    if (utterance && i === first && i + 1 < end && (kind[i + 1] === K.bracket || kind[i + 1] === K.comma)) {
      this.#direct(i, { frame: 'floating' }, 0.6)
      return
    }
    const verb = verbs.findLast((one) => one.head < i)
    const near =
      verb !== undefined && !looks.title && !hasFinite(units, verb.last + 1, i) && i - verb.last < 16
    const named = i > from && words.namers.has(lower[i - 1]!)
    const modifies = kind[i + 1] === K.noun && i + 1 < end && !verb?.verb.frames.includes('f')
    const kindOf: QuoteKind =
      near && !modifies && !named && !verb.denied && verb.mood !== 'passive' ? 'partial' : 'scare'
    this.#used.add(i)
    this.#drafts.push({
      kind: kindOf,
      frame: kindOf === 'partial' ? 'clause' : 'floating',
      spans: marked.lines.map(({ start, end: to }): Pair => [start, to]),
      start: marked.start,
      end: marked.end,
      ...(kindOf === 'partial' ? { cue: this.#verbCue(verb!)! } : {}),
      score: 0.6,
    })
  }

  /** Whether the sentence is nothing but what stands between these marks. */
  #isAlone(i: number, from: number, end: number): boolean {
    const { kind } = this.#units
    for (let k = skipConnectives(this.#units, from, end); k < end; k++) {
      if (k !== i && kind[k] !== K.quote && kind[k] !== K.stop) return false
    }
    return true
  }

  /** Direct speech: what stands between the marks of unit `i`. */
  #direct(i: number, source: Source, score: number): Draft {
    const marked = this.#marked[this.#units.marked[i]!]!
    const draft: Draft = { kind: 'direct', ...source, spans: [], start: marked.start, end: marked.end, score }
    this.#drafts.push(draft)
    this.#take(draft, i)
    return draft
  }

  /** Adds the marked units of `[i, to)` to a draft, if one is given: true if there was one. */
  #take(draft: Draft | undefined, i: number, to = i + 1): boolean {
    let found = false
    for (let k = i; k < to; k++) {
      if (this.#units.kind[k] !== MARKED) continue
      found = true
      this.#used.add(k)
      if (draft === undefined) continue
      const { lines, start, end } = this.#marked[this.#units.marked[k]!]!
      for (const line of lines) draft.spans.push([line.start, line.end])
      draft.start = Math.min(draft.start, start)
      draft.end = Math.max(draft.end, end)
    }
    return found
  }

  /** Reported words that may hold marks: indirect or mixed; direct where the marks hold them all. */
  #content(from: number, to: number, source: Source, score: number): Draft {
    const units = this.#units
    const { kind } = units
    let past = to
    while (past > from && (kind[past - 1] === K.comma || kind[past - 1] === K.colon)) past--
    if (kind[from] === MARKED && past - from === 1) return this.#direct(from, source, score)
    const tail = kind[past - 1] === MARKED ? this.#marked[units.marked[past - 1]!]! : undefined
    const mixed = this.#take(undefined, from, past)
    const [start, end] = this.#range(from, past)
    const draft: Draft = {
      kind: mixed ? 'mixed' : 'indirect',
      ...source,
      spans: [[start, end]],
      start,
      end,
      score,
    }
    this.#drafts.push(draft)
    if (tail !== undefined && tail.lines.length > 1) {
      draft.spans = [[start, tail.lines[0]!.end]]
      draft.end = tail.lines[0]!.end
      const rest = tail.lines.slice(1).map((line): Pair => [line.start, line.end])
      this.#drafts.push({ kind: 'direct', ...source, spans: rest, start: rest[0]![0], end: tail.end, score })
    }
    return draft
  }

  /** The offsets of units `[from, to)`. */
  #range(from: number, to: number): Pair {
    return [this.#units.start[from]!, this.#units.end[to - 1]!]
  }

  #sourceOf({ from, to, verb, source }: Incise): Source {
    if (verb !== undefined) return { frame: 'incise', cue: this.#verbCue(verb), ...this.#pronoun(verb) }
    return {
      frame: 'source',
      cue: this.#words(from, from + source!),
      subject: this.#range(from + source!, to),
    }
  }

  #verbCue({ head, last, lemma }: VerbCue): Draft['cue'] {
    const { start, end } = this.#units
    return { start: start[head]!, end: end[last]!, lemma }
  }

  #words(from: number, to: number): Draft['cue'] {
    const [start, end] = this.#range(from, to)
    return { start, end, lemma: this.#units.lower.slice(from, to).join(' ').replace('’ ', '’') }
  }

  #pronoun({ inverted }: VerbCue): { subject: Pair } | undefined {
    return inverted === undefined ? undefined : { subject: this.#range(inverted, inverted + 1) }
  }
}
