import { resolve } from 'node:path'
import { french } from '../../src/language/fr/french.ts'
import { clusterSections } from './clusters.ts'
import type { Recipe } from './recipe.ts'
import { sequoia } from './sequoia.ts'
import { winer } from './winer.ts'

export const frenchRecipe: Recipe = {
  language: french,
  sections: () => ({ ...clusterSections(resolve(import.meta.dirname, 'fr-clusters.tsv.gz')) }),
  corpora: () => [{ texts: winer().train }, { texts: sequoia('train') }],
  dev: () => winer().dev,
  options: { epochs: 5 },
}
