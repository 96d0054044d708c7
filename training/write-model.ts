import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { encodeModel, type Model } from '../src/tagger/model.ts'

const MODELS = resolve(import.meta.dirname, '../models')

/** Writes `models/NAME.js` with its declaration, and returns the size of the model's file in bytes. */
export function writeModel(name: string, model: Model): number {
  const bytes = encodeModel(model)
  writeFileSync(resolve(MODELS, `${name}.js`), `export default '${Buffer.from(bytes).toString('base64')}'\n`)
  writeFileSync(resolve(MODELS, `${name}.d.ts`), 'declare const model: string\nexport default model\n')
  return bytes.length
}
