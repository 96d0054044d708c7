import { resolve } from 'node:path'
import { french } from '../../src/language/fr/french.ts'
import { abroad } from './abroad.ts'
import type { AnnotatedText } from './annotated.ts'
import { recased } from './casing.ts'
import { clusterSections } from './clusters.ts'
import { frenchDemonyms, withDemonyms } from './demonyms.ts'
import { conventional } from './french-conventions.ts'
import { gazetteerSection, readPhrases } from './gazetteer.ts'
import { gsd, press, tico } from './marked.ts'
import { matches } from './matches.ts'
import type { Recipe } from './recipe.ts'
import { roads } from './roads.ts'
import { sequoia } from './sequoia.ts'
import { society } from './society.ts'
import { winer } from './winer.ts'

const file = (name: string) => resolve(import.meta.dirname, name)

const GAZETTEER = file('fr-gazetteer.tsv.gz')

/** The names in it are from anywhere, those of towns as English writes them. */
const ENGLISH = file('en-gazetteer.tsv.gz')

export const frenchRecipe: Recipe = {
  language: french,
  sections: () => ({
    ...clusterSections(file('fr-clusters.tsv.gz')),
    gazetteer: gazetteerSection(readPhrases(GAZETTEER), french),
  }),
  corpora: () => {
    const demonyms = frenchDemonyms()
    const ours = (text: AnnotatedText) => withDemonyms(conventional(text, demonyms), demonyms)
    const news = winer().train.map(ours)
    const mixed = sequoia('train').map(ours)
    return [
      { texts: news, calibrates: false },
      { texts: mixed, weight: 1.5 },
      { texts: gsd().map(ours) },
      { texts: tico().map(ours), weight: 0.5 },
      { texts: press().map(ours), calibrates: false },
      {
        texts: [
          ...recased(news, 'upper', 12),
          ...recased(news, 'title', 24, 3),
          ...recased(news, 'lower', 12, 6),
        ],
        weight: 0.5,
        calibrates: false,
      },
      { texts: roads(readPhrases(GAZETTEER), 400), calibrates: false },
      { texts: matches(readPhrases(GAZETTEER), 800), weight: 0.5, calibrates: false },
      { texts: abroad(readPhrases(ENGLISH), 800), weight: 0.5, calibrates: false },
      {
        texts: society(readPhrases(GAZETTEER), readPhrases(ENGLISH), 1200),
        weight: 0.5,
        calibrates: false,
      },
    ]
  },
  dev: () => winer().dev,
  options: { epochs: 3, l1: 0.7 },
  foldEpochs: 3,
}
