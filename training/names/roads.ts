import { random } from '../../src/tagger/train/random.ts'
import type { AnnotatedText } from './annotated.ts'
import type { Phrase } from './gazetteer.ts'
import { namer } from './renamed.ts'
import { filled } from './slots.ts'

/** Sentences of traffic news: `#` stands for a road, `@` for a place, `%` for a movement, `$` for a person, `&` for a street. */
const SENTENCES = `
Un accident a fait deux blessés sur l'#, à hauteur de @.
Des bouchons sur l'# en direction de @.
L'# est coupée dans les deux sens entre @ et @.
Les manifestants bloquent l'# et la #.
La circulation est difficile sur la #, près de @.
Le péage de l'autoroute # a été levé par les manifestants.
Un camion s'est renversé sur la # ce matin.
L'autoroute # a été fermée à la circulation dans le sens @-@.
Plusieurs barrages filtrants ont été mis en place sur la #, la # et l'#.
Le trafic a repris sur l'# à la mi-journée, selon la préfecture.
À @, le rond-point de la # est occupé depuis samedi.
Entre l'# et la #, les automobilistes roulent au pas.
Un automobiliste est mort dans une collision frontale sur la #.
Les travaux de l'# dureront jusqu'en juin.
Sortie 12 de l'#, les gendarmes font demi-tour.
# : deux voies fermées après un carambolage.
Les % ont bloqué l'# près de @ samedi.
Une manifestation des % est prévue à @.
À @, un millier de % se sont rassemblés devant la préfecture.
Le mouvement des % appelle à manifester à @.
Selon la préfecture, quelque 300 % occupaient le rond-point de @.
Les % ont levé leur campement de @ dans la soirée.
Des % ont distribué des tracts au péage de @, sur l'#.
$, l'un des porte-parole des %, a été reçu à @.
Pour $, les % doivent se structurer.
« Les % ne demandent pas la lune », a dit $.
Le cortège des % est parti de la & en fin de matinée.
Manifestation des % : sept gardes à vue à @
Le maire de @, $, soutient les %.
Les commerçants de la & ont baissé leurs rideaux.
La & a été évacuée par les gendarmes mobiles.
Le cortège s'est dispersé &, vers 18 heures.
Un rassemblement aura lieu & à @.
La gare de péage de @ est inaccessible ; une déviation passe par la #.
À @, une vingtaine de personnes filtrent l'accès au dépôt.
Le préfet a interdit tout rassemblement à @ et à @.
Dans le centre de @, des vitrines ont été brisées &.
Les routiers ont mené une opération escargot entre @ et @ par la #.
`

const PLACES =
  'Lyon Grenoble Chambéry Mâcon Bourg-en-Bresse Nantes Rennes Toulouse Narbonne Orléans Tours Reims Metz Nancy Besançon Dijon Valence Montélimar Poitiers Rouen'.split(
    ' ',
  )

/** What communes are called after, and where they lie. */
const SAINTS =
  'Martin Pierre Jean Georges Michel Laurent Hilaire Julien Rémy Germain Aubin Just Maurice Léger Cyr Vallier Amand'.split(
    ' ',
  )
const STEMS =
  'Mont Ville Chât Beau Bois Font Roche Val Mar Cour Bel Pont Vern Gran Sauv Brign Corn Lus Arg Thur Mol Sev'.split(
    ' ',
  )
const ENDINGS =
  'ignac eville ières ais ergues anges igny olles euil ency oux ans ac y court ieu illon ette ezan ard'.split(
    ' ',
  )
const WATERS = 'Loire Saône Isère Marne Seine Garonne Vienne Orne Drôme Meuse Aisne Cher Rhône Mer'.split(' ')

/** Movements are called after what they wear, in any colour. */
const GARMENTS = 'Gilets Bonnets Foulards Stylos Brassards Manteaux Képis Casques Blouses Robes'.split(' ')
const COLOURS = 'jaunes rouges bleus verts noirs blancs orange'.split(' ')

const WAYS = 'place rue avenue boulevard place rue avenue boulevard quai cours pont'.split(' ')
const HONOURED =
  'Jean-Jaurès;Victor-Hugo;Gambetta;de la République;du Général-de-Gaulle;Carnot;de la Gare;de Verdun;des Fusillés;du Marché;Aristide-Briand;de la Libération;Pasteur;Thiers;du Capitole;des Halles;de la Paix;Kléber;Wilson;Saint-Michel'.split(
    ';',
  )

const KINDS: readonly ((n: number) => string)[] = [
  (n) => `A${1 + (n % 89)}`,
  (n) => `A${n % 2 === 0 ? 10 + (n % 80) : 400 + (n % 99)}`,
  (n) => `RN${1 + (n % 210)}`,
  (n) => `RN ${1 + (n % 210)}`,
  (n) => `N${1 + (n % 210)}`,
  (n) => `D${1 + (n % 1090)}`,
  (n) => `RD ${1 + (n % 1090)}`,
  (n) => `E${10 + (n % 80)}`,
]

/** Texts of one sentence about roads, which are places, and movements: too many of both to have been seen in training. */
export function roads(phrases: readonly Phrase[], count: number): AnnotatedText[] {
  const next = random(3)
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)]!
  const chance = (share: number): boolean => next() < share
  const by = namer(phrases, 4)
  const commune = (): string => {
    if (chance(0.4)) return pick(PLACES)
    const plain = chance(0.4) ? `Saint-${pick(SAINTS)}` : `${pick(STEMS)}${pick(ENDINGS)}`
    if (chance(0.3)) return `${plain}-${pick(['sur', 'en', 'lès', 'de', 'la'])}-${pick(WATERS)}`
    return chance(0.15) ? `${pick(['Le', 'La', 'Les'])} ${plain}` : plain
  }
  const movement = (): string => {
    const garment = pick(GARMENTS)
    return `${chance(0.6) ? garment.toLowerCase() : garment} ${pick(COLOURS)}`
  }
  const sentences = SENTENCES.trim().split('\n')
  return Array.from({ length: count }, (_, i) =>
    filled(`road-${i}`, pick(sentences), {
      '#': ['LOCATION', () => pick(KINDS)(Math.floor(next() * 10_000))],
      '@': ['LOCATION', commune],
      '%': ['ORGANIZATION', movement],
      $: ['PERSON', () => `${by.first()} ${by.surname()}`],
      '&': ['LOCATION', () => `${pick(WAYS)} ${pick(HONOURED)}`],
    }),
  )
}
