import type { GazetteerClass } from '../src/entities/names/classes.ts'

/** A name of an open list. */
export interface GazetteerEntry {
  readonly phrase: string
  readonly class: GazetteerClass
  /** 1 rare to 3 common. */
  readonly level: number
}
