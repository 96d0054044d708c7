import { compromiseMatch } from '../../../src/extend/compromise.ts'
import { winkPatterns } from '../../../src/extend/wink.ts'
import { createPipeline, gazetteer, type Pipeline, pattern } from '../../../src/index.ts'
import { trainNames } from '../../../src/train/index.ts'
import { check, checkDocument } from '../sound.ts'
import { attempt, type Target } from '../target.ts'
import { anyLang, parts } from './reading.ts'

let adapted: Pipeline | undefined

const isRangeError = (error: unknown) => error instanceof RangeError

export const EXTENDING: readonly Target[] = [
  {
    name: 'extractors',
    weight: 4,
    run(input, random) {
      const entries = parts(input, 5, random).filter((entry) => /[^\s]/.test(entry))
      const words = gazetteer({ name: 'words', type: 'WORD', entries, ignoreCase: random() < 0.5 })
      const numbers = pattern({ name: 'numbers', type: 'NUMBER', match: /\d*\s?/u })
      const beyond = {
        name: 'beyond',
        extract: () =>
          input === ''
            ? []
            : [{ start: Math.floor(random() * input.length), end: input.length, type: 'REST' }],
      }
      const pipeline = createPipeline({ extractors: [words, numbers] }).with(beyond)
      checkDocument(pipeline.read(input, anyLang(random)))
    },
  },
  {
    name: 'patterns of wink and compromise',
    weight: 1,
    run(input, random) {
      // One for most inputs, as wink takes its time to start.
      if (adapted === undefined || random() < 0.01)
        adapted = createPipeline({
          extractors: [
            winkPatterns({
              name: 'ranks',
              patterns: [{ name: 'RANK', patterns: ['[|deputy] [minister|general]'] }],
            }),
            compromiseMatch({ name: 'speakers', type: 'SPEAKING', match: '#Person+ said' }),
          ],
        })
      checkDocument(adapted.read(input, { lang: 'en' }))
    },
  },
  {
    name: 'reporting verbs',
    weight: 1,
    run(input, random) {
      const words = input.match(/\p{L}+/gu) ?? ['harrumph']
      const word = words[Math.floor(random() * words.length)]!
      for (const [lang, verb] of [
        ['en', word],
        ['en', input],
        ['fr', `s’${word}er`],
        ['fr', input],
      ] as const) {
        const pipeline = attempt(() => createPipeline({ reportingVerbs: { [lang]: [verb] } }), isRangeError)
        // To join a verb with all the others takes a tenth of a second.
        if (pipeline !== undefined && random() < 0.02) checkDocument(pipeline.read(input, { lang }))
      }
    },
  },
  {
    name: 'trainNames',
    weight: 0.5,
    run(input, random) {
      const lang = random() < 0.5 ? 'en' : 'fr'
      const [text, other = ''] = parts(input, 2, random)
      // Most of the spans leave their text and are refused: to train takes half a second.
      const [start, end] = [0, random() < 0.02 ? text!.length : input.length + 1]
      const texts = [
        { text: text!, spans: [{ start, end, type: other }] },
        { text: other, spans: [] },
      ]
      const trained = attempt(() => trainNames({ lang, texts, epochs: 1 }), isRangeError)
      if (trained === undefined) return
      for (const { f1 } of trained.scores.values()) check(f1 >= 0 && f1 <= 1, () => `F1 ${f1}`)
      checkDocument(createPipeline({ models: [trained.model] }).read(input, { lang }))
    },
  },
]
