import { type Held, type Report, trainModel } from '../../src/entities/names/train/train.ts'
import type { Model } from '../../src/tagger/model.ts'
import type { Recipe } from './recipe.ts'

/** Trains the names model of a recipe. */
export function trainNames(recipe: Recipe, report?: Report, reportHeld?: (held: Held) => void): Model {
  const { language, options, foldEpochs } = recipe
  const training = { language, options, foldEpochs, sections: recipe.sections(), corpora: recipe.corpora() }
  return trainModel(training, report, reportHeld)
}
