/** The forms of a verb that reports of speech use; each list without doubles, all in lower case. */
export interface Conjugation {
  readonly infinitive: string
  readonly finite: readonly string[]
  /** Past participles. */
  readonly participles: readonly string[]
  /** Present participles and gerunds. */
  readonly gerunds: readonly string[]
}
