import { describe, expect, test } from 'vitest'
import { createPipeline as createEnglish } from '../../src/en.ts'
import { createPipeline } from '../../src/index.ts'
import { conjugateEnglish } from '../../src/language/en/quotation/conjugation.ts'
import { conjugateFrench } from '../../src/language/fr/quotation/conjugation.ts'

const VERBS = {
  en: ['harrumph', 'chime in', 'retell'],
  fr: ['éructer', 's’esclaffer', 'se gausser', 'surenchérir'],
} as const

const cues = (pipeline: ReturnType<typeof createPipeline>, text: string, lang: 'en' | 'fr') =>
  pipeline.read(text, { lang }).quotes.map(({ cue, speaker }) => `${cue?.lemma}: ${speaker?.name}`)

describe('verbs of speech of one’s own', () => {
  const pipeline = createPipeline({ reportingVerbs: VERBS })

  test.each([
    ['en', '“Nobody asked me,” harrumphed Anna Smith.', 'harrumph: Anna Smith'],
    ['en', 'Bob Lee harrumphs that taxes are too high.', 'harrumph: Bob Lee'],
    ['en', 'The treasurer chimed in that the money was gone.', 'chime in: The treasurer'],
    ['fr', '« Jamais ! » s’esclaffe Paul Martin.', 'esclaffer: Paul Martin'],
    ['fr', 'Jean Dupont surenchérit que le vote est truqué.', 'surenchérir: Jean Dupont'],
    ['fr', '« Quelle honte », ont éructé les députés.', 'éructer: les députés'],
  ] as const)('%s: %s', (lang, text, expected) => {
    expect(cues(pipeline, text, lang)).toEqual([expected])
  })

  test('are no one else’s', () => {
    expect(cues(createPipeline(), 'Bob Lee harrumphs that taxes are too high.', 'en')).toEqual([])
    expect(cues(createPipeline(), 'Jean Dupont surenchérit que le vote est truqué.', 'fr')).toEqual([])
  })

  test('the built-in ones are still known, with what they bring in', () => {
    const text = 'The mayor said he was ill. Anna Smith pointed out that it rained.'
    const known = createPipeline({ reportingVerbs: { en: ['say', 'point', 'point to'] } })
    expect(cues(known, text, 'en')).toEqual(cues(createPipeline(), text, 'en'))
  })

  test('stay where extractors are added; one language alone takes them too', () => {
    const text = '“Nobody asked me,” harrumphed Anna Smith.'
    const extractor = { name: 'none', extract: () => [] }
    expect(cues(pipeline.with(extractor), text, 'en')).toEqual(['harrumph: Anna Smith'])
    expect(cues(createEnglish({ reportingVerbs: { en: VERBS.en } }), text, 'en')).toEqual([
      'harrumph: Anna Smith',
    ])
  })

  test('what is no verb, or for a language that is not read, is refused', () => {
    const make = (reportingVerbs: object) => () => createPipeline({ languages: ['fr'], reportingVerbs })
    expect(make({ fr: ['maison'] })).toThrow(RangeError)
    expect(make({ fr: [''] })).toThrow('no verb of speech: ""')
    expect(make({ fr: ['dire tout haut'] })).toThrow('no verb of speech: "dire tout haut"')
    expect(make({ fr: [7] })).toThrow(TypeError)
    expect(make({ fr: 'dire' })).toThrow('reportingVerbs.fr must be an array, not dire')
    expect(make({ en: ['say'] })).toThrow('verbs for en, but the pipeline reads fr')
    expect(make({ __proto__: null, constructor: ['say'] })).toThrow('verbs for constructor')
  })
})

test.each([
  ['quip', 'quip quips quipped', 'quipped', 'quipping'],
  ['shout', 'shout shouts shouted', 'shouted', 'shouting'],
  ['trumpet', 'trumpet trumpets trumpeted', 'trumpeted', 'trumpeting'],
  ['admit', 'admit admits admitted', 'admitted', 'admitting'],
  ['reply', 'reply replies replied', 'replied', 'replying'],
  ['decree', 'decree decrees decreed', 'decreed', 'decreeing'],
  ['lie', 'lie lies lied', 'lied', 'lying'],
  ['hiss', 'hiss hisses hissed', 'hissed', 'hissing'],
  ['panic', 'panic panics panicked', 'panicked', 'panicking'],
  ['quarrel', 'quarrel quarrels quarreled quarrelled', 'quarreled quarrelled', 'quarreling quarrelling'],
  ['foretell', 'foretell foretells foretold', 'foretold', 'foretelling'],
])('English: %s', (verb, finite, participles, gerunds) => {
  const forms = conjugateEnglish(verb)
  expect([forms.finite, forms.participles, forms.gerunds].map((list) => list.join(' '))).toEqual([
    finite,
    participles,
    gerunds,
  ])
})

test.each([
  ['lancer', 'lance', 'lançait', 'lancèrent', 'lancées', 'lançant'],
  ['préciser', 'précise', 'précisait', 'précisèrent', 'précisées', 'précisant'],
  ['rappeler', 'rappelle', 'rappelait', 'rappelèrent', 'rappelées', 'rappelant'],
  ['surenchérir', 'surenchérit', 'surenchérissait', 'surenchérirent', 'surenchéries', 'surenchérissant'],
  ['répondre', 'répond', 'répondait', 'répondirent', 'répondues', 'répondant'],
  ['débattre', 'débat', 'débattait', 'débattirent', 'débattues', 'débattant'],
  ['redire', 'redit', 'redisait', 'redirent', 'redites', 'redisant'],
])('French: %s', (verb, present, imperfect, past, participle, gerund) => {
  const forms = conjugateFrench(verb)
  expect(forms.finite).toEqual(expect.arrayContaining([present, imperfect, past]))
  expect(forms.participles).toContain(participle)
  expect(forms.gerunds).toEqual([gerund])
})
