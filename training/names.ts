// npx tsx training/names.ts fr: makes models/fr-names.js from the data that its card names.

import { scoreNames } from '../evaluation/score-names.ts'
import { languageSection } from '../src/entities/names/model-language.ts'
import { Recogniser } from '../src/entities/names/recogniser.ts'
import { englishRecipe } from './names/english.ts'
import { frenchRecipe } from './names/french.ts'
import type { Recipe } from './names/recipe.ts'
import { trainNames } from './names/train.ts'
import { progress } from './progress.ts'
import { writeModel } from './write-model.ts'

const RECIPES: Record<string, Recipe> = { en: englishRecipe, fr: frenchRecipe }

const [lang = ''] = process.argv.slice(2)
const recipe = RECIPES[lang]
if (recipe === undefined) {
  console.error(`usage: npx tsx training/names.ts ${Object.keys(RECIPES).join(' | ')}`)
  process.exit(2)
}
const dev = recipe.dev()
const epochs = recipe.options.epochs ?? 6
const model = trainNames(
  recipe,
  (stage, epoch, loss, model) => {
    const last = stage === 'names'
    const score = last ? scoreNames(dev, recipe.language, new Recogniser(model())).main.f1 : undefined
    progress(
      stage,
      epoch,
      last ? epochs * (recipe.options.runs ?? 1) : (recipe.foldEpochs ?? Math.ceil(epochs / 2)),
      loss,
      score,
    )
  },
  ({ gold, found, right }) =>
    console.log(`held-out folds, first reading: F1 ${((2 * right) / (gold + found)).toFixed(4)}`),
)
const shipped = { ...model, sections: { ...model.sections, ...languageSection(recipe.language.code) } }
console.log(`models/${lang}-names.js: ${writeModel(`${lang}-names`, shipped)} bytes`)
