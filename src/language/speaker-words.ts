export type Gender = 'm' | 'f'
type GrammaticalNumber = 'sg' | 'pl'

/** What a pronoun says of whom it stands for. */
export interface PronounTraits {
  readonly person: 1 | 2 | 3
  readonly number: GrammaticalNumber
  /** Absent: says nothing of gender. */
  readonly gender?: Gender
  /** `person` for he and she, `thing` for it, absent where both go: `they`, `il`. */
  readonly animate?: 'person' | 'thing'
  /** Stands for nobody in particular: `on`, `one`. */
  readonly vague?: boolean
  /** The one mentioned last: `celui-ci`, `the latter`. */
  readonly latter?: boolean
}

type Words = ReadonlySet<string>

/** Closed-class words and nouns by which the speaker of a quotation is found and named. All in lower case. */
export interface SpeakerWords {
  /** Pronouns that speak, with what they say of whom they stand for. */
  readonly pronouns: ReadonlyMap<string, PronounTraits>
  /** What behind an article does the work of a pronoun: the `latter`, ce `dernier`. */
  readonly latter: ReadonlyMap<string, PronounTraits>
  /** Nouns and numbers of two: couple, pair, the two. */
  readonly pairs: Words
  /** Participles that make a speaker of the subject of a passive: `he was quoted`. */
  readonly cited: Words
  /** Words behind a pronoun that then stands for nobody: il `faut`, il `y` a, it `seems`. */
  readonly impersonal: Words
  /** who, which, qui: what stands before is meant. */
  readonly relatives: Words
  readonly definite: Words
  readonly indefinite: Words
  /** his, sa: whose, where the language says so. */
  readonly possessives: ReadonlyMap<string, Partial<PronounTraits>>
  readonly demonstratives: Words
  /** some, several, most: words of quantity that open a noun phrase. */
  readonly quantifiers: Words
  /** of, de, du, des: what joins a noun to its complement. */
  readonly of: Words
  readonly prepositions: Words
  /** by, par: who acts in a passive. */
  readonly agent: Words
  readonly coordinators: Words
  /** and, et. */
  readonly additive: Words
  /** that, as, while, si, lorsque: a clause begins. */
  readonly subordinators: Words
  /** Forms of be and have and the modals: they stand between a subject and its verb. */
  readonly auxiliaries: Words
  /** Forms of be alone: they tie a description to a name. */
  readonly copulas: Words
  /** me, lui, not, ne, also: small words between a subject and its verb. */
  readonly between: Words
  /** Titles that stand before a name and are no part of it, with the gender they give. */
  readonly titles: ReadonlyMap<string, Gender | undefined>
  /** Capitalised or not, these belong to an office and not to a name: President, Senator, Judge. */
  readonly offices: Words
  /** Those of `offices` that alone are nobody: prime, foreign, première. */
  readonly attributes: Words
  /** Nouns of persons by gender; `undefined` for both. */
  readonly persons: ReadonlyMap<string, Gender | undefined>
  /** Endings that make a noun of a person: -ist, -man, -eur. */
  readonly personEndings: readonly string[]
  /** Nouns with such an ending that are of no person: faveur, valeur, talisman. */
  readonly impersonals: Words
  /** the Scot, l’Écossais: a person known by a country. */
  readonly demonyms: Words
  /** Endings of first names by the gender they show; `^` stands before a whole name. */
  readonly firstNames: { readonly m: string; readonly f: string }
  /** First names of both women and men, or of women in one country and of men in another: Kim, Andrea. */
  readonly sharedNames: Words
  /** Nouns that could be anyone in particular: man, official, source, responsable. */
  readonly generic: Words
  /** Those of `generic` that a complement makes no other: the maker of toys, le géant du commerce. */
  readonly firms: Words
  /** government, justice, exécutif: what a state has one of, as its head has. */
  readonly organs: Words
  /** mother, wife, fils: nouns that are somebody's. */
  readonly kin: Words
  /** Nouns of bodies that speak as one: company, ministry, police. */
  readonly groups: Words
  /** Nouns of what is written and speaks for itself: report, tweet, sondage. */
  readonly writings: Words
  /** Nouns of time, which never speak: Monday, week, année. */
  readonly times: Words
  /** la, une: articles that show gender. */
  readonly genderOfArticle: ReadonlyMap<string, Gender>
  /** these, les, people: words that show more than one; `singulars` show one. */
  readonly plurals: Words
  readonly singulars: Words
  /** Words that bring in a source: according to, selon. Compared with the first word of the cue. */
  readonly sources: Words
  /** Endings of participles that may follow their noun: `a poll published`, `un message envoyé`. */
  readonly participles: readonly string[]
  /** named, identified as: they stand before a name. */
  readonly naming: Words
  /** Prepositions of where something is written: in, on, dans. */
  readonly places: Words
  /** to, on, sur, aux: after a body or text they say what it is for. */
  readonly directions: Words
  /** The to of infinitives. */
  readonly particles: Words
  /** newspaper, magazine: nouns that may follow or come before a name and add nothing to it. */
  readonly labels: Words
  /** Endings of present participles: -ing, -ant. */
  readonly participle: string
  /** Whether adjectives may follow their noun. */
  readonly adjectivesFollow: boolean
  /** Nouns of speech whose complement is who speaks: `d’après la déclaration d’un proche`. */
  readonly speeches: Words
  /** se, s’: a reflexive verb is no passive. */
  readonly reflexives: Words
  /** Writes that `thing` is `owner`'s: `X’s mother`, `mère de X`. */
  possessed(thing: string, owner: string): string
}
