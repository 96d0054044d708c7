// News from English-speaking countries as French tells it: people, bodies, firms and papers with English names.

import { random } from '../../src/tagger/train/random.ts'
import type { AnnotatedText } from './annotated.ts'
import { bodies } from './en-bodies.ts'
import type { Phrase } from './gazetteer.ts'
import { ORGANIZATIONS } from './organizations.ts'
import { namer } from './renamed.ts'
import { filled } from './slots.ts'

/**
 * `$` stands for a person in full and `&` for their surname later in the text, `€` for another person, `£` for another's surname,
 * `%` for a firm, `#` for a body, `¤` for a paper or a channel, `@` for a town, `§` for a body of the state.
 */
const OPENINGS = `
La chanteuse $ a donné un concert à @ vendredi.
Le réalisateur $ présentera son film au festival de @.
L'acteur américain $ est mort à @ à l'âge de 78 ans.
$ : le comédien hospitalisé
L'humoriste $ remplacera € à l'antenne.
Le guitariste $ a été arrêté à @.
La Première ministre $ a rencontré €, le chef de l'opposition.
Le gouverneur $ a signé la loi jeudi.
Le député $ demande une enquête.
L'ancien ministre $ soutient €.
$ et € se sont affrontés lors d'un débat.
Le président $ a nommé € à la tête de l'agence.
La candidate $ est en tête dans les sondages.
L'historienne $ enseigne à l'Université de @.
L'économiste $, de la #, est plus pessimiste.
La directrice de la #, $, a démissionné lundi.
Le patron de %, $, a vendu ses actions.
« C'est un scandale », a déclaré $ à ¤.
Dans un entretien à ¤, $ est revenu sur son départ.
Un jury de @ a condamné $ à dix ans de prison.
L'avocat $ défendra €.
La romancière $ publie ses mémoires.
La joueuse de tennis $ a éliminé €.
Le golfeur $ mène devant €.
La police recherche $, 27 ans, vu pour la dernière fois à @.
`

const FOLLOWING = `
« Nous n'en savons rien », a dit &.
& a ajouté qu'il ne regrettait rien.
M. & a rejeté ces accusations.
Mme & a appelé à de nouvelles élections.
Les avocats de & se taisent.
« Merci, monsieur & », a répondu £.
Le nom de & circule depuis lundi.
Pour &, c'est une victoire.
Selon &, le projet est dans l'impasse.
& et £ se sont entretenus mardi.
Le sénateur & votera contre.
Lord £ a critiqué Mme &.
Sir € dirigera l'enquête.
Le docteur £ a examiné &.
& affrontera £ en finale.
€ a refusé de serrer la main de &.
La mère de & a pleuré à l'audience.
On reproche à & d'avoir menti.
Le camp de & se veut rassurant.
Depuis, & vit à @ avec sa famille.
`

const BODIES = `
Selon le quotidien ¤, la police a ouvert une enquête.
Le journal ¤ écrit que le projet est abandonné.
D'après ¤, les négociations ont repris.
Interrogé par ¤, il a démenti.
Les journalistes de ¤ ont été libérés.
% a annoncé un bénéfice en hausse de 12 %%.
Les salariés de % sont en grève depuis jeudi.
L'entreprise % va racheter % pour deux milliards de dollars.
La société % construira une usine à @.
Il a travaillé chez %, puis chez %.
L'action de % a perdu 4 %% à la Bourse de New York.
Le fabricant % rappelle deux millions de véhicules.
L'application de % ne fonctionne plus.
L'organisation # a dénoncé ces arrestations.
La # a publié son rapport annuel.
Un porte-parole de la # a confirmé la nouvelle.
Des membres de la # se sont réunis à @.
Selon une étude de la #, le taux a doublé.
La # et % ont signé un accord.
Des chercheurs de l'Université de @ l'ont montré.
La § a rejeté le texte.
Un officier de la § a été blessé.
Le budget de la § augmentera l'an prochain.
Le directeur de la § sera entendu jeudi.
À @, la § a ouvert une enquête.
La ville de @ a élu £ maire.
Les habitants de @ attendent £.
`

const STATE =
  'Marine;Marine royale;Chambre;Chambre des représentants;Chambre des communes;Cour suprême;Garde côtière;Garde nationale;Maison-Blanche;Maison Blanche;Réserve fédérale;Banque d’Angleterre;Commission électorale;Marine américaine;Fed;CIA;NASA'.split(
    ';',
  )

const PAPERS =
  'Times;Post;Herald;Tribune;Chronicle;Daily News;Globe;Star;Journal;Gazette;Observer;Telegraph;Examiner'.split(
    ';',
  )

/** Texts of a sentence about a body, or of an opening and two to four sentences that go on about the same person. */
export function abroad(phrases: readonly Phrase[], count: number): AnnotatedText[] {
  const next = random(23)
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)]!
  const by = namer(phrases, 24)
  const lists = (text: string): string[] => text.trim().split('\n')
  const [openings, following, others] = [lists(OPENINGS), lists(FOLLOWING), lists(BODIES)]
  const capitalised = (words: string): string =>
    words.replace(/(?<![\p{L}'’])\p{L}/gu, (c) => c.toUpperCase())
  const land = (): string => pick(['America', 'Canada', 'Australia', 'Scotland', 'Ireland', 'Kenya', 'India'])
  const people = (): string => pick(['American', 'British', 'Canadian', 'Australian', 'Scottish', 'African'])
  const make = bodies(by, next, people, land)
  const firms = ORGANIZATIONS.companies!.filter((name) => name.length > 3)
  const papers = [...ORGANIZATIONS.media!, ...ORGANIZATIONS.agencies!].filter((name) => name.length > 4)
  return Array.from({ length: count }, (_, i) => {
    const person = make.person()
    const surname = make.surnameOf(person)
    const about = next() < 0.5
    const sentences = about
      ? [pick(openings), ...Array.from({ length: 2 + Math.floor(next() * 3) }, () => pick(following))]
      : [pick(others)]
    const universities = sentences.join(' ').replaceAll('Université de @', '~').replaceAll('%%', '°')
    const { text, names } = filled(`abroad-${i}`, universities, {
      $: ['PERSON', () => person],
      '&': ['PERSON', () => surname],
      '€': ['PERSON', make.person],
      '£': ['PERSON', by.surname],
      '%': ['ORGANIZATION', () => (next() < 0.2 ? capitalised(pick(firms)) : make.company())],
      '#': ['ORGANIZATION', make.body],
      '§': ['ORGANIZATION', () => pick(STATE)],
      '¤': [
        'ORGANIZATION',
        () => (next() < 0.4 ? capitalised(pick(papers)) : `${by.town()} ${pick(PAPERS)}`),
      ],
      '~': ['ORGANIZATION', () => `Université de ${by.town()}`.replace(/de (?=[AEIOUÉ])/, 'd’')],
      '@': ['LOCATION', by.town],
    })
    return { id: `abroad-${i}`, text: text.replaceAll('°', '%'), names }
  })
}
