/**
 * What a gazetteer knows of a word or phrase, as bits. Levels of 1 to 3 tell the rare from the common: a first name
 * borne by thirty people is weaker evidence than one borne by a million.
 */
export const GAZETTEER = {
  /** Two bits: a first name. */
  first: 0,
  /** Two bits: a surname. */
  surname: 2,
  /** Two bits: a town, by population. */
  town: 4,
  /** A country, a region or another area. */
  area: 6,
  organization: 7,
  /** A nationality, an event, a work, a product. */
  misc: 8,
  /** A full name of a person. */
  person: 9,
  /** A title or profession that stands before a person's name. */
  title: 10,
} as const

export type GazetteerClass = keyof typeof GAZETTEER

/** Set where a longer phrase begins with this one. */
export const PREFIX = 1 << 11

/** The bits of a class at a level, 1 to 3 for the classes of two bits. */
export function classBits(name: GazetteerClass, level: number): number {
  const single = name !== 'first' && name !== 'surname' && name !== 'town'
  return (single ? 1 : level) << GAZETTEER[name]
}
