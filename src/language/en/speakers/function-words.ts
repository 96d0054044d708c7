import type { Gender, PronounTraits } from '../../speaker-words.ts'
import { wordSet } from '../../words.ts'

export const pronouns: ReadonlyMap<string, PronounTraits> = new Map<string, PronounTraits>([
  ['he', { person: 3, number: 'sg', gender: 'm', animate: 'person' }],
  ['she', { person: 3, number: 'sg', gender: 'f', animate: 'person' }],
  ['it', { person: 3, number: 'sg', animate: 'thing' }],
  ['they', { person: 3, number: 'pl' }],
  ['i', { person: 1, number: 'sg', animate: 'person' }],
  ['we', { person: 1, number: 'pl' }],
  ['you', { person: 2, number: 'sg', animate: 'person' }],
  ['her', { person: 3, number: 'sg', gender: 'f', animate: 'person' }],
  ['him', { person: 3, number: 'sg', gender: 'm', animate: 'person' }],
  ['them', { person: 3, number: 'pl' }],
])

export const latter: ReadonlyMap<string, PronounTraits> = new Map<string, PronounTraits>([
  ['latter', { person: 3, number: 'sg', latter: true }],
])
export const pairs = wordSet('couple pair duo two')
export const cited = wordSet('quoted cited')

export const possessives: ReadonlyMap<string, Partial<PronounTraits>> = new Map<
  string,
  Partial<PronounTraits>
>([
  ['his', { person: 3, number: 'sg', gender: 'm', animate: 'person' }],
  ['her', { person: 3, number: 'sg', gender: 'f', animate: 'person' }],
  ['its', { person: 3, number: 'sg', animate: 'thing' }],
  ['their', { person: 3, number: 'pl' }],
  ['my', { person: 1, number: 'sg' }],
  ['our', { person: 1, number: 'pl' }],
  ['your', { person: 2, number: 'sg' }],
])

export const impersonal = wordSet('rains rained snows snowed seems seemed appears appeared')
export const relatives = wordSet('who which that whom')
export const definite = wordSet('the')
export const indefinite = wordSet('a an')
export const demonstratives = wordSet('this that these those')
export const quantifiers = wordSet(
  'some several many most few more all both each every another other others no any half enough such only about nearly ' +
    'almost over around dozens hundreds thousands lots part none',
)
export const of = wordSet('of')
export const agent = wordSet('by')
export const prepositions = wordSet(
  `in on at to for from with without within by about against among amid after before during since until till under over
  between through throughout across behind beyond near off onto into upon via per despite toward towards alongside
  inside outside above than below beneath beside besides around along like unlike regarding concerning including following
  according_to`,
)
export const coordinators = wordSet('and or but nor yet so')
export const subordinators = wordSet(
  'that as while when whenever where because although though if unless whether since after before until once whereas how why what',
)
export const auxiliaries = wordSet(
  `has have had having is are was were be been being am will would shall should can could may might must do does did
  'd 've 'll 's ’d ’ve ’ll ’s 're ’re`,
)
export const copulas = wordSet('is was are were be been becomes became')
export const between = wordSet(
  `not n't n’t never also then later again once just only still already even recently previously earlier now often
  always simply further himself herself themselves itself reportedly allegedly`,
)
export const sources = wordSet('according per')
export const participle = 'ing'
export const adjectivesFollow = false
export const speeches = wordSet('statement account report quote comment words message remarks')
export const reflexives = wordSet('')
export const genderOfArticle: ReadonlyMap<string, Gender> = new Map()
export const plurals = wordSet(
  'these those some several many most few all both other others people men women children police two three four five six seven eight nine ten dozens hundreds thousands',
)
export const singulars = wordSet('a an this that another each every one')
export const particles = wordSet('to')
export const labels = new Set([
  ...wordSet(
    'newspaper paper magazine website tabloid weekly daily channel network app outlet broadcaster party movement',
  ),
  'news agency',
  'news site',
  'news website',
])
export const participles: readonly string[] = [
  'ed',
  'en',
  'ing',
  'sent',
  'made',
  'held',
  'built',
  'sat',
  'known',
  'seen',
  'run',
]
export const places = wordSet('in on at')
export const directions = wordSet('to on into from')
export const additive = wordSet('and &')
export const naming = wordSet('named identified called known as')
