import { K } from '../words/words.ts'
import { isFiniteVerb } from './finite.ts'
import type { Units } from './units.ts'

// What stands between a verb of speech and the words that it brings in.

/** Where reported words start, and how sure that is. */
export interface Opening {
  readonly from: number
  readonly sure: number
}

/** How many units may stand between a verb and the words that it brings in. */
export const GAP = 30

/** Goes over the units behind a verb and knows whether an object has passed. */
export class Gap {
  object = false
  prepositional = false
  /** A preposition has passed other than that of an addressee. */
  governed = false
  comma = false

  constructor(readonly units: Units) {}

  /** Steps over unit `i`: false where no reported words can follow any more. */
  pass(i: number): boolean {
    const k = this.units.kind[i]!
    // called on Angela Merkel (CDU) to act
    if (k === K.bracket && ROUND.test(this.units.lower[i]!)) return true
    if (k >= K.stop && k !== K.quote) return false
    if (k === K.relative || k === K.subordinator || isFiniteVerb(this.units, i)) return false
    // shares with Trump | a strategy
    if (k === K.determiner && this.units.kind[i - 1] === K.name) this.prepositional = false
    if (k === K.preposition || k === K.of) {
      this.prepositional = true
      this.governed ||= !this.units.words.addressing.has(this.units.lower[i]!)
    } else if (k === K.comma) {
      this.comma = true
      // in Madison, Wisconsin, that …
      if (this.units.kind[i + 1] !== K.name || this.units.kind[i + 2] !== K.comma)
        this.prepositional = this.governed = false
    } else if (!this.prepositional && isNominal(k) && !this.units.speakers.times.has(this.units.lower[i]!))
      this.object = true
    return true
  }
}

const ROUND = /^[()]$/
const isNominal = (k: number) => k === K.noun || k === K.name || k === K.pronoun
