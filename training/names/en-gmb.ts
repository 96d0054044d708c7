// The Groningen Meaning Bank, turned to our conventions: titles out of PERSON, demonyms MISC, countries and capitals
// LOCATION also where they act. Its tags were made by machine and partly mended by hand: what it says of one name, it
// says otherwise a page later, so names are put to the vote.

import { readData } from '../../evaluation/data.ts'
import type { AnnotatedText } from './annotated.ts'
import { type NamedTokens, spansOf, type TokenSpan, textOf } from './detokenise.ts'
import { CORRECTIONS, FIELDS, OFFICES, PARTICLES, TITLES, UNSURE } from './en-lists.ts'
import { informed, type Taught, taught } from './taught.ts'

interface TaggedSentence {
  readonly tokens: readonly string[]
  readonly spans: readonly TokenSpan[]
  /** What a second annotator marked. */
  readonly others?: readonly TokenSpan[]
  readonly taught?: Taught
}

/** Types of the second annotator, a letter each, as the corpus would call them. */
const SECOND: Record<string, string> = { P: 'per', L: 'geo', O: 'org', M: 'art' }

/** The second annotator's spans of a sentence, `first-endTYPE` each; `-` is a sentence it was not shown. */
function secondSpans(line: string): TokenSpan[] | undefined {
  if (line === '-') return undefined
  return line.split(' ').flatMap((entry) => {
    const [, start, end, type] = /^(\d+)-(\d+)([PLOM])$/.exec(entry) ?? []
    return type === undefined ? [] : [{ start: Number(start), end: Number(end), type: SECOND[type]! }]
  })
}

const TYPES: Record<string, string> = {
  geo: 'LOCATION',
  gpe: 'MISC',
  org: 'ORGANIZATION',
  per: 'PERSON',
  art: 'MISC',
  eve: 'MISC',
  nat: 'MISC',
}

/**
 * The corpus, cut into texts. `places` are names of countries and their parts, which are no demonyms; `second` are the
 * lines of a second annotator, `teacher` those of a larger model.
 */
export function gmb(
  places: ReadonlySet<string>,
  second: readonly string[],
  teacher: readonly string[] = [],
): AnnotatedText[] {
  const sentences = readData('ner/en/gmb.conll.gz')
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((line) => line.includes('\t')))
    .filter((lines) => lines.length > 0)
    .map((lines, i) => {
      const rows = lines.map((line) => line.split('\t'))
      const tokens = rows.map((row) => row[0]!)
      const others = secondSpans(second[i] ?? '-')
      return {
        tokens,
        spans: reshape(tokens, spansOf(rows.map((row) => row[2]!)), places),
        ...(others === undefined ? {} : { others: reshape(tokens, others, places) }),
        ...(teacher[i] === undefined ? {} : { taught: taught(teacher[i]) }),
      }
    })
  return voted(documentsOf(sentences), places).map((document, i) =>
    textOf(`gmb-${i}`, document.map(informed) as unknown as NamedTokens[]),
  )
}

/** Consecutive sentences, until one speaks of quite other names: the corpus does not say where a text ends. */
function documentsOf(sentences: readonly TaggedSentence[]): TaggedSentence[][] {
  const documents: TaggedSentence[][] = []
  for (const sentence of sentences) {
    const current = documents.at(-1)
    const names = namesIn(sentence)
    const near = current?.slice(-8).flatMap((one) => namesIn(one))
    const same = names.length < 2 || near?.some((name) => names.includes(name))
    if (current !== undefined && current.length < 30 && same) current.push(sentence)
    else documents.push([sentence])
  }
  return documents
}

function namesIn({ tokens }: TaggedSentence): string[] {
  return tokens.filter(
    (token) => /^\p{Lu}[\p{L}.]{3,}/u.test(token) && !TITLES.has(token) && !DAYS.test(token),
  )
}

const DAYS =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|They|This|That|These|Those|There|When|While|After|Before|With|From|Also|Earlier|Last|Some|Many|More|Most|Since|Under|Both|Officials|Police|Government|Former|Foreign|United|States)$/

