import { resolve } from 'node:path'
import { french } from '../../src/language/fr/french.ts'
import type { AnnotatedText } from './annotated.ts'
import { recased } from './casing.ts'
import { clusterSections } from './clusters.ts'
import { frenchDemonyms, withDemonyms } from './demonyms.ts'
import { gazetteerSection, readPhrases } from './gazetteer.ts'
import type { Recipe } from './recipe.ts'
import { roads } from './roads.ts'
import { sequoia } from './sequoia.ts'
import { winer } from './winer.ts'

const file = (name: string) => resolve(import.meta.dirname, name)

const GAZETTEER = file('fr-gazetteer.tsv.gz')

/** Sequoia has a country that acts as an organisation; here it is the place. */
function placed(text: AnnotatedText, areas: ReadonlySet<string>): AnnotatedText {
  const names = text.names.map((name) => {
    const place =
      name.type === 'ORGANIZATION' && areas.has(text.text.slice(name.start, name.end).toLowerCase())
    return place ? { ...name, type: 'LOCATION' as const } : name
  })
  return { ...text, names }
}

export const frenchRecipe: Recipe = {
  language: french,
  sections: () => ({
    ...clusterSections(file('fr-clusters.tsv.gz')),
    gazetteer: gazetteerSection(readPhrases(GAZETTEER), french),
  }),
  corpora: () => {
    const demonyms = frenchDemonyms()
    const areas = new Set(readPhrases(GAZETTEER).flatMap((one) => (one.class === 'area' ? one.phrase : [])))
    const news = winer().train.map((text) => withDemonyms(text, demonyms))
    const mixed = sequoia('train').map((text) => withDemonyms(placed(text, areas), demonyms))
    return [
      { texts: news },
      { texts: mixed },
      {
        texts: [
          ...recased(news, 'upper', 12),
          ...recased(news, 'title', 24, 3),
          ...recased(news, 'lower', 12, 6),
        ],
        weight: 0.5,
      },
      { texts: roads(300) },
    ]
  },
  dev: () => winer().dev,
  options: { epochs: 5 },
}
