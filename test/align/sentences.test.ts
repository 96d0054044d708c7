import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignSentences, type Bead } from '../../src/align/index.ts'

const EN_FR = { sourceLang: 'en', targetLang: 'fr' } as const
const FR_EN = { sourceLang: 'fr', targetLang: 'en' } as const

/** `0:0 1,2:1 :2`, one `source:target` a bead. */
const written = (beads: readonly Bead[]) => beads.map(({ source, target }) => `${source}:${target}`).join(' ')

const STORY = {
  en: [
    'A bridge collapsed in Genoa on Tuesday.',
    'At least 35 people were killed when their cars fell 45 metres onto the railway below.',
    'Rescue workers searched the rubble all night with dogs.',
    'The mayor of the city, Marco Bucci, said it was a tragedy for the whole country.',
    'The motorway was built in the 1960s.',
    'An investigation has been opened by the public prosecutor.',
  ],
  fr: [
    "Un pont s'est effondré mardi à Gênes.",
    'Au moins 35 personnes ont été tuées quand leurs voitures sont tombées de 45 mètres sur la voie ferrée.',
    'Les secours ont fouillé les décombres toute la nuit avec des chiens.',
    "Le maire de la ville, Marco Bucci, a déclaré que c'était une tragédie pour tout le pays.",
    "L'autoroute a été construite dans les années 1960.",
    'Une enquête a été ouverte par le procureur de la République.',
  ],
}

const { en, fr } = STORY
const STRANGER = 'The recipe asks for two spoons of sugar, three eggs and a little cinnamon.'
const ETRANGER = 'Mon chat dort souvent sur le canapé bleu du salon, près de la fenêtre.'

describe('monotone order', () => {
  const cases: [string, string[], string[], string][] = [
    ['one to one', en, fr, '0:0 1:1 2:2 3:3 4:4 5:5'],
    [
      'two sentences translated as one',
      en,
      [fr[0]!, `${fr[1]} ${fr[2]}`, ...fr.slice(3)],
      '0:0 1,2:1 3:2 4:3 5:4',
    ],
    [
      'one sentence translated as two',
      [en[0]!, en[1]!, `${en[2]} ${en[3]}`, en[4]!, en[5]!],
      fr,
      '0:0 1:1 2:2,3 3:4 4:5',
    ],
    ['a sentence left out', en, [...fr.slice(0, 3), ...fr.slice(4)], '0:0 1:1 2:2 3: 4:3 5:4'],
    ['a sentence added', en, [...fr.slice(0, 2), ETRANGER, ...fr.slice(2)], '0:0 1:1 :2 2:3 3:4 4:5 5:6'],
    ['nothing', [], [], ''],
    ['one side empty', ['Hello.', 'Bye.'], [], '0: 1:'],
    ['empty sentences', ['', ''], ['', ''], '0:0 1:1'],
    [
      'words that nobody knows, by their marks',
      ['Zorp brk fnu gle trall mog bir dos?', '“Gle trall mog plim vesk.”'],
      ['Wibe xoti plun nakt fli dorn ?', '— Obro nakt.', 'Fli dorn ga.'],
      '0:0 1:1,2',
    ],
  ]
  test.each(cases)('%s', (_, source, target, beads) => {
    expect(written(alignSentences(source, target, EN_FR))).toBe(beads)
  })

  test('from French, and within one language', () => {
    expect(written(alignSentences(fr, en, FR_EN))).toBe('0:0 1:1 2:2 3:3 4:4 5:5')
    const edited = [
      'A bridge fell down in Genoa, Italy.',
      STRANGER,
      ...en.slice(1, 4),
      'Prosecutors investigate.',
    ]
    expect(written(alignSentences(en, edited, { sourceLang: 'en', targetLang: 'en' }))).toContain(
      '1:2 2:3 3:4',
    )
    expect(written(alignSentences(fr, fr, { sourceLang: 'fr', targetLang: 'fr' }))).toBe(
      '0:0 1:1 2:2 3:3 4:4 5:5',
    )
  })

  test('a pair that says the same scores higher than one that does not', () => {
    const [right] = alignSentences([en[1]!], [fr[1]!], EN_FR)
    const [wrong] = alignSentences([STRANGER], [ETRANGER], EN_FR)
    expect(right!.score).toBeGreaterThan(0.9)
    expect(wrong?.source.length && wrong.target.length ? wrong.score : 0).toBeLessThan(0.5)
  })

  test('minScore leaves out the beads below it', () => {
    const source = [...en, STRANGER]
    const target = [...fr, ETRANGER]
    const whole = alignSentences(source, target, EN_FR)
    const sure = alignSentences(source, target, { ...EN_FR, minScore: 0.9 })
    expect(sure).toEqual(whole.filter(({ score }) => score >= 0.9))
  })
})

