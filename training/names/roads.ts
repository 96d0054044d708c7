import { random } from '../../src/tagger/train/random.ts'
import type { AnnotatedText } from './annotated.ts'

/** Sentences of traffic news: `#` stands for a road, `@` for a place, `%` for a movement. */
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
`

const PLACES =
  'Lyon Grenoble Chambéry Mâcon Bourg-en-Bresse Nantes Rennes Toulouse Narbonne Orléans Tours Reims Metz Nancy Besançon Dijon Valence Montélimar Poitiers Rouen'.split(
    ' ',
  )

/** Movements are called after what they wear, in any colour. */
const GARMENTS = 'Gilets Bonnets Foulards Stylos Brassards Manteaux Képis'.split(' ')
const COLOURS = 'jaunes rouges bleus verts noirs blancs'.split(' ')

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
export function roads(count: number): AnnotatedText[] {
  const next = random(3)
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)]!
  const sentences = SENTENCES.trim().split('\n')
  return Array.from({ length: count }, (_, i) => {
    let text = ''
    const names: AnnotatedText['names'][number][] = []
    for (const part of pick(sentences).split(/([#@%])/)) {
      const start = text.length
      if (part === '#') text += pick(KINDS)(Math.floor(next() * 10_000))
      else if (part === '@') text += pick(PLACES)
      else if (part === '%') text += `${pick(GARMENTS)} ${pick(COLOURS)}`
      else text += part
      if (part === '#' || part === '@') names.push({ start, end: text.length, type: 'LOCATION' })
      if (part === '%') names.push({ start, end: text.length, type: 'ORGANIZATION' })
    }
    return { id: `road-${i}`, text, names }
  })
}
