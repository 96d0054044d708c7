import type { Lang } from '../text/lang.ts'
import { eachTrigram, TRIGRAMS, trigramOf } from '../text/trigrams.ts'
import type { Language, Languages } from './language.ts'

// Enough for any article, and a bound for what is longer.
const LONGEST = 50_000

/**
 * The language, of those given, in which the letters of `text` are likeliest (naive Bayes over the trigrams of its words);
 * the first of them where nothing tells.
 */
export function guessLanguage(text: string, languages: Languages): Lang {
  const candidates = [...languages.values()]
  const tables = candidates.map(tableOf)
  const scores = candidates.map(() => 0)
  if (candidates.length > 1) {
    eachTrigram(text, Math.min(text.length, LONGEST), (trigram) => {
      for (let i = 0; i < tables.length; i++) scores[i]! += tables[i]![trigram]!
    })
  }
  const best = scores.indexOf(Math.min(...scores))
  const language = candidates[best]
  if (language === undefined) throw new RangeError('at least one language is needed')
  return language.code
}

const tables = new WeakMap<Language, Uint8Array>()

/** What each trigram costs in a language: -4 log2 of its share, the same for all that the profile leaves out. */
function tableOf(language: Language): Uint8Array {
  const known = tables.get(language)
  if (known !== undefined) return known
  const { profile } = language
  const table = new Uint8Array(TRIGRAMS)
  let dearest = 0
  for (let i = 0; i + 3 < profile.length; i += 4) {
    const cost = profile.charCodeAt(i + 3) - PROFILE_ZERO
    table[trigramOf(profile.slice(i, i + 3))] = cost
    dearest = Math.max(dearest, cost)
  }
  for (let i = 0; i < table.length; i++) if (table[i] === 0) table[i] = dearest + UNSEEN
  tables.set(language, table)
  return table
}

/** A cost of 0 is written as this character. */
export const PROFILE_ZERO = 33
/** What a trigram that a profile leaves out costs more than the dearest in it: two bits. */
const UNSEEN = 8