/** Titles that nothing but a person bears. */
const PERSONAL = new Set(
  'Mr. Ms. Mrs. Dr. President General Senator King Queen Prince Princess Pope Ayatollah Sheikh Prophet Chancellor'.split(
    ' ',
  ),
)

/** The last word of events, works, laws and prizes, which the corpus calls organisations. */
const EVENT =
  /^(?:Awards?|Act|Festival|Cup|Games|Olympics|Championships?|Prize|Treaty|Accords?|Protocol|Convention|Agreement|Open|War|Wars|Day|Declaration|Constitution|Summit|Law|Series|Tournament|Pact|Code|Plan|Code|Bowl|Program|Programme|Initiative|Medal|Index|Marathon|Rally|Masters|Classic|Revolution|Conventions|Process)$/

/** The last word of names that begin with *The*. */
const PAPER =
  /^(?:Hague|Times|Post|Journal|Guardian|Sun|Independent|Herald|Economist|Telegraph|Gambia|Bahamas)$/

/** The last word of what is no person, though its first may be a title. */
const BODY =
  /^(?:Motors|Electric|Assembly|Ministry|Department|Court|Army|Council|Office|Committee|Party|Bank|Hospital|Commission|Agency|Service|Guard|Sound|Group|Foundation|University|Command|Staff|Strike|Elections?|Post|Mills|Dynamics|Union|News|Affairs|Palace|Institute|Airport|Peninsula|Islands?|Street|Air|Force|Corps|Bureau|Center|Club|Association|Federation)$/

