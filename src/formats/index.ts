export type { AnnotatedSpan, AnnotatedText } from './annotated.ts'
export { type Bitext, bitextOf } from './bitext.ts'
export { fromBrat, toBrat } from './brat.ts'
export { type CesAlignFiles, toCesAlign } from './cesalign.ts'
export { fromConll, fromConllDocuments, toConll } from './conll.ts'
export { FormatError } from './format-error.ts'
export {
  fromLabelStudio,
  type LabelStudioReading,
  type LabelStudioTask,
  toLabelStudio,
} from './labelstudio.ts'
export { fromLadder, fromVecalign, toLadder, toVecalign } from './ladder.ts'
export { convertOffsets, type OffsetUnit } from './offsets.ts'
export { fromProdigy, type ProdigyTask, toProdigy } from './prodigy.ts'
export { fromSpacy, type SpacyDoc, type SpacySpan, toSpacy } from './spacy.ts'
export { fromTmx, type TranslationUnit, toTmx } from './tmx.ts'
export { fromLines, toMoses, toTsv } from './tsv.ts'
export {
  type AnnotationPage,
  fromWebAnnotation,
  toWebAnnotation,
  type WebAnnotation,
} from './webannotation.ts'
