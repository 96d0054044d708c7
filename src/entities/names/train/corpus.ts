/** A range of a text and the type of the name that stands there. */
export interface TypedRange {
  readonly start: number
  readonly end: number
  readonly type: string
}

/** A text whose names are known. */
export interface NamedText {
  /** Copies of one text share its beginning: see `foldOf`. */
  readonly id: string
  readonly text: string
  readonly names: readonly TypedRange[]
  /** What a second annotator marked: where the two differ, either may be right. */
  readonly others?: readonly TypedRange[]
}

/** Texts of one corpus to learn from. */
export interface Corpus {
  readonly texts: readonly NamedText[]
  /** Its domain, where it is to have weights of its own beside the shared ones. */
  readonly domain?: string
  /** How much each of its sentences counts; 1 by default. */
  readonly weight?: number
  /** Whether scores are calibrated on it, as hand-annotated running text; true by default. */
  readonly calibrates?: boolean
  /** Types that it marks; of the others, any capitalised word may be a name. All by default. */
  readonly marks?: readonly string[]
}