/** Titles, modifiers and split names of one sentence put right. */
function reshape(
  tokens: readonly string[],
  found: readonly TokenSpan[],
  places: ReadonlySet<string>,
): TokenSpan[] {
  const spans: TokenSpan[] = []
  for (const span of found.flatMap((one) => split(tokens, one)).flatMap((one) => uncoupled(tokens, one))) {
    if (span.type === 'tim') continue
    let type = TYPES[span.type] ?? 'MISC'
    let { start, end } = span
    const before = tokens[start - 1] ?? ''
    if (before === 'of' && OFFICES.has(tokens[start - 2] ?? ''))
      while (start < end && FIELDS.has(tokens[start]!)) start++
    const titled = PERSONAL.has(before) || (PERSONAL.has(tokens[start] ?? '') && !BODY.test(tokens[end - 1]!))
    const titles = type === 'PERSON' && !BODY.test(tokens[end - 1]!) ? TITLES : titled ? PERSONAL : undefined
    while (start < end && (titles?.has(tokens[start]!) || tokens[start] === 'of')) start++
    if (start >= end) continue
    if (titled && type !== 'MISC' && !places.has(tokens.slice(start, end).join(' '))) type = 'PERSON'
    else if (BODY.test(tokens[end - 1]!) && type === 'PERSON') type = 'ORGANIZATION'
    while (end > start && FIELDS.has(tokens[end - 1]!) && OFFICES.has(tokens[end] ?? '')) end--
    while (end > start + 1 && (OFFICES.has(tokens[end - 1]!) || /^(?:'s|'|,|\.)$/.test(tokens[end - 1]!))) {
      end--
      while (end > start + 1 && FIELDS.has(tokens[end - 1]!)) end--
    }
    const lower = (i: number): boolean => /^[\p{Ll}'"]/u.test(tokens[i]!)
    const kept = type === 'PERSON' ? /^(?:al|el|bin|ibn|abu|de|da|van|von)(?:-.*)?$/ : /^(?:al|el)-/
    if (tokens[start] === 'The' && end - start > 1 && !PAPER.test(tokens[end - 1]!)) start++
    while (start < end && lower(start) && !kept.test(tokens[start]!)) start++
    while (end > start && lower(end - 1) && !/^(?:al|el)-/.test(tokens[end - 1]!)) end--
    if (start >= end) continue
    if (
      tokens.slice(start, end).some((token, k) => /^\p{Ll}+$/u.test(token) && k > 0 && !PARTICLES.test(token))
    )
      continue
    if (EVENT.test(tokens[end - 1]!) && end - start > 1) type = 'MISC'
    const last = spans.at(-1)
    if (last !== undefined && last.end === start && joins(tokens, last, { start, end, type })) {
      spans[spans.length - 1] = { start: last.start, end, type: last.type === 'MISC' ? type : last.type }
      continue
    }
    const text = tokens.slice(start, end).join(' ')
    if (span.type === 'gpe' && places.has(text)) type = 'LOCATION'
    spans.push({ start, end, type })
  }
  return spans
}

/** Cuts *U.N. Secretary-General Ban Ki-moon* before the title. */
function split(tokens: readonly string[], span: TokenSpan): TokenSpan[] {
  if (span.type === 'tim' || span.type === 'gpe') return [span]
  for (let i = span.start + 1; i + 1 < span.end; i++) {
    if (!OFFICER.test(tokens[i]!) || BODY.test(tokens[span.end - 1]!)) continue
    return [
      { ...span, end: i, type: /^[US]\.?[SN]\.?$/.test(tokens[span.start]!) ? 'geo' : 'org' },
      { ...span, start: i, type: 'per' },
    ]
  }
  return [span]
}

/** Cuts *India and Pakistan* in two; *Food and Drug Administration* and *Justice and Equality Movement* stay whole. */
function uncoupled(tokens: readonly string[], span: TokenSpan): TokenSpan[] {
  const { start, end } = span
  const and = tokens.indexOf('and', start)
  if (span.type === 'tim' || and <= start || and >= end - 1) return [span]
  const longest = Math.max(and - start, end - and - 1)
  if (span.type === 'org' && (longest > 1 || BODY.test(tokens[end - 1]!))) return [span]
  return [
    { ...span, end: and },
    { ...span, start: and + 1 },
  ]
}

const OFFICER =
  /^(?:President|Secretary-General|Secretary|Minister|Chancellor|Judge|Senator|Ambassador|Governor|General|Premier|King|Ayatollah|Leader)$/

const JOINED =
  /^(?:Sri Lankan?|(?:Costa|Puerto) Ricans?|(?:North|South|East|West|Central|Latin) (?:Korean?s?|African?s?|Asian?s?|American?s?)|Czech Republic|Niger Delta|Australian Open|Aung San Suu Kyi|(?:Sunni|Shi'ite) (?:Arabs?|Muslims?)|World War I+|Irish Republican Army|Costa Rica|Sierra Leone|Burkina Faso|El Salvador|Addis Ababa)$/

/** Whether two adjacent pieces are one name. */
function joins(tokens: readonly string[], a: TokenSpan, b: TokenSpan): boolean {
  const text = tokens.slice(a.start, b.end).join(' ')
  if (JOINED.test(text)) return true
  if (/^(?:al|el|bin|ibn)\b/.test(tokens[b.start]!)) return a.type !== 'MISC'
  if (b.type !== 'ORGANIZATION') return a.type === 'PERSON' && b.type === 'PERSON'
  return /^(?:U\.S\.|US|U\.N\.|UN|British|American)$/.test(tokens[a.end - 1]!)
}

/** What votes there are on each name, then each mention by the votes, and by its document. */
function voted(documents: TaggedSentence[][], places: ReadonlySet<string>): TaggedSentence[][] {
  const votes = new Map<string, Map<string, number>>()
  const seen = new Map<string, number>()
  for (const { tokens, spans, others } of documents.flat()) {
    for (const { start, end, type } of [...spans, ...(others ?? [])]) {
      const text = tokens.slice(start, end).join(' ')
      const of = votes.get(text) ?? new Map<string, number>()
      of.set(type, (of.get(type) ?? 0) + 1)
      votes.set(text, of)
    }
  }
  const rights = new Map<string, string>(CORRECTIONS)
  const certain = new Set<string>()
  for (const [name, of] of votes) {
    const total = [...of.values()].reduce((a, b) => a + b)
    if (total >= 4) certain.add(name)
    const [type, count] = [...of].reduce((a, b) => (b[1] > a[1] ? b : a))
    if (rights.has(name)) continue
    if (places.has(name)) rights.set(name, 'LOCATION')
    else if (total >= 3 && count / total > 0.6) rights.set(name, type)
  }
  const index = phraseIndex([...certain].filter((name) => rights.get(name) !== 'O'))
  for (const { tokens } of documents.flat())
    for (const { start, end } of occurrences(tokens, index)) {
      const text = tokens.slice(start, end).join(' ')
      seen.set(text, (seen.get(text) ?? 0) + 1)
    }
  for (const name of [...certain]) {
    const total = [...votes.get(name)!.values()].reduce((a, b) => a + b)
    if (!rights.has(name) || total < 0.7 * (seen.get(name) ?? 1)) certain.delete(name)
  }
  for (const name of CORRECTIONS.keys()) if (!UNSURE.has(name)) certain.add(name)
  const usual = phraseIndex([...certain].filter((name) => rights.get(name) !== 'O'))
  return documents.map((document) => mend(document, rights, usual))
}

type PhraseIndex = ReadonlyMap<string, readonly string[][]>

function phraseIndex(names: readonly string[]): PhraseIndex {
  const index = new Map<string, string[][]>()
  for (const name of names) {
    const parts = name.split(' ')
    const of = index.get(parts[0]!)
    if (of === undefined) index.set(parts[0]!, [parts])
    else of.push(parts)
  }
  for (const of of index.values()) of.sort((a, b) => b.length - a.length)
  return index
}

/** The longest phrases of the index, from left to right. */
function occurrences(tokens: readonly string[], index: PhraseIndex): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (let i = 0; i < tokens.length; i++) {
    const match = index.get(tokens[i]!)?.find((parts) => parts.every((part, k) => tokens[i + k] === part))
    if (match === undefined) continue
    found.push({ start: i, end: i + match.length })
    i += match.length - 1
  }
  return found
}

function mend(
  document: readonly TaggedSentence[],
  rights: ReadonlyMap<string, string>,
  usual: PhraseIndex,
): TaggedSentence[] {
  const surnames = new Set<string>()
  for (const { tokens, spans } of document)
    for (const { start, end, type } of spans)
      if (
        type === 'PERSON' &&
        end - start > 1 &&
        !rights.get(tokens.slice(start, end).join(' '))?.match(/[^N]$/)
      )
        surnames.add(tokens[end - 1]!)
  return document.map(({ tokens, spans, others, taught }) => {
    const judge = (all: readonly TokenSpan[]): TokenSpan[] =>
      all.flatMap((span) => {
        const text = tokens.slice(span.start, span.end).join(' ')
        const right = rights.get(text)
        const person = surnames.has(text) && right !== 'LOCATION' && right !== 'MISC'
        const type = person ? 'PERSON' : (right ?? span.type)
        return type === 'O' || !/\p{L}/u.test(text) ? [] : [{ ...span, type }]
      })
    const mended = judge(spans)
    const taken = new Uint8Array(tokens.length)
    for (const { start, end } of mended) taken.fill(1, start, end)
    for (const { start, end } of occurrences(tokens, usual)) {
      if (taken.subarray(start, end).includes(1) || !/\p{Lu}/u.test(tokens[start]!)) continue
      if (capitalised(tokens[start - 1]) || capitalised(tokens[end])) continue
      mended.push({ start, end, type: rights.get(tokens.slice(start, end).join(' '))! })
    }
    const settled = mended.filter(({ start, end }) => {
      const text = tokens.slice(start, end).join(' ')
      return CORRECTIONS.has(text) && !UNSURE.has(text)
    })
    mended.sort((a, b) => a.start - b.start)
    const known = { tokens, spans: mended, ...(taught === undefined ? {} : { taught }) }
    if (others === undefined) return known
    const free = judge(others).filter(
      (one) => !settled.some((span) => span.start < one.end && one.start < span.end),
    )
    return {
      ...known,
      others: [...settled, ...free].sort((a, b) => a.start - b.start),
    }
  })
}

function capitalised(token: string | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token)
}
