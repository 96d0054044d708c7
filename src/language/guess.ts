import type { Lang } from '../text/lang.ts'
import type { Languages } from './language.ts'

const FRENCH = /\b(?:le|la|les|des|est|et|une|dans|que|qui|pour|sur|avec|du|au|aux|ne|pas)\b/giu
const ENGLISH = /\b(?:the|of|and|to|in|is|was|that|for|with|on|by|as|he|it|his|from)\b/giu

/** The language, of those given, that `text` is written in; the first of them if nothing tells. */
export function guessLanguage(text: string, languages: Languages): Lang {
  const [first = 'en'] = languages.keys()
  if (languages.size === 1) return first
  return (text.match(FRENCH)?.length ?? 0) > (text.match(ENGLISH)?.length ?? 0) ? 'fr' : 'en'
}
