// French news of firms, unions, parties, courts, shows and towns, with bodies that it knows and others made up.

import { random } from '../../src/tagger/train/random.ts'
import type { AnnotatedText } from './annotated.ts'
import { bodies } from './en-bodies.ts'
import { frenchBodies } from './french-bodies.ts'
import { FRENCH_ORGANIZATIONS } from './french-organizations.ts'
import type { Phrase } from './gazetteer.ts'
import { namer } from './renamed.ts'
import { filled } from './slots.ts'
import { titles } from './titles.ts'

/**
 * `$` stands for a person in full, `&` for a surname, `%` for a firm or a brand, `#` for a union or an association, `¤` for a
 * paper or a channel, `§` for a party or a movement, `£` for a body of the state, `€` for a body with an English name, `¥` for one
 * with an article, `α`, `β` and `γ` for institutions that take *la*, *l'* and *le*, `λ` for a building or a site, `ω` for
 * a stadium, `¶` for a paper that takes *le*, `~` for a work, `^` for an event, `@` for a town.
 */
const SENTENCES = `
Le groupe % va supprimer 340 emplois en trois ans.
Le chiffre d'affaires de % a reculé de 3 °.
La direction de % n'a pas souhaité s'exprimer.
% ferme son magasin de @.
Les salariés de % ont débrayé mardi matin à @.
L'usine % de @ sera vendue à %.
L'enseigne % ouvrira douze points de vente.
Le constructeur % rappelle 40 000 voitures.
Le tribunal de commerce a placé % en redressement judiciaire.
% et % ont signé un accord sur les salaires.
Le titre % a gagné 2 ° à la Bourse.
Nommé chez % en 2011, $ dirige maintenant %.
Le PDG de %, $, quittera ses fonctions au printemps.
% : 200 postes menacés à @
La marque % a été lancée en 2014 par $.
$ a fondé % avec sa sœur il y a dix ans.
$ a quitté % en juin.
« % n'est pas à vendre », a dit $.
Selon %, les prix ont augmenté de 1 °.
D'après %, un foyer sur quatre est concerné.
L'action de sa maison mère, %, était stable.
Elle est l'ambassadrice de % depuis l'été.
Le vol de % a atterri à @ avec six heures de retard.
Des billets de % sont en vente sur le site de %.
Sur %, la vidéo a été vue deux millions de fois.
Sa page % a été fermée.
Il a annoncé sur % qu'il prenait sa retraite.
L'application % a été téléchargée trois cents fois.
La # appelle à la grève jeudi.
La # et la # ont quitté la table des négociations.
Le secrétaire général de la #, $, a réclamé un moratoire.
Les adhérents de la # se sont réunis devant la mairie de @.
« Le compte n'y est pas », estime la #.
À l'appel de la #, de la # et de la #, 400 personnes ont défilé.
Le syndicat # dénonce des pressions.
L'association # a saisi la justice.
L'ONG # a publié un rapport accablant.
L'ONG € a publié un rapport accablant.
L'organisation € demande une enquête indépendante.
Le directeur de €, $, s'est dit inquiet.
Porte-parole de €, $ a confirmé la nouvelle.
Le projet, soutenu par €, a coûté deux millions.
€, une organisation fondée à @, compte 300 membres.
Ce programme, ¥, aide les familles pauvres.
¥, un partenariat lancé à @, a aidé le pays.
$, ambassadrice de ¥, était à @.
Dans un communiqué, € a remercié les donateurs.
Les députés § ont voté contre.
Le groupe § a déposé une motion.
Les élus du § réclament un débat.
Le candidat du § a obtenu 12 ° des voix à @.
Le §, arrivé troisième, refuse toute alliance avec le §.
$ (§) a été élu maire de @.
$ (§) et $ (§) s'affronteront au second tour.
Les militants de § ont distribué des tracts.
Selon un sondage réalisé par % pour ¤, la majorité y est opposée.
« Il faut tenir », a déclaré & sur ¤.
Invité de ¤, $ a répondu aux critiques.
$, journaliste à ¤, a suivi la campagne.
¤ révèle que le dossier a été classé.
D'après une enquête de ¤, deux élus ont été entendus.
Le £ a rejeté le recours.
La décision du £ est attendue mardi.
$, ancien membre du £, a été mis en examen.
Un rapport du £ pointe des retards.
L'enquête a été confiée à la £.
La série ~ revient pour une troisième saison.
Le film ~ sort en salles mercredi.
L'émission ~ sera diffusée sur ¤.
L'animatrice de ~ a été remplacée.
Le présentateur de ~, $, quitte ¤.
$, la star de ~, vit à @.
Dans « ~ », $ joue un avocat.
$, l'auteur de « ~ », était présent.
Son livre « ~ » paraît chez %.
Le roman ~ de $ a reçu un prix.
L'album ~ s'est vendu à un million d'exemplaires.
Sa chanson préférée est ~ de $.
Le jeu vidéo ~ a été adapté au cinéma.
Le ~ de ¤ a réuni cinq millions de téléspectateurs.
« ~ », diffusée par ¤, parle d'un policier de @.
Le ^ se tiendra à @ du 3 au 7 mai.
Le ^ a attiré 40 000 spectateurs.
$ a remporté le ^ pour la deuxième fois.
Vainqueur du ^, $ est désormais dixième mondial.
Forfait pour le ^, & reviendra au printemps.
Lors du ^, $ a chanté avec $.
Qu'est-ce que le ^ ?
Parmi les artistes présents : $, $, $ et $.
Des musiciens tels que $, $ et $ ont joué.
Le rappeur & a annulé son concert de @.
La chanteuse & est originaire de @.
Un séisme a touché les villes de @, @ et @.
L'accès aux villages de @ et @ est coupé.
Dans la ville de @, des centaines d'habitants dorment dehors.
Le cyclone a ravagé @ dimanche.
Les secours venus de @ sont arrivés à @.
L'île de @ est privée d'électricité.
Les réfugiés ont gagné @ à pied.
Né à @, il a grandi à @.
Le conducteur, domicilié à @, est indemne.
Entre @ et @, la voie est fermée.
@ : un incendie détruit une grange
Me $, avocat de &, fera appel.
Le juge & rendra sa décision lundi.
Le docteur & a alerté la direction de l'hôpital.
& a aussi témoigné lors du procès.
& avait démenti ces accusations.
Selon &, rien n'est joué.
Le procès de & s'ouvrira à @.
Le maire, $, a déposé plainte.
La α a publié son rapport jeudi.
Selon la α, le nombre de cas a doublé.
$, présidente de la α, a démissionné.
Un porte-parole de la α a confirmé le bilan.
Il travaille à la α depuis dix ans.
Le directeur de l'β, $, a salué cet accord.
L'β a ouvert une enquête.
Des chercheurs de l'β ont étudié 400 patients.
Le professeur &, de l'β, se dit prudent.
« C'est un progrès », estime l'β.
Elle enseigne à l'β, à @.
Le γ a approuvé le texte.
Devant le γ, $ a défendu son bilan.
Un membre du γ a été suspendu.
D'après le γ, la tempête touchera @ mardi.
$, du γ, appelle à la prudence.
L'affaire est entre les mains du γ.
Le match se jouera au λ.
Le λ affichait complet.
Il court chaque matin dans λ, près de @.
Les touristes ont quitté λ.
Le terrain de λ est en travaux.
Sur la pelouse de λ, % a gagné.
Vue pour la dernière fois à λ, elle vit à @.
La rivière @ a débordé.
Un habitant du comté de @ a gagné au loto.
L'ouest de @ est sous les eaux.
La région de @ est bouclée.
D'après le ¶, le contrat sera signé jeudi.
Le journaliste du ¶ a été expulsé.
Dans un entretien au ¶, & a reconnu une erreur.
« C'est faux », a dit $ au ¶.
La finale aura lieu au ω.
Le ω sera rénové.
Les supporters ont quitté le ω dans le calme.
Le tueur présumé, $, dit « & », a été arrêté.
`

