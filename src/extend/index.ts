export type { Extraction, Extractor } from '../entities/extractor.ts'
export { type GazetteerOptions, gazetteer } from './gazetteer.ts'
export { type PatternOptions, pattern } from './pattern.ts'
