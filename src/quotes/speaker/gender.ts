import type { Gender, PronounTraits, SpeakerWords } from '../../language/speaker-words.ts'
import type { Words } from '../words/words.ts'
import type { Phrase } from './phrase.ts'

interface Endings {
  readonly genders: ReadonlyMap<string, Gender>
  /** The length of the longest. */
  readonly longest: number
}

const compiled = new WeakMap<SpeakerWords, Endings>()

function endingsOf(lexicon: SpeakerWords): Endings {
  let endings = compiled.get(lexicon)
  if (endings === undefined) {
    const { m, f } = lexicon.firstNames
    const genders = new Map([
      ...m.split(' ').map((ending): [string, Gender] => [ending, 'm']),
      ...f.split(' ').map((ending): [string, Gender] => [ending, 'f']),
    ])
    endings = { genders, longest: Math.max(...[...genders.keys()].map(({ length }) => length)) }
    compiled.set(lexicon, endings)
  }
  return endings
}

/** The gender that a first name shows by its ending; undefined where no rule fits. */
export function genderOfFirstName(name: string, lexicon: SpeakerWords): Gender | undefined {
  const lower = name.toLowerCase()
  if (lexicon.sharedNames.has(lower)) return undefined
  const endings = endingsOf(lexicon)
  const whole = `^${lower}`
  for (let i = Math.max(0, whole.length - endings.longest); i < whole.length; i++) {
    const gender = endings.genders.get(whole.slice(i))
    if (gender !== undefined) return gender
  }
  return undefined
}

/** The gender that a phrase shows by its noun, its article or its title: `la présidente`, `a spokeswoman`, `Mme Roux`. */
export function genderOfPhrase(
  { lower, lexicon }: Words,
  { first, last, head, name }: Phrase,
): Gender | undefined {
  for (let i = first; i <= last; i++) {
    const title = lexicon.titles.get(lower[i]!)
    if (title !== undefined) return title
  }
  // in `la ministre Anne Roux` the noun is before the name, in `un électricien` it is the head
  const noun = name === undefined ? head : name[0] - 1
  if (noun >= first) {
    const gender = lexicon.persons.get(lower[noun]!)
    if (gender !== undefined) return gender
  }
  const article = noun >= first ? lexicon.genderOfArticle.get(lower[first]!) : undefined
  // `le professeur Jane Doe`: a masculine article may go with a woman’s name
  const either = name !== undefined && article === 'm' && lexicon.persons.has(lower[noun]!)
  return either ? undefined : article
}

/** The gender that articles give what is no person: `la CGT`, `du FBI`. It is sure, as pronouns agree with it. */
export function genderOfThing({ lower, lexicon }: Words, { first }: Phrase): Gender | undefined {
  return lexicon.genderOfArticle.get(lower[first]!) ?? lexicon.genderOfArticle.get(lower[first - 1] ?? '')
}

/** What a pronoun says of whom it stands for. */
export function traitsOf({ lower, lexicon }: Words, { head }: Phrase): PronounTraits {
  return lexicon.pronouns.get(lower[head]!) ?? lexicon.latter.get(lower[head]!)!
}

const PLURAL_S = /[^s]s$/

/** Whether a nominal means more than one: by its article, or else by its head’s ending. */
export function isPlural(words: Words, phrase: Phrase): boolean {
  const { lower, lexicon } = words
  const { first, head, form, determiner } = phrase
  if (form === 'pronoun') return traitsOf(words, phrase).number === 'pl'
  if (form === 'name') return false
  const article = lower[first]!
  if (lexicon.plurals.has(article)) return true
  if (determiner !== 'none' && lexicon.singulars.has(article)) return false
  return PLURAL_S.test(lower[head]!) || lexicon.plurals.has(lower[head]!)
}
