import { foldWords } from '../../entities/keys/fold.ts'
import { sound } from '../../entities/keys/sound.ts'
import { oneEdit } from '../../entities/link/thing.ts'

/** Shorter sounds are too often one letter off another. */
const TELLING = 7
/** So many letters of a first name stand for it: `Serg` for Sergei. */
const SHORTENED = 3

/**
 * Whether two names of persons may be one person's: `1` where surname and first name agree, by sound or but for one letter,
 * and a first name may be shortened or an initial; `0` where one has a surname alone and it agrees; `-1` where they do not.
 */
export function samePerson(one: string, other: string): -1 | 0 | 1 {
  const [a, b] = [foldWords(one), foldWords(other)]
  const [surname, otherSurname] = [a.at(-1), b.at(-1)]
  if (surname === undefined || otherSurname === undefined || !alike(surname, otherSurname)) return -1
  if (a.length === 1 || b.length === 1) return 0
  const [first, otherFirst] = [a[0]!, b[0]!]
  const short = first.length < otherFirst.length ? first : otherFirst
  const long = short === first ? otherFirst : first
  if (alike(first, otherFirst)) return 1
  return (short.length === 1 || short.length >= SHORTENED) && long.startsWith(short) ? 1 : -1
}

/** Whether two words sound alike, but for one letter within long ones: a slip, or another hand's transliteration. */
function alike(one: string, other: string): boolean {
  const [a, b] = [sound(one), sound(other)]
  return a === b || (a[0] === b[0] && Math.min(a.length, b.length) >= TELLING && oneEdit(a, b))
}