/** Common words that firms are called by. */
const COMMON =
  'Horizon Étoile Carré Boussole Relais Printemps Cascade Phare Comète Signal Tempo Océan Refuge Mosaïque Escale Galaxie Pivot Nuage Atlas Ardoise Tournesol Passage Écho Domino Sillage Trèfle Vitrine Goéland Cactus Zénith Vrai Simple Clair Bonheur Fresh Pure Simply Clear Bright Wonder Happy'.split(
    ' ',
  )

/** Surnames that are firms too. */
const EPONYMS =
  'Dell Hilton Porsche Bell Morgan Kellogg Chanel Dior Citroën Renault Boulanger Leclerc Gucci Armani Ferrari Disney Hermès Cardin Lagerfeld Philips Bosch Siemens Daimler Heinz Mars Wells Johnson'.split(
    ' ',
  )

const PAPERS =
  'Times;Post;Herald;Tribune;Chronicle;Daily News;Globe;Star;Journal;Observer;Telegraph;Mail;Sun;Spiegel;Standard'.split(
    ';',
  )

const GROUNDS = 'Stade;Parc;Vélodrome;Palais des sports;Golf;Zénith;Stadium;Théâtre'.split(';')

/** Surnames that are words, of English. */
const WORDS =
  'Young Love Rivers King Stone Banks Page May Rice Price Brown Green Black White Fox Hill Lake Church Day Summers Winter Law Cash Best Sharp Power Hope Major Champion'.split(
    ' ',
  )

