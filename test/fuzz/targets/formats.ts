import { articles } from '../../../corpus/index.ts'
import {
  type AnnotatedText,
  bitextOf,
  convertOffsets,
  FormatError,
  fromBrat,
  fromConll,
  fromConllDocuments,
  fromLabelStudio,
  fromLadder,
  fromLines,
  fromProdigy,
  fromSpacy,
  fromTmx,
  fromVecalign,
  fromWebAnnotation,
  type OffsetUnit,
  toBrat,
  toCesAlign,
  toConll,
  toLabelStudio,
  toLadder,
  toMoses,
  toProdigy,
  toSpacy,
  toTmx,
  toTsv,
  toVecalign,
  toWebAnnotation,
} from '../../../src/formats/index.ts'
import { alignArticles, alignSentences, type Document, read } from '../../../src/index.ts'
import { check, checkOrder } from '../sound.ts'
import { attempt, type Target } from '../target.ts'
import { anyLang, parts } from './reading.ts'

const isFormatError = (error: unknown) => error instanceof FormatError
const isRangeError = (error: unknown) => error instanceof RangeError || isFormatError(error)
const clone = <T>(value: T): T => JSON.parse(JSON.stringify(value))

function checkAnnotated({ text, spans }: AnnotatedText): void {
  for (const { start, end } of spans)
    check(start >= 0 && start <= end && end <= text.length, () => `span ${start}..${end} leaves its text`)
}

const places = (spans: readonly { start: number; end: number; type: string }[]) =>
  JSON.stringify(spans.map(({ start, end, type }) => [start, end, type]))

/** What comes back must be the document's entities; brat and Web Annotation hold the quotations as well. */
function checkReturn(back: AnnotatedText, { entities }: Document): void {
  check(
    places(back.spans.slice(0, entities.length)) === places(entities),
    () => `${places(back.spans)} came back for ${places(entities)}`,
  )
}

const seedDocuments = () => articles.map(({ text, lang }) => read(text.slice(0, 600), { lang }))
const seedPairs = () => {
  const [first, second] = seedDocuments()
  return bitextOf(alignArticles(first!, second!))
}