describe('free order', () => {
  test('pairs come back whatever the order, without the sentences that have none', () => {
    const source = [en[3]!, STRANGER, en[0]!, en[5]!, en[1]!]
    const target = [fr[1]!, fr[5]!, ETRANGER, fr[4]!, fr[0]!, fr[3]!]
    expect(written(alignSentences(source, target, { ...EN_FR, order: 'free' }))).toBe('0:5 2:4 3:1 4:0')
  })

  test('nothing of two texts about different things', () => {
    expect(alignSentences([STRANGER], [ETRANGER], { ...EN_FR, order: 'free' })).toEqual([])
    expect(alignSentences([], fr, { ...EN_FR, order: 'free' })).toEqual([])
  })
})

describe('properties', () => {
  const word = fc.constantFrom(
    'bridge',
    'pont',
    'Genoa',
    'Gênes',
    '35',
    '1960',
    'the',
    'la',
    'mayor',
    'maire',
    '«',
    '',
  )
  const sentence = fc.oneof(
    fc.constantFrom(...en, ...fr),
    fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 12 }),
  )
  const text = fc.array(sentence, { maxLength: 14 })

  test('monotone: every sentence in exactly one bead, in order, of at most four a side', () => {
    fc.assert(
      fc.property(text, text, (source, target) => {
        const beads = alignSentences(source, target, EN_FR)
        expect(beads.flatMap((bead) => bead.source)).toEqual(source.map((_, i) => i))
        expect(beads.flatMap((bead) => bead.target)).toEqual(target.map((_, j) => j))
        for (const bead of beads) {
          const sizes = [bead.source.length, bead.target.length]
          expect(Math.max(...sizes)).toBeLessThanOrEqual(4)
          if (sizes.includes(0)) expect(sizes).toContain(1)
          expect(bead.score).toBeGreaterThanOrEqual(0)
          expect(bead.score).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  test('free: each sentence in at most one pair, by source, scored above the threshold', () => {
    fc.assert(
      fc.property(text, text, (source, target) => {
        const beads = alignSentences(source, target, { ...EN_FR, order: 'free', minScore: 0.3 })
        const sources = beads.map((bead) => bead.source[0]!)
        expect(sources).toEqual([...new Set(sources)].sort((a, b) => a - b))
        const targets = beads.map((bead) => bead.target[0]!)
        expect(new Set(targets).size).toBe(targets.length)
        for (const { source, target, score } of beads) {
          expect([source.length, target.length]).toEqual([1, 1])
          expect(score).toBeGreaterThanOrEqual(0.3)
        }
      }),
    )
  })

  test('the same question gets the same answer, and the text that asks it stays as it is', () => {
    const [source, target] = [Object.freeze([...en]), Object.freeze([...fr])]
    const first = alignSentences(source, target, EN_FR)
    alignSentences(target, source, FR_EN)
    expect(alignSentences(source, target, EN_FR)).toEqual(first)
  })

  test('with the sides swapped, the same pairs', () => {
    const swap = (beads: readonly Bead[]) =>
      written(beads.map(({ source, target, score }) => ({ source: target, target: source, score })))
    const target = [fr[0]!, ETRANGER, `${fr[1]} ${fr[2]}`, fr[3]!, fr[5]!]
    expect(swap(alignSentences(target, en, FR_EN))).toBe(written(alignSentences(en, target, EN_FR)))
  })
})

describe('what a program may not ask', () => {
  const cases: [string, () => unknown, ErrorConstructor][] = [
    ['a string for an array', () => alignSentences('Hello.' as never, [], EN_FR), TypeError],
    ['a number among the sentences', () => alignSentences([], ['a', 7 as never], EN_FR), TypeError],
    [
      'a language it does not know',
      () => alignSentences([], [], { ...EN_FR, targetLang: 'de' as never }),
      RangeError,
    ],
    [
      'an order it does not know',
      () => alignSentences([], [], { ...EN_FR, order: 'any' as never }),
      RangeError,
    ],
    ['a score above 1', () => alignSentences([], [], { ...EN_FR, minScore: 2 }), RangeError],
  ]
  test.each(cases)('%s', (_, ask, error) => {
    expect(ask).toThrow(error)
  })
})