/** Begins with an article, or a vowel that would take the one before. */
const OWN = /^(?:Les? |La |[AEIOUÉÎLl]'|[AEIOUÉÎHaeiouéî])/

const SYLLABLES = 'ba co di fa go li ma ne pi ro sa ta vi xo zu lo ka mi re no el or is an'.split(' ')

/** `foreign` are names from anywhere, towns as English writes them; `phrases` the French ones. */
export function society(
  phrases: readonly Phrase[],
  foreign: readonly Phrase[],
  count: number,
): AnnotatedText[] {
  const next = random(41)
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)]!
  const chance = (share: number): boolean => next() < share
  const [here, abroad] = [namer(phrases, 42), namer(foreign, 43)]
  const by = (): typeof here => (chance(0.5) ? here : abroad)
  const make = bodies(
    abroad,
    next,
    () => pick(['American', 'British', 'African']),
    () => pick(['America', 'Africa']),
  )
  const body = frenchBodies(next, () => by().town())
  const title = titles(44, () => by().town())
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
  const coined = (): string =>
    capital(pick(SYLLABLES) + pick(SYLLABLES) + (chance(0.6) ? pick(SYLLABLES) : ''))
  const initials = (): string =>
    Array.from({ length: 2 + Math.floor(next() * 4) }, () => pick([...'ABCDEFGILMNOPRSTUV'])).join('')
  /** Those that need no article of their own, and go with any. */
  const lists = new Map(
    Object.entries(FRENCH_ORGANIZATIONS).map(([kind, names]) => [
      kind,
      names.filter((name) => !OWN.test(name)),
    ]),
  )
  const known = (kind: string): string => pick(lists.get(kind)!)
  const surname = (): string => (chance(0.08) ? pick(EPONYMS) : chance(0.08) ? pick(WORDS) : by().surname())
  const channel = (): string =>
    `${pick(['Channel', 'Radio', 'Canal', 'TV', 'Kanal'])} ${1 + Math.floor(next() * 12)}`
  const firms: readonly (() => string)[] = [
    () => known('companies'),
    () => known('companies'),
    coined,
    () => pick(COMMON),
    () => pick(EPONYMS),
    () => make.company(),
    () => `${initials().slice(0, 2)}&${initials().slice(0, 1)}`,
    () => `${by().surname()} & ${by().surname()}`,
    () => `${coined()}-${by().surname()}`,
    () => `${pick(COMMON)} ${pick(['France', 'Industries', 'Énergie', 'Services', 'Group', 'Air'])}`,
  ]
  const sentences = SENTENCES.trim().split('\n')

  const picked = Array.from({ length: count }, (_, i) => sentences[i % sentences.length]!)
  return picked.map((sentence, i) => {
    const { text, names } = filled(`society-${i}`, sentence, {
      $: ['PERSON', () => (chance(0.3) ? make.person() : `${by().first()} ${surname()}`)],
      '&': ['PERSON', surname],
      '%': ['ORGANIZATION', () => pick(firms)()],
      '#': ['ORGANIZATION', () => (chance(0.5) ? known('unions') : initials())],
      '¤': ['ORGANIZATION', () => (chance(0.1) ? channel() : known('media'))],
      '§': ['ORGANIZATION', () => (chance(0.7) ? known('parties') : initials())],
      '£': ['ORGANIZATION', () => known('institutions')],
      '€': ['ORGANIZATION', make.body],
      α: ['ORGANIZATION', () => body('la')],
      β: ['ORGANIZATION', () => body("l'")],
      γ: ['ORGANIZATION', () => body('le')],
      '¶': ['ORGANIZATION', () => (chance(0.5) ? pick(PAPERS) : `${abroad.town()} ${pick(PAPERS)}`)],
      ω: [
        'LOCATION',
        () => `${pick(GROUNDS)} ${chance(0.5) ? by().town() : `${by().first()}-${by().surname()}`}`,
      ],
      λ: ['LOCATION', make.facility],
      '¥': ['ORGANIZATION', () => `The ${make.body()}`],
      '~': ['MISC', title.work],
      '^': ['MISC', title.event],
      '@': ['LOCATION', () => by().town()],
    })
    return { id: `society-${i}`, text: text.replaceAll('°', '%'), names }
  })
}