export const FORMATS: readonly Target[] = [
  {
    name: 'annotation formats, there and back',
    weight: 5,
    run(input, random) {
      const document = read(input, anyLang(random))
      checkReturn(fromSpacy(clone(toSpacy(document))), document)
      checkReturn(fromProdigy(clone(toProdigy(document))), document)
      checkReturn(fromLabelStudio(clone(toLabelStudio(document))), document)
      checkReturn(fromWebAnnotation(input, clone(toWebAnnotation(document))), document)
      checkAnnotated(fromBrat(input, toBrat(document)))
      const { text, spans } = fromConll(toConll(document))
      checkAnnotated({ text, spans })
      checkOrder(spans, 'a CoNLL span')
    },
  },
  {
    name: 'formats of parallel text, there and back',
    weight: 4,
    run(input, random) {
      const [source, target] = [parts(input, 6, random), parts(input, 6, random)]
      const beads = alignSentences(source, target, { sourceLang: 'fr', targetLang: 'en' })
      const bitext = { source, target, beads, sourceLang: 'fr', targetLang: 'en' } as const
      const indices = beads.map(({ source, target }) => [source, target])
      for (const back of [fromLadder(toLadder(beads)), fromVecalign(toVecalign(beads))])
        check(
          JSON.stringify(back.map(({ source, target }) => [source, target])) === JSON.stringify(indices),
          () => 'beads do not come back',
        )
      const paired = beads.filter(({ source, target }) => source.length > 0 && target.length > 0).length
      check(fromTmx(toTmx(bitext)).length === paired, () => 'TMX loses units')
      const { source: sources, target: targets } = toMoses(bitext)
      for (const lines of [sources, targets, toTsv(bitext)])
        check(lines.split('\n').length === paired + 1, () => 'a line too many or too few')
      fromTmx(toCesAlign(beads, { fromDoc: input, toDoc: input }).replace(/cesAlign/g, 'tmx'))
    },
  },
  {
    name: 'fromTmx',
    weight: 6,
    seeds: () => [toTmx(seedPairs())],
    run(input) {
      attempt(() => fromTmx(input), isFormatError)
      for (const { segments } of fromTmx(
        `<tmx><body><tu><tuv lang="en"><seg><![CDATA[${input.replaceAll(']]>', '')}]]></seg></tuv></tu></body></tmx>`,
      ))
        check(typeof segments.en === 'string', () => 'a segment is lost')
    },
  },
  {
    name: 'fromConll, fromConllDocuments',
    weight: 6,
    seeds: () => seedDocuments().map(toConll),
    run(input) {
      const read = attempt(() => fromConll(input), isFormatError)
      if (read !== undefined) checkAnnotated(read)
      for (const document of attempt(() => fromConllDocuments(input), isFormatError) ?? [])
        checkAnnotated(document)
    },
  },
  {
    name: 'fromBrat',
    weight: 6,
    seeds: () => seedDocuments().map(toBrat),
    run(input, random) {
      const [text, annotations = input] = parts(input, 2, random)
      const read = attempt(() => fromBrat(text!, annotations), isFormatError)
      if (read !== undefined) checkAnnotated(read)
    },
  },
  {
    name: 'fromLadder, fromVecalign, fromLines',
    weight: 6,
    seeds: () => [toLadder(seedPairs().beads), toVecalign(seedPairs().beads)],
    run(input) {
      for (const from of [fromLadder, fromVecalign]) {
        const beads = attempt(() => from(input), isFormatError)
        for (const { source, target, score } of beads ?? [])
          check(
            Number.isFinite(score) && [...source, ...target].every(Number.isInteger),
            () => 'a bead of what is no number',
          )
      }
      check(
        fromLines(input).every((line) => line.trim() !== ''),
        () => 'a blank line',
      )
    },
  },
  {
    name: 'readers of offsets',
    weight: 5,
    run(input, random) {
      const offset = () =>
        [Math.floor(random() * (input.length + 2)) - 1, Number.NaN, 0.5][random() < 0.9 ? 0 : 1]!
      const spans = Array.from({ length: 3 }, () => ({
        start: offset(),
        end: offset(),
        label: 'X',
        text: '',
      }))
      for (const read of [
        () => fromSpacy({ text: input, ents: spans }),
        () => fromProdigy({ text: input, spans }),
        () =>
          fromLabelStudio({
            data: { text: input },
            annotations: [
              {
                result: spans.map(({ start, end }) => ({
                  id: input,
                  type: 'labels',
                  from_name: 'label',
                  to_name: 'text',
                  value: { start, end, text: '', labels: [] },
                })),
              },
            ],
          }),
        () =>
          fromWebAnnotation(input, {
            '@context': 'http://www.w3.org/ns/anno.jsonld',
            type: 'AnnotationPage',
            items: spans.map(({ start, end }) => ({
              type: 'Annotation',
              id: input,
              body: [],
              target: {
                source: input,
                selector: [
                  { type: 'TextPositionSelector', start, end },
                  { type: 'TextQuoteSelector', exact: '', prefix: '', suffix: '' },
                ],
              },
            })),
          }),
      ]) {
        const annotated = attempt(read, isRangeError)
        if (annotated !== undefined) checkAnnotated(annotated)
      }
    },
  },
  {
    name: 'convertOffsets',
    weight: 5,
    run(input, random) {
      const units: OffsetUnit[] = ['utf16', 'codepoint', 'byte']
      const [from, to] = [units[Math.floor(random() * 3)]!, units[Math.floor(random() * 3)]!]
      const all = convertOffsets(input, [...[...input].keys(), [...input].length], 'codepoint', from)
      const back = convertOffsets(input, convertOffsets(input, all, from, to), to, from)
      check(JSON.stringify(back) === JSON.stringify(all), () => `offsets from ${from} to ${to} and back`)
    },
  },
]
