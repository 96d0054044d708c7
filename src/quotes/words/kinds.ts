/** What a word does in a clause: all that the search for speakers looks at. */
export const K = {
  other: 0,
  determiner: 1,
  adjective: 2,
  noun: 3,
  name: 4,
  /** The English ’s of possession. */
  genitive: 5,
  of: 6,
  preposition: 7,
  coordinator: 8,
  subordinator: 9,
  relative: 10,
  pronoun: 11,
  auxiliary: 12,
  verb: 13,
  adverb: 14,
  /** Small words between a subject and its verb: not, ne, lui, also. */
  between: 15,
  comma: 16,
  /** The end of a sentence. */
  stop: 17,
  colon: 18,
  /** Brackets and dashes with spaces around them. */
  bracket: 19,
  quote: 20,
} as const
export type Kind = (typeof K)[keyof typeof K]
