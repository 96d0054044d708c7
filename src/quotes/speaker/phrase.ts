export type Determiner = 'definite' | 'indefinite' | 'possessive' | 'demonstrative' | 'quantity' | 'none'

/** A noun phrase or pronoun. All numbers are indices of words; ranges include their last word. */
export interface Phrase {
  /** Its place among the phrases of its text. */
  readonly at: number
  readonly first: number
  readonly last: number
  /** The last word with the complements that of, de, du join to it. */
  readonly full: number
  /** The noun that says what it is; for a name its last word. */
  readonly head: number
  readonly form: 'pronoun' | 'name' | 'nominal'
  readonly determiner: Determiner
  /** The run of capitalised words that names it: `Kanye West` of `le rappeur Kanye West`. */
  readonly name: readonly [number, number] | undefined
  /** What stands before: a preposition rules out a subject, `agent` is the by of a passive; `owner`: an ’s follows; `role`: more roles follow, and the name of who bears them. */
  readonly governor: 'none' | 'preposition' | 'agent' | 'owner' | 'role'
}

/** A phrase whose complements, governor and place are still to be found. */
export type Base = { -readonly [K in keyof Phrase]: Phrase[K] }
