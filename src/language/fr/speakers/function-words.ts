import type { Gender, PronounTraits } from '../../speaker-words.ts'
import { wordSet } from '../../words.ts'

export const pronouns: ReadonlyMap<string, PronounTraits> = new Map<string, PronounTraits>([
  ['il', { person: 3, number: 'sg', gender: 'm' }],
  ['elle', { person: 3, number: 'sg', gender: 'f' }],
  ['ils', { person: 3, number: 'pl', gender: 'm' }],
  ['elles', { person: 3, number: 'pl', gender: 'f' }],
  ['on', { person: 3, number: 'sg', vague: true }],
  ['je', { person: 1, number: 'sg', animate: 'person' }],
  ['j’', { person: 1, number: 'sg', animate: 'person' }],
  ["j'", { person: 1, number: 'sg', animate: 'person' }],
  ['nous', { person: 1, number: 'pl' }],
  ['vous', { person: 2, number: 'pl' }],
  ['tu', { person: 2, number: 'sg', animate: 'person' }],
  ['lui', { person: 3, number: 'sg', animate: 'person' }],
  ['eux', { person: 3, number: 'pl', gender: 'm' }],
  ['celui-ci', { person: 3, number: 'sg', gender: 'm', latter: true }],
  ['celle-ci', { person: 3, number: 'sg', gender: 'f', latter: true }],
  ['ceux-ci', { person: 3, number: 'pl', gender: 'm', latter: true }],
  ['celles-ci', { person: 3, number: 'pl', gender: 'f', latter: true }],
])

export const latter: ReadonlyMap<string, PronounTraits> = new Map<string, PronounTraits>([
  ['dernier', { person: 3, number: 'sg', gender: 'm', latter: true }],
  ['dernière', { person: 3, number: 'sg', gender: 'f', latter: true }],
  ['derniers', { person: 3, number: 'pl', gender: 'm', latter: true }],
  ['dernières', { person: 3, number: 'pl', gender: 'f', latter: true }],
])
export const pairs = wordSet('couple duo deux')
export const cited = wordSet('cité cités citée citées')

export const possessives: ReadonlyMap<string, Partial<PronounTraits>> = new Map<
  string,
  Partial<PronounTraits>
>([
  ...['son', 'sa', 'ses'].map((word): [string, Partial<PronounTraits>] => [
    word,
    { person: 3, number: 'sg' },
  ]),
  ...['leur', 'leurs'].map((word): [string, Partial<PronounTraits>] => [word, { person: 3, number: 'pl' }]),
  ...['mon', 'ma', 'mes'].map((word): [string, Partial<PronounTraits>] => [
    word,
    { person: 1, number: 'sg' },
  ]),
  ...['notre', 'nos'].map((word): [string, Partial<PronounTraits>] => [word, { person: 1, number: 'pl' }]),
  ...['votre', 'vos'].map((word): [string, Partial<PronounTraits>] => [word, { person: 2, number: 'pl' }]),
])

export const impersonal = wordSet(
  'y faut fallait faudra faudrait agit agissait agirait existe existait pleut semble semblait',
)
export const relatives = wordSet("qui que qu’ qu' dont lequel laquelle lesquels lesquelles")
export const definite = wordSet("le la les l’ l'")
export const indefinite = wordSet('un une des du')
export const demonstratives = wordSet('ce cet cette ces')
export const quantifiers = wordSet(
  `plusieurs certains certaines quelques beaucoup chaque tout tous toute toutes aucun aucune nombre près plus moins environ
  quelque de_nombreux de_nombreuses autre autres d’autres seul seuls seule seules la_plupart plupart divers diverses différents différentes`,
)
export const of = wordSet("de du des d’ d'")
export const agent = wordSet('par')
export const prepositions = wordSet(
  `à au aux en dans sur sous pour par avec sans chez vers contre entre depuis pendant durant dès avant après devant derrière
  lors malgré parmi hors outre selon voici suite face grâce via envers concernant suivant jusque jusqu’ jusqu' quant auprès
  près afin autour`,
)
export const coordinators = wordSet('et ou mais ni or car donc')
export const subordinators = wordSet(
  "que qu’ qu' si lorsque lorsqu’ lorsqu' quand alors tandis puisque puisqu’ quoique bien parce comme où comment pourquoi combien",
)
export const auxiliaries = wordSet(
  `a ai as avons avez ont avait avais avaient avions aura auront aurait auraient eut est suis es sommes êtes sont était étaient
  sera seront serait seraient fut furent soit ait aient eu été ayant étant avoir être peut doit devait pouvait veut voulait va
  vont vient viennent venait fait ferait pourrait devrait`,
)
export const copulas = wordSet('est était sont étaient fut devient reste demeure')
export const between = wordSet(
  `ne n’ n' pas plus jamais se s’ s' me m’ m' te t’ t' lui leur y en l’ l' le la les nous vous également aussi ensuite
  déjà encore toujours bien notamment récemment ainsi enfin alors donc pourtant toutefois cependant même souvent
  immédiatement rapidement simplement clairement lui-même elle-même eux-mêmes elles-mêmes`,
)
export const sources = wordSet("selon d’après d'après d’ d' après pour aux à dixit suivant")
export const participle = 'ant'
export const adjectivesFollow = true
export const speeches = wordSet(
  'déclaration déclarations propos témoignage récit dires aveu annonce mots parole paroles',
)
export const reflexives = wordSet("se s’ s'")
export const genderOfArticle: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...['le', 'un', 'ce', 'du', 'au'].map((word): [string, Gender] => [word, 'm']),
  ...['la', 'une', 'cette', 'sa', 'ma'].map((word): [string, Gender] => [word, 'f']),
])
export const plurals = wordSet(
  'les des aux ces ses leurs nos vos mes plusieurs certains certaines quelques beaucoup tous toutes autres d’autres deux trois quatre cinq six sept huit neuf dix divers diverses',
)
export const singulars = wordSet(
  "le la l’ l' un une ce cet cette son sa mon ma notre votre leur chaque aucun aucune du",
)
export const particles = wordSet('')
export const labels = wordSet('journal quotidien magazine site hebdomadaire chaîne tabloïd')
export const participles: readonly string[] =
  'é és ée ées ant assis assise venu venue venus vêtu vêtue écrit écrite émis issu issue rendu rendue paru parue'.split(
    ' ',
  )
export const places = wordSet('dans sur en')
export const directions = wordSet('sur à au aux')
export const additive = wordSet('et &')
export const naming = wordSet(
  'nommé nommée identifié identifiée dénommé dénommée appelé appelée surnommé surnommée comme',
)
